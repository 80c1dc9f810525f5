import { distance } from 'fastest-levenshtein';
import type { Passage } from '../domain/document.ts';
import { DocumentError } from '../errors.ts';

const MOST_SUGGESTED = 5;

/**
 * The passages that names mean, in the order of the text, none twice. A name is a printed label (`2.4.3`: every passage that
 * bears it), a label with its ordinal (`2.4.3~2`), or a passage's id (`doc-c20-33#2.4.3~2`).
 *
 * @throws DocumentError `PASSAGE_UNKNOWN` with the nearest labels when a name means none
 */
export function findPassages(passages: readonly Passage[], names: readonly string[]): readonly Passage[] {
  const wanted = new Set<string>();
  for (const name of names) {
    const found = passages.filter(
      ({ id, where, ordinal }) => name === id || name === where || name === `${where}~${String(ordinal)}`,
    );
    if (found.length === 0) {
      throw new DocumentError(
        'PASSAGE_UNKNOWN',
        `the document has no passage ${name}; nearest are ${nearest(passages, name).join(', ')} (a printed label, a label with ~ and an ordinal, or a passage's id)`,
      );
    }
    for (const { id } of found) wanted.add(id);
  }
  return passages.filter(({ id }) => wanted.has(id));
}

function nearest(passages: readonly Passage[], name: string): readonly string[] {
  return [...new Set(passages.map(({ where }) => where))]
    .map((where) => [distance(where, name), where] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, MOST_SUGGESTED)
    .map(([, where]) => where);
}
