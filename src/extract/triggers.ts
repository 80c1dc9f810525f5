/** Finds the triggers of frames in a sentence and reads what the verb group says: voice, tense, negation, plan, hearsay. */
import type { Frame, VerbForm } from '../data/frames.ts';
import guards from '../data/tables/rules/guards.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import { allMatches } from '../text/matches.ts';
import { quotationAt } from './quotes.ts';
import type { SentenceView } from './sentence-view.ts';
import { verbForms } from './verb-forms.ts';

type Voice = 'active' | 'passive' | 'nominal' | 'becomes';
/** What the verb group says of the fact. */
type Modality = 'fact' | 'ongoing' | 'planned' | 'considered' | 'hypothetical';

/** A trigger in a sentence. `start` and `end` span the verb or noun; `groupStart` begins its auxiliaries. */
export interface Trigger extends Span {
  readonly frame: Frame;
  readonly voice: Voice;
  readonly form: VerbForm | 'noun' | 'phrase';
  readonly groupStart: number;
  readonly isNegated: boolean;
  readonly modality: Modality;
  /** True for "to build", "of developing": no subject of its own. */
  readonly isNonFinite: boolean;
  /** The verb group as written: `is collaborating`, `has been provided`. */
  readonly wording: string;
}

interface CompiledForm {
  /** In lower case: a form is tried only in sentences that have them all. */
  readonly words: readonly string[];
  readonly frame: Frame;
  readonly form: Trigger['form'];
  readonly expression: RegExp;
}

/** All forms by their first word, each with its place in the order of the frames. */
type CompiledTriggers = ReadonlyMap<string, readonly (CompiledForm & { readonly order: number })[]>;

/** Prepares the expressions of all frames, once. */
export function compileTriggers(frames: readonly Frame[]): CompiledTriggers {
  const forms = frames.flatMap((frame) => {
    const compiled: CompiledForm[] = [];
    for (const infinitive of frame.verbs) {
      const forms = verbForms(infinitive);
      const seen = new Set<string>();
      for (const form of ['past', 'participle', 'ing', 'third', 'base'] as const) {
        if (seen.has(forms[form]) || frame.forms?.includes(form) === false) continue;
        seen.add(forms[form]);
        compiled.push(compiledForm(frame, form, forms[form]));
      }
    }
    for (const noun of frame.nouns) compiled.push(compiledForm(frame, 'noun', noun));
    for (const phrase of frame.becomes) compiled.push(compiledForm(frame, 'phrase', phrase));
    return compiled;
  });
  return Map.groupBy(
    forms.map((form, order) => ({ ...form, order })),
    ({ words }) => words[0] ?? '',
  );
}

/** The forms that can stand in a text of these words, in the order of the frames. */
function formsAmong(words: ReadonlySet<string>, compiled: CompiledTriggers): readonly CompiledForm[] {
  return [...words]
    .flatMap((word) => compiled.get(word) ?? [])
    .filter((form) => form.words.every((word) => words.has(word)))
    .sort((a, b) => a.order - b.order);
}

const compiledForm = (frame: Frame, form: Trigger['form'], words: string): CompiledForm => ({
  frame,
  form,
  words: words.toLowerCase().match(/[\w-]+/g) ?? [],
  expression: wordExpression(words),
});

