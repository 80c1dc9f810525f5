/** What a question that is being typed may go on with: names that the graph knows, and beginnings of questions. */
import { suggest } from '../answer/suggestions.ts';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { Database } from '../graph/database.ts';
import { foldName } from '../graph/fold-name.ts';
import known from './question-beginnings.json' with { type: 'json' };

/** Words at the end of a line that may be the beginning of one name. */
const MOST_WORDS = 5;
/** A shorter beginning is that of half of the names. */
const SHORTEST = 2;

/**
 * Completions of a line: of the longest end of it that begins a name, and of the line where it begins a question.
 *
 * @returns what may stand there, and the end of the line that it stands instead of
 */
export async function completeQuestion(
  database: Database,
  line: string,
): Promise<readonly [completions: readonly string[], replaced: string]> {
  const beginnings = known.beginnings.filter(
    (beginning) => beginning.length > line.length && beginning.toLowerCase().startsWith(line.toLowerCase()),
  );
  if (beginnings.length > 0) return [beginnings, line];
  const ends = endsOf(line);
  const found = await Promise.all(ends.map((end) => namesBeginning(database, end)));
  const at = found.findIndex((names) => names.length > 0);
  return [found[at] ?? [], ends[at] ?? line];
}

/** The last words of a line, from the most to the last one: `with ripe n`, `ripe n`, `n`. */
function endsOf(line: string): readonly string[] {
  const starts = [...line.matchAll(/\S+/g)].map(({ index }) => index).slice(-MOST_WORDS);
  return starts.map((start) => line.slice(start)).filter((end) => foldName(end).length >= SHORTEST);
}

async function namesBeginning(database: Database, text: string): Promise<readonly string[]> {
  const folded = foldName(text);
  const near = await suggest(database, text, loadVocabulary());
  return near.map(({ name }) => name).filter((name) => foldName(name).startsWith(folded));
}
