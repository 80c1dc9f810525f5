/** What a whole sentence says beside a fact, for facts whose own rule looks only at the words around its verb. */
import { isInteraction } from '../data/interactions.ts';
import { statusAt } from './clause-help.ts';
import { governedBy, hasHead } from './clause-roles.ts';
import { findClauses } from './clauses.ts';
import type { FactDraft } from './fact-draft.ts';
import type { SentenceView } from './sentence-view.ts';

const APPROVAL_STAGES: ReadonlySet<string> = new Set(['APPROVED', 'CONSENTED', 'DETERMINED']);
const TAP = /\bTAP\b|\btraditional (?:approval )?(?:procedure|process)\b/;
const AAP = /\bAAP\b|\balternative approval (?:procedure|process)\b/;
const MESSAGE_VERB = /\b(?:exchang|sen[dt]|receiv|repl|address|return)/i;

/** The fact with the procedure, date and mode that its sentence states, where its rule has not said them. */
export function withSentenceQualifiers(view: SentenceView, fact: FactDraft): FactDraft {
  const qualifiers = fact.qualifiers ?? {};
  if (APPROVAL_STAGES.has(fact.predicate) && qualifiers['procedure'] === undefined) {
    const procedure = procedureOf(view);
    return procedure ? { ...fact, qualifiers: { ...qualifiers, procedure } } : fact;
  }
  if (fact.predicate === 'ASSISTED') {
    const status = statusAt(view, fact);
    return status ? { ...fact, qualifiers: { ...qualifiers, status } } : fact;
  }
  if (fact.predicate !== 'COLLABORATES_WITH') return fact;
  const mode = qualifiers['mode'] === 'collaboration' ? modeOf(view, fact) : qualifiers['mode'];
  const date = mode === 'memorandum' && qualifiers['date'] === undefined ? onlyDate(view) : undefined;
  return {
    ...fact,
    qualifiers: { ...qualifiers, ...(mode !== undefined && { mode }), ...(date !== undefined && { date }) },
  };
}

/** The procedure where the sentence names one alone. */
function procedureOf(view: SentenceView): string | undefined {
  const text = view.text(view.start, view.end);
  const isTap = TAP.test(text);
  return isTap === AAP.test(text) ? undefined : isTap ? 'TAP' : 'AAP';
}

/** The day or month of a sentence that has one alone. */
function onlyDate(view: SentenceView): string | undefined {
  const dates = view.context.dates.filter(
    (date) =>
      date.start >= view.start && date.end <= view.end && date.isPrecise && date.startDate === date.endDate,
  );
  return dates.length === 1 ? dates[0]?.startDate : undefined;
}

/** "have a cooperation agreement", "cooperate under a memorandum"; "liaison statements were exchanged". */
function modeOf(view: SentenceView, { trigger, wording }: FactDraft): string {
  const clause =
    trigger && findClauses(view).find(({ verb }) => verb.start <= trigger.end && trigger.start < verb.end);
  const isInstrument =
    clause !== undefined &&
    [...clause.objects, ...governedBy(clause, 'under')].some((argument) =>
      hasHead(argument, (head) => isInteraction('instruments', head)),
    );
  if (isInstrument) return 'memorandum';
  return MESSAGE_VERB.test(wording) && /\bliaison/i.test(view.text(view.start, view.end))
    ? 'liaison'
    : 'collaboration';
}
