/** What two groups of statements that belong together say differently. */
import { foldName } from '../graph/fold-name.ts';
import type { ComparedFact } from '../graph/read/comparison.ts';
import type { ChangedAspect, Difference } from './change.ts';
import { valuesOf } from './compared-side.ts';
import type { Identities } from './identities.ts';

/** How far a text has come; a text under approval has been consented or determined. */
export const STAGES: readonly string[] = ['DEVELOPS', 'DETERMINED', 'CONSENTED', 'AGREED', 'APPROVED'];
const RANKS: ReadonlyMap<string, number> = new Map([
  ['DEVELOPS', 1],
  ['DETERMINED', 2],
  ['CONSENTED', 2],
  ['AGREED', 3],
  ['APPROVED', 3],
]);

/** The furthest stage that the statements tell of; 0 where they tell of none. */
export function stageOf(facts: readonly ComparedFact[]): number {
  return Math.max(0, ...facts.map(({ predicate }) => RANKS.get(predicate) ?? 0));
}

const QUALIFIERS: readonly (readonly [ChangedAspect, string])[] = [
  ['STATUS', 'status'],
  ['SUBJECT', 'subject'],
  ['MODE', 'mode'],
  ['KIND', 'kind'],
  ['ROLE', 'role'],
  ['PROCEDURE', 'procedure'],
  ['CATEGORY', 'category'],
  ['DATE', 'date'],
];

/** All differences in the order of `CHANGED_ASPECTS`; a text that differs in case, spaces or punctuation only is the same. */
export function differencesOf(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[],
  identities: Identities,
): readonly Difference[] {
  const found: (Difference | undefined)[] = [
    differ('STAGE', before, after, ({ predicate }) => [predicate]),
    bodies(before, after, identities),
    editions(before, after, identities),
    ...QUALIFIERS.map(([what, key]) =>
      // A statement of none has its whole sentence for a subject.
      differ(what, before, after, (fact) =>
        what === 'SUBJECT' && fact.predicate === 'STATES_NONE' ? [] : valuesOf(fact, key),
      ),
    ),
    differ('WORDING', before, after, ({ wording }) => [wording]),
  ];
  return found.filter((difference) => difference !== undefined);
}

/** Different bodies; whoever speaks, a document, section or passage, is no body. */
function bodies(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[],
  { proposed }: Identities,
): Difference | undefined {
  const ofBodies = ({ subject, subjectLabels }: ComparedFact): readonly string[] =>
    subjectLabels.includes('Body') ? [subject] : [];
  return differ('BODY', before, after, ofBodies, proposed);
}

/** Different editions of one work; a work item and the text that it became are told as that. */
function editions(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[],
  { same, firm }: Identities,
): Difference | undefined {
  const joined = new Set([...before, ...after].map(({ object }) => firm(object)));
  return joined.size === 1 ? differ('EDITION', before, after, ({ object }) => [object], same) : undefined;
}

function differ(
  what: ChangedAspect,
  before: readonly ComparedFact[],
  after: readonly ComparedFact[],
  valuesOfFact: (fact: ComparedFact) => readonly string[],
  keyOf: (value: string) => string = foldName,
): Difference | undefined {
  const [from, to] = [before, after].map((facts) => [...new Set(facts.flatMap(valuesOfFact))].sort());
  const [fromKeys, toKeys] = [from, to].map((values) => [...new Set((values ?? []).map(keyOf))].sort());
  return JSON.stringify(fromKeys) === JSON.stringify(toKeys)
    ? undefined
    : { what, from: from ?? [], to: to ?? [] };
}
