/** Runs of words that may be a name, and identifiers by their grammars. */
import { formalSpelling } from '../answer/formal-spelling.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import { foldName } from '../graph/fold-name.ts';
import type { Lexicon } from './lexicon.ts';
import { singular, type Word } from './words.ts';

export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly works: readonly string[];
  /** Whether a grammar takes it for an identifier, so that it is a name even where nothing bears it. */
  readonly isIdentifier: boolean;
}

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 14;

/** Words at whose side no name begins or ends. */
const EDGES = new Set([
  ...[
    'the',
    'a',
    'an',
    'of',
    'in',
    'on',
    'at',
    'by',
    'with',
    'for',
    'to',
    'from',
    'and',
    'or',
    'is',
    'are',
    'was',
    'were',
    'do',
    'does',
    'did',
    'which',
    'what',
    'that',
    'how',
    'about',
  ],
  ...[',', ';', ':', '?', '!', '&', "'s", "n't"],
]);

/** Nouns before an identifier that belong to it in some spellings and stand for its kind alone in others. */
const KIND_WORDS =
  /^(?:recommendation|resolution|question|document|supplement|report|study group|focus group|the|rec|res|doc)\s+/i;

/** Every run of words that may be a name. */
export function candidateSpans(words: readonly Word[], lexicon: Lexicon, text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (isEdge(words[from])) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to += 1) {
      const last = words[to - 1];
      if (last === undefined || isEdge(last)) continue;
      const start = words[from]?.start ?? 0;
      // a name may end in a bracket: `H.626 (V2)`
      const end =
        text[last.end] === ')' && text.slice(start, last.end).includes('(') ? last.end + 1 : last.end;
      const surface = text.slice(start, end);
      if (isCommon(words.slice(from, to), lexicon)) continue;
      const spellings = new Set([surface, surface.replace(KIND_WORDS, '')]);
      const single = to - from === 1 ? singular(surface) : surface;
      if (single !== surface && /^\p{Ll}+$/u.test(surface)) spellings.add(single);
      const names = [...spellings].map(foldName).filter((name) => name.length > 1);
      if (names.length > 0)
        found.push({ from, to, text: surface, names, ids: [], works: [], isIdentifier: false });
    }
  }
  return found;
}

const isEdge = (word: Word | undefined): boolean =>
  word === undefined ||
  (EDGES.has(word.plain) && !/^\p{Lu}/u.test(word.text)) ||
  /^[,;:?!&']/.test(word.text);

/** Words that the tables of questions know are no name, unless they are typed in capitals: `WHO`, not `who`. */
function isCommon(words: readonly Word[], lexicon: Lexicon): boolean {
  const phrase = lexicon.at(words, 0);
  if (phrase?.length !== words.length)
    return (
      words.length === 1 && (words[0]?.plain.length ?? 0) < 3 && !/^[\p{Lu}\d]+$/u.test(words[0]?.text ?? '')
    );
  const isShouted = words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]?.text ?? '');
  return !isShouted || phrase.lexemes.some(({ kind }) => kind === 'class');
}

/** What the grammars of identifiers take for one: Recommendations, study groups, Questions, resolutions, symbols of documents. */
export async function grammarSpans(
  text: string,
  words: readonly Word[],
  vocabulary: Vocabulary,
): Promise<readonly Candidate[]> {
  if (!/\d|[a-z]\.[A-Za-z]/.test(text)) return [];
  const { findIdentifiers, readName, worksOf } = await import('../extract/read-name.ts');
  return findIdentifiers(text, vocabulary).flatMap(({ start, end, draft }): Candidate[] => {
    const from = words.findIndex((word) => word.end > start);
    const after = words.findIndex((word) => word.start >= end);
    const to = after === -1 ? words.length : after;
    if (from === -1 || from >= to) return [];
    const surface = text.slice(start, end);
    const readings = readName(formalSpelling(surface), vocabulary);
    const drafts = [draft, ...readings.map((reading) => reading.draft)];
    const works = drafts.flatMap((each) => worksOf(each, vocabulary));
    return [
      {
        ...{ from, to, text: surface, names: [foldName(surface)], isIdentifier: true },
        ids: [
          ...new Set(
            [...drafts, ...works].flatMap(({ id, label }) => (label === 'Document' ? [id, `${id}-e`] : [id])),
          ),
        ],
        works: [...new Set(drafts.map(({ id }) => id))],
      },
    ];
  });
}
