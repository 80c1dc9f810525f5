/** Who and what stands in the roles of a clause, and whether the clause tells of something done. */
import guards from '../data/tables/rules/guards.json' with { type: 'json' };
import people from '../data/tables/rules/people.json' with { type: 'json' };
import type { EndLabel } from '../domain/model.ts';
import { findClauses, type Argument, type Clause } from './clauses.ts';
import type { Unit } from './mentions.ts';
import { fits, type SentenceView } from './sentence-view.ts';

const SINGULAR_PEOPLE = new Set([
  ...people.nouns.map((noun) => noun.replace(/men$/, 'man').replace(/s$/, '')),
  'rapporteur',
  'chair',
  'secretariat',
  'director',
  'team',
  'secretary',
  'counsellor',
  'coordinator',
  'convener',
  'head',
]);
const REPRESENTING = new Set(['from', 'of', 'at', 'for', 'in', 'within']);
const DENIALS = new Set([
  'not',
  'never',
  "n't",
  'no',
  'neither',
  'nor',
  'none',
  'nobody',
  'hardly',
  'cannot',
]);
const MODALS = new Set([
  'will',
  'shall',
  'would',
  'could',
  'can',
  'may',
  'might',
  'should',
  'must',
  'ought',
  "'ll",
]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
/** "ended its collaboration": the verb takes back what its object says. */
const UNDOING = new Set([...guards.undoes, ...guards.endsWithoutAuxiliary, ...guards.beforeInfinitive]);
/** Verbs whose infinitive is not done yet. */
const INTENTIONS = new Set([
  ...[
    'plan',
    'plans',
    'planned',
    'planning',
    'intend',
    'intends',
    'intended',
    'intending',
    'expect',
    'expects',
    'expected',
    'propose',
    'proposes',
    'proposed',
    'hope',
    'hopes',
    'hoped',
  ],
  ...[
    'aim',
    'aims',
    'aimed',
    'wish',
    'wishes',
    'wished',
    'decide',
    'decided',
    'decides',
    'agree',
    'agreed',
    'agrees',
    'schedule',
    'scheduled',
    'consider',
    'considers',
    'considered',
    'considering',
    'going',
    'due',
    'about',
    'ready',
  ],
  ...guards.wishes,
]);

/** Whether the clause tells of what is or was done: no denial, plan, possibility, condition or wish. */
export function isDone(clause: Clause): boolean {
  const { words, form, text } = clause.verb;
  if (clause.isConditional || form === 'infinitive' || UNDOING.has(text)) return false;
  if (
    words.some((word) => DENIALS.has(word) || MODALS.has(word) || INTENTIONS.has(word) || UNDOING.has(word))
  )
    return false;
  // "is to cooperate", "has yet to reply"
  if (
    words.includes('to') &&
    !words.some((word) => word.startsWith('continue')) &&
    words.some((word) => BE.has(word) || word === 'yet' || word === 'have' || word === 'has')
  )
    return false;
  const deniedSubject =
    clause.subject?.nouns.some((noun) => noun.words.some((word) => DENIALS.has(word))) === true;
  const deniedObject = clause.objects.some((object) =>
    object.nouns.some((noun) => noun.words.includes('no')),
  );
  return !deniedSubject && !deniedObject && !DENIALS.has(clause.subject?.pronoun ?? '');
}

/** Whether the verb is denied: "has not been concluded", "never began". */
export function isDenied({ verb }: Clause): boolean {
  return verb.words.some((word) => DENIALS.has(word));
}

/** Whether the verb ends or takes back what its subject says: "work on A has been discontinued". */
export function isUndone({ verb }: Clause): boolean {
  return UNDOING.has(verb.text) || ENDING.has(verb.text);
}
const ENDING = new Set([
  'abandoned',
  'discontinued',
  'dropped',
  'stopped',
  'suspended',
  'terminated',
  'withdrawn',
]);

/** When what a clause tells takes place; `none` where it is denied, possible or a condition. */
export type ClauseTense = 'done' | 'going-on' | 'to-come' | 'none';

const TO_COME = new Set(['will', 'shall', "'ll"]);
const TO_COME_VERBS = new Set([
  'plan',
  'plans',
  'planned',
  'schedule',
  'scheduled',
  'due',
  'intends',
  'intended',
  'agreed',
]);

/** "is planned", "were agreed": what the subject names is to come. */
const PLANNING = new Set(['planned', 'scheduled', 'foreseen', 'envisaged', 'agreed', 'programmed']);

/** Whether a clause tells of what was done, goes on, or is planned. */
export function tenseOf(clause: Clause): ClauseTense {
  const { words, form, text } = clause.verb;
  if (isDone(clause)) {
    if (clause.isPassive && PLANNING.has(text)) return 'to-come';
    const isBeing = words.includes('being') || words.includes('continues') || words.includes('continue');
    const isIng = text.endsWith('ing') && words.some((word) => BE.has(word));
    return isBeing || isIng ? 'going-on' : 'done';
  }
  if (
    clause.isConditional ||
    form === 'infinitive' ||
    words.some((word) => DENIALS.has(word) || UNDOING.has(word))
  )
    return 'none';
  const isPlanned = words.some((word) => TO_COME.has(word) || TO_COME_VERBS.has(word));
  const isDue =
    words.includes('to') && words.some((word) => BE.has(word)) && !words.some((word) => INTENTIONS.has(word));
  return isPlanned || isDue ? 'to-come' : 'none';
}

/** Units that act in an argument: its heads, and those for which its people act ("experts from Orange"). */
export function actors(argument: Argument | undefined, ends: readonly EndLabel[]): readonly Unit[] {
  if (argument === undefined) return [];
  const heads = argument.nouns.flatMap(({ unit, head, owners }) =>
    unit ? [unit] : SINGULAR_PEOPLE.has(head) ? owners : [],
  );
  const isPeople = argument.nouns.some(({ unit, head }) => !unit && SINGULAR_PEOPLE.has(head));
  const represented = isPeople
    ? argument.of
        .filter(({ preposition }) => REPRESENTING.has(preposition))
        .flatMap((oblique) => actors(oblique.argument, ends))
    : [];
  return withPeers([...heads, ...represented]).filter((unit) => fits(unit.draft.label, ends));
}

/** Units named anywhere in an argument, with what hangs on it: "the revision of ITU-T Y.1540". */
export function unitsWithin(argument: Argument | undefined, ends: readonly EndLabel[]): readonly Unit[] {
  if (argument === undefined) return [];
  const own = argument.nouns.flatMap(({ unit, owners }) => [...owners, ...(unit ? [unit] : [])]);
  return [
    ...withPeers(own).filter((unit) => fits(unit.draft.label, ends)),
    ...argument.of.flatMap((oblique) => unitsWithin(oblique.argument, ends)),
  ];
}

const withPeers = (units: readonly Unit[]): readonly Unit[] =>
  units.flatMap((unit) => [unit, ...(unit.peers ?? []).map((peer) => ({ ...unit, ...peer, peers: [] }))]);

/** Units in the brackets that open at an offset: "is being written with ETSI (draft L.EE-site)". */
export function inBrackets(view: SentenceView, from: number, ends: readonly EndLabel[]): readonly Unit[] {
  const brackets = /^"?\s*\((?:the\s+)?(?:draft\s+)?(?=\p{Lu})[^()]*\)/u.exec(view.text(from, view.end));
  if (!brackets) return [];
  return view.units.filter(
    (unit) =>
      unit.start > from &&
      unit.end < from + brackets[0].length &&
      !unit.isOverlay &&
      fits(unit.draft.label, ends),
  );
}

/** Arguments after a preposition, in order. */
export function governedBy(clause: Clause, ...prepositions: readonly string[]): readonly Argument[] {
  return clause.obliques
    .filter(({ preposition }) => prepositions.includes(preposition))
    .map(({ argument }) => argument);
}

/** Whether an argument's heads include a noun of a kind. */
export function hasHead(argument: Argument | undefined, isKind: (lemma: string) => boolean): boolean {
  return argument?.nouns.some(({ unit, head }) => !unit && isKind(head)) === true;
}

/** The clause whose verb stands at an offset, else the one in whose phrases it lies. */
export function clauseAt(view: SentenceView, offset: number): Clause | undefined {
  const clauses = findClauses(view);
  return (
    clauses.find(({ verb }) => verb.start <= offset && offset < verb.end) ??
    clauses.find(
      ({ subject, objects, obliques }) =>
        covers(subject, offset) ||
        objects.some((object) => covers(object, offset)) ||
        obliques.some(({ argument }) => covers(argument, offset)),
    )
  );
}

/** Whether an offset lies in an argument or in what hangs on it. */
export const covers = (argument: Argument | undefined, offset: number): boolean =>
  argument !== undefined &&
  ((argument.start <= offset && offset < argument.end) ||
    argument.of.some((oblique) => covers(oblique.argument, offset)));
