/** Sentences that hold words, where no relationship says what is asked. */
import type { Database } from '../graph/database.ts';
import { mentionsOfPassages } from '../graph/read/links.ts';
import { searchHits } from '../graph/read/search.ts';
import { splitSentences } from '../text/sentences.ts';
import type { AnswerRow } from './answer.ts';
import type { Citing } from './citing.ts';
import { entitiesOf, entityValue, textValue } from './rows.ts';
import { comparable } from './speaks-of.ts';
import { stem, wordsOf } from './words.ts';

const MOST_PASSAGES = 25;
const MOST_MENTIONS = 100;
const BEFORE_ALL = { way: -1, score: 0, id: '' };

/** Passages that hold all words, the best first, each with its sentence that holds most of them and a row for each thing that the sentence names. Three statements. */
export async function sentencesWith(
  database: Database,
  words: string,
  documents: readonly string[] | null,
  citing: Citing,
): Promise<readonly AnswerRow[]> {
  const found = await searchHits(
    database,
    {
      text: words,
      isNear: false,
      wantsEntities: false,
      wantsPassages: true,
      labels: null,
      documents,
      catalogued: false,
    },
    BEFORE_ALL,
    MOST_PASSAGES,
  );
  const wanted = wordsOf(words).map(({ plain }) => stem(plain));
  const mentions = await mentionsOfPassages(
    database,
    found.map(({ found: passage }) => passage.id),
    null,
    MOST_MENTIONS,
  );
  const entities = await entitiesOf(
    database,
    [...mentions.values()].flat().map(({ entity }) => entity),
  );
  return found.flatMap(({ found: passage }): AnswerRow[] => {
    if (passage.__typename !== 'Passage') return [];
    const { id, document, where, text } = passage;
    const held = (sentence: { start: number; end: number }): number => {
      const compared = comparable(text.slice(sentence.start, sentence.end));
      return wanted.filter((word) => compared.includes(` ${word}`)).length;
    };
    const [best = { start: 0, end: text.length }] = [...splitSentences(text)].sort(
      (a, b) => held(b) - held(a),
    );
    const citation = citing.ofPassage(passage, best);
    const named = (mentions.get(id) ?? [])
      .filter(({ start }) => best.start <= start && start < best.end)
      .flatMap(({ entity }) => entities.get(entity) ?? []);
    const place = [textValue(where), textValue(citing.nameOf(document))];
    const rows = [...new Set(named)].map((entity) => entityValue(entity.id, entity));
    return (rows.length === 0 ? [textValue('')] : rows).map((value) => ({
      values: [value, ...place],
      citations: [citation],
      citationCount: 1,
      sources: [],
    }));
  });
}
