/** What is spelled like a text that names nothing: proposals, never identities. */
import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { EntityLabel } from '../domain/model.ts';
import type { Database } from '../graph/database.ts';
import { foldName } from '../graph/fold-name.ts';
import type { EntityRow } from '../graph/read/entities.ts';
import { mostEdits } from '../graph/read/full-text.ts';
import { nearEntities } from '../graph/read/look-up.ts';
import { highlight } from '../text/highlight.ts';
import { knownNames, rowOfEntry } from './known-names.ts';

/** Something that may have been meant. */
export interface Suggestion {
  readonly entity: EntityRow;
  /** The name of it that is like the text. */
  readonly name: string;
  /** Letters and digits by which that name differs from the text, both folded. */
  readonly distance: number;
  readonly why: string;
}

const BEGINS = 'the name begins so';
/** Suggestions for one text. */
export const MOST_SUGGESTIONS = 8;
/** Found in each of three ways, before the best are taken. */
const MOST_NEAR = 20;
/** The things whose names are nearest to a text, nearest first, at most 8. One statement. */
export async function suggest(
  database: Database,
  text: string,
  vocabulary: Vocabulary,
  labels: readonly EntityLabel[] | null = null,
): Promise<readonly Suggestion[]> {
  const folded = foldName(text);
  if (folded === '') return [];
  const stored = await nearEntities(database, text, labels, MOST_NEAR);
  const rows = new Map(stored.map((row) => [row.id, row]));
  for (const row of nearEntries(folded, vocabulary))
    if (!rows.has(row.id) && (labels === null || labels.includes(row.label))) rows.set(row.id, row);
  return [...rows.values()]
    .flatMap((entity) => toSuggestion(entity, text, folded))
    .sort((a, b) => rank(a) - rank(b) || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS);
}

/** Entries of the tables whose names differ by as few letters as a word of that length may. */
function nearEntries(folded: string, vocabulary: Vocabulary): readonly EntityRow[] {
  const most = mostEdits(folded.length);
  if (most === 0) return [];
  const near = [...knownNames(vocabulary).byName].filter(
    ([name]) => Math.abs(name.length - folded.length) <= most && distance(name, folded) <= most,
  );
  return [...new Set(near.flatMap(([, entries]) => entries))].map(rowOfEntry);
}

/** A suggestion, where the entity has a name that is like the text; what only a title holds is none. */
function toSuggestion(entity: EntityRow, text: string, folded: string): readonly Suggestion[] {
  const most = mostEdits(folded.length);
  const [best] = [entity.name, ...entity.aliases]
    .map((name) => ({ name, plain: foldName(name) }))
    .map(({ name, plain }) => ({ name, plain, letters: distance(plain, folded) }))
    .flatMap(({ name, plain, letters }) => {
      const why = plain.startsWith(folded)
        ? BEGINS
        : letters <= most
          ? `${String(letters)} ${letters === 1 ? 'letter or digit differs' : 'letters or digits differ'}`
          : highlight(name, text, { mostEdits }).length > 0
            ? 'the name holds such words'
            : undefined;
      return why === undefined ? [] : [{ entity, name, distance: letters, why }];
    })
    .sort((a, b) => rank(a) - rank(b));
  return best === undefined ? [] : [best];
}

/** A letter that differs counts for more than one that is still to be typed. */
function rank({ distance: letters, why }: Suggestion): number {
  return why === BEGINS ? letters / 4 : letters;
}
