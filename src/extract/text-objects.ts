/** Which texts an act is on: after an active verb, before a passive one, on either side of a noun. */
import guards from '../data/tables/rules/guards.json' with { type: 'json' };
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, governor } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** Between a verb and its objects: what shows that a text is not the verb's object but stands in another relation. */
const OTHER_RELATION =
  /\b(?:on the basis of|based on|in accordance with|according to|under|following|after|before|since|related to|aligned with|from|with|for|which|that|as part of|in response to|taking into account|because)\b/i;
/** The same for work, which may be on a text "with" somebody or "in" it. */
const OTHER_WORK =
  /\b(?:on the basis of|based on|in accordance with|according to|following|after|before|aligned with|instead of|without|which|that|in response to|taking into account|because)\b/i;
/** "agreed to start a study of X": what was agreed is an act, not the text; to print a text is to agree it. */
const INFINITIVE = /^\s*to\s+(?!publish|issue|release|approve|adopt|consent)\w+/;
/** `the scope of `, `an introduction to `: the noun that has the object's place. */
const HEAD_NOUN =
  /\b([a-z]+)\s+(?:of|to|on|for|in|about|concerning|regarding)\s+(?:(?:the|an?|its|draft|new|revised|ITU-T|Recommendations?)\s+)*$/;
const FUNCTION_WORDS = new Set([
  'on',
  'in',
  'of',
  'to',
  'for',
  'also',
  'jointly',
  'then',
  'it',
  'both',
  'all',
  'given',
  'reached',
]);
const TEXT_NOUNS = new Set(guards.textNouns);
const FARTHEST_OBJECT = 130;
const NEW_CLAUSE = /[;.]|\b(?:which|that|is|are|was|were|will|consented|approved|agreed|determined)\b/;
/** "approved A, B and, in March 2019, C": a list that goes on after a date or aside. */
const GOES_ON =
  /^\s*(?:,|and|;)\s*(?:and\s*)?(?:,?\s*in\s+\w+\s+\d{4},?\s*)?(?:the\s+latter\s+(?:in|to)\s+that\s+of\s+)?(?:the\s+|a\s+|revised\s+|new\s+|draft\s+)*(?:Resolutions?|Reports?|Recommendations?|Supplements?)?\s*$/;
/** "includes", "are", ":": a list follows. */
const LIST_FOLLOWS =
  /(?:\b(?:includes?|included|including|comprises?|comprised|concerns?|concerned|covers?|covered|are|were|is|was|namely|such as|as|addresses|focus(?:es|ed)?\s+on)|:)\s*(?:the\s+following\s*:?\s*)?$/;

type Fills = (group: Group) => boolean;

/** Lists of texts that an act is on, in order. `triggers` are all of the sentence. */
export function objectsOf(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
): readonly Group[] {
  const canFill: Fills = (group) => fillers(group, trigger.frame.object).length > 0;
  if (trigger.voice === 'active') return objectsOfActive(view, trigger, triggers, canFill);
  if (trigger.voice === 'nominal') return objectsOfNoun(view, trigger, triggers, canFill);
  const own = objectsOfPassive(view, trigger, canFill);
  return own.length > 0 || trigger.voice === 'passive'
    ? own
    : objectsOfNoun(view, trigger, triggers, canFill);
}

const isWork = (trigger: Trigger): boolean => trigger.frame.predicate === 'DEVELOPS';

