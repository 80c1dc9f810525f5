/** Whom help reaches: direct objects, "to X", "officials from X", "in countries such as X", "Countries assisted include X". */
import people from '../data/tables/rules/people.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import { findClauses } from './clauses.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, governor } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** Recipients that prose lists after a general word: "countries such as A, B", "Member States (e.g.: A, B)". */
const LISTED = /(?:such as|including|e\.g\.?,?:?|namely|i\.e\.?:?|:|\()\s*(?:the\s+)?$/i;
/** "officials from X", "the authorities of X", "the capacity of X": for X through its people. */
const THROUGH_PEOPLE = new RegExp(
  `\\b(?:${people.trained.join('|')})\\s+(?:(?:and|,)\\s+\\w+\\s+)?(?:from|of|in)\\s+(?:(?:the|both)\\s+)?$`,
  'i',
);
const THROUGH_OFFICE =
  /\b(?:governments?|regulators?|ministry|ministries|authority|authorities|administrations?|parliaments?|operators?|people|capacity|capacities|capability|skills|population|agencies|institutions?)\s+(?:of|in|from)\s+(?:(?:the|both)\s+)?$/i;
/** `Countries assisted by BDT include `, `Beneficiaries of BDT assistance were `. */
const LIST_VERB = /\b(?:includes?|included|are|were|is|was)\s+(?:the\s+)?$/;
const RECIPIENTS_LED =
  /^(?:The\s+)?(?:beneficiar(?:y|ies)|recipients?|countries|member states|states|administrations)\b/i;
/** After a recipient that stands right behind "provided": "with equipment", "technical assistance". */
const GIFT =
  /^\s+(?:with\b|(?:\w+\s+){0,2}(?:assistance|support|advice|training|help|expertise|equipment|guidance|fellowships?)\b)/;

/** A list of recipients and the words that tell the kind of help. */
export interface Recipient {
  readonly group: Group;
  readonly scope: Span;
}

/** All lists of recipients of one trigger of help. */
export function recipientsOf(view: SentenceView, trigger: Trigger): readonly Recipient[] {
  const stop = clauseEnd(view, trigger);
  return view.groups
    .filter((g) => fillers(g, trigger.frame.object).length > 0 && g.start >= view.start)
    .flatMap((group): readonly Recipient[] => {
      if (group.start >= trigger.end)
        return group.start < stop && isReached(view, trigger, group)
          ? [{ group, scope: { start: view.start, end: group.start } }]
          : [];
      return isReachedBefore(view, trigger, group) ? [{ group, scope: view }] : [];
    });
}

/** Whether a list after the trigger receives. */
function isReached(view: SentenceView, trigger: Trigger, group: Group): boolean {
  const { frame } = trigger;
  const between = view.text(trigger.end, group.start);
  const word = governor(view, group.start);
  const isBare = /^\s+(?:the\s+|both\s+|[A-Z][\w]*\s+){0,3}(?:Government of\s+)?$/.test(between);
  if (isBare && trigger.voice === 'active' && frame.id === 'assist') return true;
  if (isBare && trigger.voice === 'becomes') return true;
  if (frame.id === 'equip' && isBare && GIFT.test(view.text(group.end, view.end))) return true;
  if (/^[^.;:]{0,30}:\s*$/.test(between)) return trigger.voice === 'nominal';
  if (THROUGH_PEOPLE.test(between)) return frame.id === 'assist' || frame.id === 'build-capacity';
  if (THROUGH_OFFICE.test(between) && isLedBy(trigger, between)) return true;
  if (
    LIST_VERB.test(between) &&
    RECIPIENTS_LED.test(view.text(view.start, trigger.start)) &&
    !between.includes(',')
  )
    return true;
  const prepositions = new RegExp(`\\b(?:${frame.prepositions.join('|')})\\b`);
  if (LISTED.test(between) && prepositions.test(between)) return true;
  return (
    word !== undefined &&
    (frame.prepositions.includes(word) ||
      (word === 'with' && frame.id === 'assist' && between.includes('under consideration')))
  );
}

/** "to the regulator of X", "strengthened the capacity of X". */
const isLedBy = (trigger: Trigger, between: string): boolean =>
  trigger.voice === 'active' || /\b(?:to|for|with|in)\s/.test(between);

/** Whether a list before the trigger receives: it opens the sentence ("In the Arab region, …"), or is the passive's subject. */
function isReachedBefore(view: SentenceView, trigger: Trigger, group: Group): boolean {
  if (group.end > trigger.groupStart) return false;
  const { frame, voice } = trigger;
  if (isOpening(view, group) && voice !== 'nominal' && voice !== 'becomes')
    return frame.id !== 'make-for' || /^For\s/.test(view.text(view.start, group.start));
  if (voice !== 'passive' || frame.id !== 'assist') return false;
  // "BDT and AUC support PRIDA, in which SADC was assisted": the subject of the verb itself
  const subject = findClauses(view).find(
    (c) => c.verb.start <= trigger.start && trigger.start < c.verb.end,
  )?.subject;
  if (
    subject?.nouns.some(({ unit }) => unit !== undefined) &&
    (group.end <= subject.start || group.start >= subject.end)
  )
    return false;
  const before = view.text(Math.max(view.start, group.start - 120), group.start);
  return (
    governor(view, group.start) === undefined || THROUGH_PEOPLE.test(before) || THROUGH_OFFICE.test(before)
  );
}

/** Help ends where another subject begins to act or the sentence turns. */
export function clauseEnd(view: SentenceView, trigger: Trigger): number {
  const match = /;|,\s+(?:and\s+)?(?:other|whereas|while|but)\s|\s+and\s+other\s+\w+s\s+(?:are|were)\s/.exec(
    view.text(trigger.end, view.end),
  );
  return match ? trigger.end + match.index : view.end;
}

/** "In the Arab region, a project was implemented": the place that opens the sentence receives. */
const isOpening = (view: SentenceView, group: Group): boolean =>
  group.unitClass === 'place' &&
  /^(?:In|For|Across|Throughout)\s+(?:the\s+)?$/.test(view.text(view.start, group.start)) &&
  /^\s*(?:region|Region|States)?,/.test(view.text(group.end, group.end + 12));