/** Matches words with any spaces and at most two adverbs or auxiliaries inside a phrase: `work closely`. */
function wordExpression(words: string): RegExp {
  const pattern = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ (?=on$|in$|to$|at$|towards$)/, ' (?:\\w+ly )?')
    .replace(/ /g, '\\s+');
  return new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`, 'gi');
}

const AUXILIARIES = new RegExp(
  `(?:\\b(?:${guards.beforeInfinitive.join('|')}|yet|has|have|had|having|is|are|was|were|be|been|being|will|would|shall|should|can|could|may|might|must|to|not|never|also|likewise|then|now|already|since|currently|jointly|further|again|still|continues?|continued|plans?|planned|intends?|intended|expected|expects|scheduled|due|hoped|hopes|aims?|going|did|does|do|proposed|considering|agreed|decided|${guards.wishes.join('|')}|[a-z]+ly)\\s+)+$`,
  'i',
);

/** How far back a verb group, its negation and its clause are looked for. */
const LEAD_REACH = 500;

/** All triggers of a sentence outside quotations and outside names, in order. */
export function findTriggers(view: SentenceView, compiled: CompiledTriggers): readonly Trigger[] {
  const text = view.text(view.start, view.end);
  const found: Trigger[] = [];
  const words = new Set(text.toLowerCase().match(/[\w-]+/g));
  for (const { frame, form, expression } of formsAmong(words, compiled)) {
    for (const match of allMatches(text, expression)) {
      const start = view.start + match.index;
      const end = start + match[0].length;
      if (form === 'base' && !isVerbBase(view, start)) continue;
      if (form === 'third' && isPluralNoun(view, start)) continue;
      if (
        quotationAt(view.context.quotations, start) ||
        view.units.some((u) => u.start <= start && start < u.end)
      )
        continue;
      found.push(readTrigger(view, frame, form, start, end));
    }
  }
  return dropShadowed(found).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** An infinitive may be a noun ("draft Recommendation", "support"): a verb follows "to", an auxiliary, "they" or its subject. */
function isVerbBase(view: SentenceView, start: number): boolean {
  const before = view.text(Math.max(view.start, start - LEAD_REACH), start);
  if (
    /^draft\s+(?:new|revised|ITU|Recommendation|Report|Supplement|text|Resolution|[A-Z])/i.test(
      view.text(start, start + 30),
    )
  )
    return false;
  if (
    /\b(?:to|will|would|can|could|may|might|shall|should|must|not|and|or|they|which|that|who|help|also|\w+ly)\s+$/i.test(
      before,
    )
  ) {
    return !/\b(?:and|or|that|which)\s+$/i.test(before) || /\b(?:to|will)\s+\w[^,;.]*\band\s+$/i.test(before);
  }
  return view.groups.some(
    (g) => g.unitClass === 'party' && g.units.length > 1 && /^\s*$/.test(view.text(g.end, start)),
  );
}

/** "two drafts", "their works": a plural noun has the form of a verb. */
const isPluralNoun = (view: SentenceView, start: number): boolean =>
  start === view.start ||
  /[;:]\s+$/.test(view.text(Math.max(view.start, start - 4), start)) ||
  /(?<![\w/])(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|of|new|all|other|its|their|following|revised|both|several|many|various|some|joint|few|in|for|on|with)\s+$/i.test(
    view.text(Math.max(view.start, start - 12), start),
  );

/** Within one frame the longer trigger at a place wins: "technical assistance" over "assistance". */
function dropShadowed(triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter(
    (t) =>
      !triggers.some(
        (o) =>
          o !== t &&
          o.frame.construction === t.frame.construction &&
          o.start <= t.start &&
          t.end <= o.end &&
          o.end - o.start > t.end - t.start,
      ),
  );
}

function readTrigger(
  view: SentenceView,
  frame: Frame,
  form: Trigger['form'],
  start: number,
  end: number,
): Trigger {
  const before = view.text(Math.max(view.start, start - LEAD_REACH), start);
  const auxiliaries = form === 'noun' || form === 'phrase' ? '' : (AUXILIARIES.exec(before)?.[0] ?? '');
  const groupStart = start - auxiliaries.length;
  const chain = auxiliaries.toLowerCase();
  const isParticiple = form === 'past' || form === 'participle';
  const after = view.text(end, Math.min(view.end, end + 60));
  const isPassive =
    isParticiple &&
    (/\b(?:is|are|was|were|be|been|being)\b/.test(chain) || /^\s+(?:[\w-]+\s+)?by\s/.test(after)) &&
    !/\bhaving\b/.test(chain);
  const voice: Voice =
    form === 'noun' ? 'nominal' : form === 'phrase' ? 'becomes' : isPassive ? 'passive' : 'active';
  return {
    frame,
    voice,
    form,
    start,
    end,
    groupStart,
    isNegated: isNegated(before, chain, form, view.text(end, Math.min(view.end, end + 140))),
    modality: modalityOf(frame, before, chain, form, after),
    isNonFinite:
      (form === 'ing' && !/\b(?:is|are|was|were|be|been|continues?|continued)\b/.test(chain)) ||
      (form === 'base' &&
        /\bto\s+(?:\w+ly\s+)?$/.test(chain) &&
        !/\b(?:continues?|continued|is|are|will|have|has)\b/.test(chain)),
    wording: view.context.text
      .slice(form === 'noun' ? nounStart(before, start, view.start) : groupStart, end)
      .trim(),
  };
}

/** A noun's verb belongs to the wording: "signed a memorandum", "continues its cooperation". */
function nounStart(before: string, start: number, viewStart: number): number {
  const verb =
    /\b((?:has|have|is|are|was|were|continues?|continued|maintains?|signed|renewed|extended|provided|provides|in|under)\s+(?:\w+\s+){0,3})$/i.exec(
      before,
    );
  return verb?.[1] ? Math.max(viewStart, start - verb[1].length) : start;
}

/** "was invited to", "should consider": a wish of somebody, not an act. */
const WISHED = new RegExp(`\\b(?:${guards.wishes.join('|')})\\b`);
const REFUSES = new RegExp(`\\b(?:${guards.beforeInfinitive.join('|')})\\s+to\\b`, 'i');
/** "postponed the approval", "ended its collaboration". */
const UNDOES_BEFORE = new RegExp(`\\b(?:${guards.undoes.join('|')})\\s+(?:[\\w-]+\\s+){0,4}$`, 'i');
/** "The approval of X was postponed", "their cooperation has ended". */
const UNDONE_AFTER = new RegExp(
  `^(?:(?!\\.\\s)[^;,]){0,80}\\b(?:(?:was|were|is|are|has|have|had)\\s+(?:been\\s+|since\\s+|now\\s+)?(?:${guards.undoes.join('|')})|${guards.endsWithoutAuxiliary.join('|')})\\b`,
  'i',
);

function isNegated(before: string, chain: string, form: Trigger['form'], after: string): boolean {
  if (/\b(?:not|never)\b|\byet\s+to\b/.test(chain) || REFUSES.test(chain)) return true;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(' but ')) + 1);
  if (/(?:^|,\s*|\s)(?:no|No|neither|Neither)\s+(?:(?!\band\b)[^,;]){0,60}$/.test(clause)) return true;
  if (form !== 'noun' && form !== 'phrase') return false;
  return (
    /\b(?:not|never|no|without|lack of)\s+(?:\w+\s+){0,6}$/i.test(clause) ||
    (form === 'noun' && (UNDOES_BEFORE.test(clause) || UNDONE_AFTER.test(after)))
  );
}

/** `is foreseen for June`, `is under negotiation`: a formal act that is still to come. */
const NOT_YET_AFTER = new RegExp(
  `^(?:(?!\\.\\s)[^;]){0,80}\\b(?:is|are|was|were|remains?)\\s+(?:still\\s+|now\\s+)?(?:${guards.notYet.join('|')})\\b`,
);
/** `hopes for approval`, `awaiting its approval`, `negotiating a memorandum`. */
const NOT_YET_BEFORE =
  /\b(?:for|awaits?|awaiting|pending|seeks?|seeking|sought|requires?|needs?|until|negotiat\w+|propos\w+|prepar\w+|offer\w*|request\w*|candidate)\s+(?:(?:its|their|the|an?|final|formal|new)\s+)*$/;
/** `approval procedure`: the noun only tells of which kind another is. */
const COMPOUND = new RegExp(`^\\s+(?:${guards.compounds.join('|')})\\b`);

/** Whether a formal act that a noun names is only hoped for, prepared or a matter of form. */
const isNotYet = (frame: Frame, clause: string, after: string): boolean =>
  (frame.mode === 'memorandum' || (frame.construction === 'text-act' && frame.predicate !== 'DEVELOPS')) &&
  (NOT_YET_AFTER.test(after) || NOT_YET_BEFORE.test(clause) || COMPOUND.test(after));

function modalityOf(
  frame: Frame,
  before: string,
  chain: string,
  form: Trigger['form'],
  after: string,
): Modality {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1).toLowerCase();
  if (form === 'noun') {
    if (isNotYet(frame, clause, after)) return 'hypothetical';
    if (/\b(?:whether|if|unless)\b[^,;]*$/.test(clause)) return 'hypothetical';
    if (
      /\b(?:under consideration|(?:is|are)\s+(?:\w+\s+)?considering|considers|envisage[sd]?|envisaged|proposal for|possible|request(?:ed|s)?\s+(?:for)?)\b[^,]*$/.test(
        clause,
      )
    )
      return 'considered';
    if (
      /\b(?:will|shall|to receive|planned|plans?|scheduled|agreed for|(?:decide|decision) on|is expected|would|could|should|for|with a view to|agenda)\s+(?:\w+\s+){0,5}$/.test(
        clause,
      ) &&
      !/\b(?:in|for)\s+(?:close\s+)?$/.test(clause.slice(-12))
    ) {
      return /\b(?:decide on|decision on|would|could|should|for|with a view to)\s+(?:\w+\s+){0,5}$/.test(
        clause,
      ) && !/\bwill (?:receive|provide|give)/.test(clause)
        ? 'hypothetical'
        : 'planned';
    }
    return /\b(?:continu\w+|is|are|ongoing)\s+(?:\w+\s+){0,3}$/.test(clause) ||
      /^\s*(?:(?:is|are|continues?)\s+(?:to be|being|ongoing|continu|under way)|goes?\s+on|continues?)\b/.test(
        after,
      )
      ? 'ongoing'
      : 'fact';
  }
  if (
    /\b(?:would|could|may|might|should|can|must|proposed|considering)\b/.test(chain) ||
    WISHED.test(chain)
  ) {
    return /\bconsidering|proposed\b/.test(chain) ? 'considered' : 'hypothetical';
  }
  if (/\b(?:if|unless|whether|until)\s+(?:\S+\s+){0,8}$/.test(clause)) return 'hypothetical';
  if (
    /\b(?:will|shall|plans?|planned|intends?|intended|expected|expects|scheduled|due|hoped|hopes|aims?|going|decided|agreed)\b/.test(
      chain,
    ) &&
    /\b(?:to|will|shall|be)\b/.test(chain) &&
    // a group that decided to approve a text has approved it
    !(frame.construction === 'text-act' && /^(?:has|have|had)?\s*(?:agreed|decided)\s+to\s+$/.test(chain))
  )
    return 'planned';
  if (/\b(?:is|are|has|have)\s+(?:still\s+|yet\s+)?to\s/.test(chain)) return 'planned';
  if (
    /\b(?:continues?|continued|being)\b/.test(chain) ||
    (form === 'ing' && /\b(?:is|are|been)\b/.test(chain)) ||
    form === 'third' ||
    (form === 'base' && chain === '')
  )
    return 'ongoing';
  return 'fact';
}
