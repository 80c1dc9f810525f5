import type { Extraction, Fact, StatedCount } from '../domain/extraction.ts';
import nouns from './count-nouns.json' with { type: 'json' };
import { placeOf } from './place.ts';
import type { ReviewItem } from './review-item.ts';

/** Words after which a list names some of what was counted. */
const PARTIAL =
  /\b(?:including|such as|among (?:them|which|others)|e\.g\.|for (?:example|instance)|notably|inter alia)\b/i;
/** How far "about" may be off, of the number stated. */
const ABOUT = 0.1;

/**
 * Totals that differ from what was read in their scope: facts of the count's own predicate whose quote holds the count, with objects of the
 * counted kind. A total without a list beside it, or with one that says that it names some only, has nothing to be compared with.
 */
export function statedTotals(extraction: Extraction): readonly ReviewItem[] {
  const labels = new Map(extraction.entities.map(({ id, label }) => [id, label]));
  return extraction.statedCounts.flatMap((stated): ReviewItem[] => {
    const { predicate, passage, start, end, noun } = stated;
    const kinds = kindsOfNoun(noun);
    if (predicate === undefined || kinds === undefined) return [];
    const scope = extraction.facts.filter(
      (fact) =>
        fact.predicate === predicate && fact.passage === passage && fact.start <= start && fact.end >= end,
    );
    const ofLabels = (wanted: readonly string[]): string[] => [
      ...new Set(scope.map(({ object }) => object).filter((id) => wanted.includes(labels.get(id) ?? ''))),
    ];
    const [counted, also] = [ofLabels(kinds.labels), ofLabels(kinds.also)];
    const partial = isPartial(extraction, stated, scope);
    // "Three Recommendations" may count an amendment among them or not.
    const agreed = Array.from({ length: also.length + 1 }, (_, more) => counted.length + more);
    if (counted.length === 0 || agreed.some((number) => agrees(stated, number, partial))) return [];
    const place = placeOf(extraction, passage, start, end);
    const read = [...counted, ...also];
    return [
      {
        kind: 'stated-total',
        ...place,
        facts: scope.map(({ id }) => id),
        message: `the text states ${wordsOf(stated)}, and ${String(read.length)} were read (${predicate}): ${read.join(', ')}`,
        advice: `count them in the text: a number may be misprinted, or the reader missed or took too many; see: resgraph explain FILE ${place.where}`,
      },
    ];
  });
}

interface CountedKinds {
  readonly labels: readonly string[];
  /** Labels that may be counted among them or not. */
  readonly also: readonly string[];
}

function kindsOfNoun(noun: string): CountedKinds | undefined {
  const folded = noun.toLowerCase();
  const key = Object.keys(nouns)
    .filter((candidate) => folded === candidate || folded.endsWith(` ${candidate}`))
    .sort((a, b) => b.length - a.length)[0];
  return key === undefined ? undefined : nouns[key as keyof typeof nouns];
}

function isPartial({ document }: Extraction, { passage, end }: StatedCount, scope: readonly Fact[]): boolean {
  const text = document.passages.find(({ id }) => id === passage)?.text ?? '';
  return PARTIAL.test(text.slice(end, Math.max(end, ...scope.map((fact) => fact.end))));
}

/** Whether what was counted can be what the text states. */
function agrees({ comparator, number }: StatedCount, counted: number, partial: boolean): boolean {
  if (partial)
    return (
      comparator === 'less-than' ||
      comparator === 'more-than' ||
      counted <= number * (comparator === 'about' ? 1 + ABOUT : 1)
    );
  switch (comparator) {
    case 'exactly':
      return counted === number;
    case 'about':
      return Math.abs(counted - number) <= Math.max(1, number * ABOUT);
    case 'more-than':
      return counted >= number;
    case 'less-than':
      return counted <= number;
  }
}

function wordsOf({ comparator, number, noun }: StatedCount): string {
  const before = { exactly: '', about: 'about ', 'more-than': 'more than ', 'less-than': 'less than ' }[
    comparator
  ];
  return `${before}${String(number)} ${noun}`;
}