function objectsOfActive(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  canFill: Fills,
): readonly Group[] {
  const relative = antecedentOf(view, trigger, canFill);
  if (relative) return [relative];
  const after = view.groups.find((g) => g.start >= trigger.end && canFill(g));
  if (!after) return [];
  // "Among the drafts to which SG15 gave its consent are A, B and C"
  if (
    /^(?:Among|Of)\s/.test(view.text(view.start, trigger.start)) &&
    /\b(?:are|were|is)\s+(?:the\s+)?$/.test(view.text(trigger.end, after.start))
  )
    return [after];
  const between = plainGap(view, trigger.end, after.start);
  // "work on a maturity model (Y.SSC-MM), on blockchain (Y.IoT-BoT)": the description stands before the name
  const isDescribed =
    isWork(trigger) &&
    /\((?:draft\s+)?$|,\s*$/.test(view.text(trigger.end, after.start)) &&
    !/\b(?:which|that|because|but)\b/.test(between);
  if (!isDescribed && !isDirect(trigger, between, after.start)) return [];
  if (/[;]|\.\s/.test(between)) return [];
  if (
    triggers.some(
      (t) =>
        t.start >= trigger.end &&
        t.end <= after.start &&
        t.frame.construction === 'text-act' &&
        t.frame.predicate !== trigger.frame.predicate &&
        t.voice === 'active' &&
        !t.isNonFinite,
    )
  )
    return [];
  return isDescribed
    ? [after, ...following(view, after, canFill, (gap) => !NEW_CLAUSE.test(gap))]
    : [after, ...following(view, after, canFill, (gap) => GOES_ON.test(gap))];
}

/** Whether nothing between a verb and a text takes the text away from it. */
function isDirect(trigger: Trigger, between: string, start: number): boolean {
  if (start - trigger.end > FARTHEST_OBJECT) return false;
  if (isWork(trigger))
    return !OTHER_WORK.test(between) && !/\bto\s+(?!be\b)[a-z]+\s+(?:the|an?)\b/.test(between);
  if (OTHER_RELATION.test(between)) return false;
  if (!trigger.frame.prepositions.includes('to') && INFINITIVE.test(between)) return false;
  return !hasOtherHead(between);
}

function hasOtherHead(between: string): boolean {
  const noun = HEAD_NOUN.exec(between)?.[1];
  return noun !== undefined && !TEXT_NOUNS.has(noun) && !FUNCTION_WORDS.has(noun);
}

/** "ITU-T Y.3090, which SG13 had approved", "Y.dt, on which SG20 is working": the text before the relative clause. */
function antecedentOf(view: SentenceView, trigger: Trigger, canFill: Fills): Group | undefined {
  const before = view.text(view.start, trigger.groupStart);
  const clause = /,?\s+(?:(?:on|for|to|of)\s+)?(?:which|that)\s+(?:the\s+)?\S+(?:\s+\S+)?\s+$/.exec(before);
  if (!clause) return undefined;
  const at = view.start + clause.index;
  return view.groups.findLast((g) => canFill(g) && g.end <= at && at - g.end < 3);
}

/** Text between, without parentheses and dates. */
function plainGap(view: SentenceView, from: number, to: number): string {
  let gap = view.text(from, to);
  for (const date of view.context.dates) {
    if (date.start >= from && date.end <= to) gap = gap.replace(view.text(date.start, date.end), '');
  }
  return gap.replace(/\([^()]*\)/g, '').replace(/,?\s*\b(?:on|in)\s*,/g, ' ');
}

function objectsOfPassive(view: SentenceView, trigger: Trigger, canFill: Fills): readonly Group[] {
  const before = view.groups.findLast((g) => g.end <= trigger.groupStart && canFill(g));
  if (before) {
    const gap = view.text(before.end, trigger.groupStart);
    const isAside = /^\s*,[^,;]*,\s*$/.test(gap) || gap.length < 60;
    const isReduced = /^\s*,?\s*$/.test(gap);
    if (isAside && !gap.includes(';') && (isReduced || !isGoverned(view, before))) return [before];
  }
  // "which came into force … : A, B"; "adopted in November 2018 as A and B"; "approved by SG17 are A and B"
  const after = view.groups.find((g) => g.start >= trigger.end && canFill(g));
  if (!after) return [];
  const gap = view.text(trigger.end, after.start);
  if (LIST_FOLLOWS.test(gap) && !/[;]|\.\s|\b(?:which|that)\b/.test(gap)) return [after];
  // "Approved by SG5 in June, L.1480 gives …": a participle opens the sentence
  if (trigger.groupStart - view.start < 2 && /^[^,;]{0,80},\s+(?:the\s+)?$/.test(gap)) return [after];
  // "Two Technical Reports were agreed at the same meeting, A and B"
  const isGeneral =
    /\b(?:Technical (?:Reports?|Papers?)|Recommendations?|texts?|Supplements?|Amendments?|Reports?|drafts?|standards?)\s+$/i.test(
      view.text(view.start, trigger.groupStart),
    );
  return isGeneral && /,\s*$/.test(gap) && gap.length < 80 ? [after] : [];
}

/** What a text did to get an approval: `received `, `was given final `. */
const RECEIVED =
  /\b(?:received|receives|has|have|obtained|obtains|gained|won|secured|reached|(?:was|were)\s+(?:given|granted))\s+(?:(?:the|its|their|final|formal|full|unanimous)\s+)*$/;
/** `following consent`, `After its determination`. */
const AFTER_ACT = /\b(?:following|after|upon|with|since)\s+(?:(?:its|the|their|final|formal)\s+)*$/i;
/** "put A into Last Call": the text stands between the verb and the noun. */
const INTO =
  /\b(?:put|puts|sent|placed|submitted|forwarded|moved|brought|entered)\b[^;]*\b(?:into|to|in|under)\s+(?:the\s+)?$/;
/** `was given`, `has been reached`: a verb that only carries the noun. */
const LIGHT_VERB = new RegExp(
  `\\b(?:is|are|was|were|has\\s+been|have\\s+been|had\\s+been)\\s+(?:also\\s+|now\\s+)?(?:${guards.lightParticiples.join('|')})\\b`,
  'g',
);
const FINITE = /\b(?:is|are|was|were|has|have|had|will|which|that|because|but|while|whereas|if)\b|;|\.\s/;

/** Texts on either side of a noun: "the approval by SG11 of A", "A received the approval of", "following consent, A …". */
function objectsOfNoun(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  canFill: Fills,
): readonly Group[] {
  const lead = view.text(view.start, trigger.start);
  const before = view.groups.findLast((g) => g.end <= trigger.start && canFill(g));
  const after = view.groups.find((g) => g.start >= trigger.end && canFill(g));
  if (
    !isWork(trigger) &&
    /\b(?:its|their)\s+$/.test(lead) &&
    !/\b(?:gave|gives|granted|give)\s+its\s+$/.test(lead)
  ) {
    if (before) return [before];
    if (after && /^After\s/.test(lead)) return [after];
  }
  // "work in SG20 ended with the approval of A": the nearer noun has the text
  const isOthers = triggers.some(
    (t) =>
      after !== undefined &&
      t.start >= trigger.end &&
      t.end <= after.start &&
      t.frame.construction === 'text-act' &&
      t.frame.predicate !== trigger.frame.predicate,
  );
  if (after && !isOthers && isLedFromNoun(view, trigger, after))
    return [after, ...following(view, after, canFill, (gap) => GOES_ON.test(gap))];
  if (before && INTO.test(lead)) return [before];
  if (isWork(trigger)) return [];
  if (before && (RECEIVED.test(lead) || AFTER_ACT.test(lead)) && governor(view, before.start) === undefined)
    return [before];
  return after &&
    AFTER_ACT.test(lead) &&
    /^[^;]{0,90},\s+(?:the\s+)?$/.test(plainGap(view, trigger.end, after.start))
    ? [after]
    : [];
}

/** Whether a preposition leads from a noun to a text, or a list follows; who acts may stand between. */
function isLedFromNoun(view: SentenceView, trigger: Trigger, after: Group): boolean {
  if (after.start - trigger.end > FARTHEST_OBJECT) return false;
  const gap = withoutParties(view, trigger.end, after.start).replace(LIGHT_VERB, '');
  const isListed =
    (isWork(trigger) || /^(?:Among|Of)\s/.test(view.text(view.start, trigger.start))) &&
    LIST_FOLLOWS.test(gap);
  if (FINITE.test(isListed ? gap.replace(LIST_FOLLOWS, '') : gap)) return false;
  if (isListed) return true;
  const isLed = new RegExp(`\\b(?:${[...trigger.frame.prepositions, 'of', 'on', 'to'].join('|')})\\s`).test(
    gap,
  );
  return isLed && (isWork(trigger) ? !OTHER_WORK.test(gap) : !OTHER_RELATION.test(gap) && !hasOtherHead(gap));
}

/** Text between without parentheses, dates and phrases such as "by SG11", "at the May meeting of SG3". */
function withoutParties(view: SentenceView, from: number, to: number): string {
  let gap = '';
  let at = from;
  for (const group of view.groups.filter((g) => g.unitClass === 'party' && g.start >= from && g.end <= to)) {
    gap += plainGap(view, at, group.start).replace(
      /\b(?:by|in|within|at|of|from|with)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:(?:of|by)\s+)?(?:the\s+)?$/,
      '',
    );
    at = group.end;
  }
  return gap + plainGap(view, at, to);
}

/** Further lists of objects after the first, as long as what stands between lets them go on. */
function following(
  view: SentenceView,
  first: Group,
  canFill: Fills,
  goesOn: (gap: string) => boolean,
): readonly Group[] {
  const more: Group[] = [];
  let last = first;
  for (const group of view.groups.filter((g) => g.start >= first.end)) {
    if (!canFill(group) || !goesOn(view.text(last.end, group.start))) break;
    more.push(group);
    last = group;
  }
  return more;
}

const isGoverned = (view: SentenceView, group: Group): boolean => {
  const word = governor(view, group.start);
  return word !== undefined && word !== 'of' && word !== 'including';
};
