/** Typing errors in ordinary words. Names are never corrected: what is spelled like one is proposed. */
import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamedSpan } from './names.ts';
import { plainWord, type Word } from './words.ts';

/** A word that was taken for another. */
export interface Correction {
  readonly typed: string;
  readonly taken: string;
}

const SHORTEST = 4;
const QUESTION_WORD = /^(?:which|what|where|when|does|whom|have)$/;
/** In shorter words one letter may differ, in longer ones two. */
const LONG = 8;

export function correctWords(
  words: readonly Word[],
  names: readonly NamedSpan[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): { readonly words: readonly Word[]; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const inName = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to);
  const corrected = words.map((word, at): Word => {
    const { plain, text } = word;
    if (inName(at) || plain.length < SHORTEST || !/^\p{Ll}+$/u.test(at === 0 ? plain : text)) return word;
    if (lexicon.words.has(plain) || namesHold(vocabulary, plain)) return word;
    const most = plain.length < LONG ? 1 : 2;
    const near = [...lexicon.words]
      .filter((known) => known.length >= SHORTEST && Math.abs(known.length - plain.length) <= most)
      .map((known) => ({ known, letters: edits(known, plain) }))
      .filter(({ letters }) => letters <= most)
      .sort(
        (a, b) =>
          a.letters - b.letters || Number(beginsAlike(b.known, plain)) - Number(beginsAlike(a.known, plain)),
      );
    // of so short words only those that questions begin with
    const [best] = plain.length > SHORTEST ? near : near.filter(({ known }) => QUESTION_WORD.test(known));
    if (best === undefined || !beginsAlike(best.known, plain)) return word;
    corrections.push({ typed: text, taken: best.known });
    return { ...word, plain: best.known };
  });
  return { words: corrected, corrections };
}

const beginsAlike = (a: string, b: string): boolean => b.startsWith(a.slice(0, 1));

/** Letters that differ; two that changed places count for one. */
function edits(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : plain;
}

/** Whether a word stands in a name that the tables know: such a word is not taken for a typing error. */
function namesHold(vocabulary: Vocabulary, word: string): boolean {
  let known = wordsOfNames.get(vocabulary);
  if (known === undefined) {
    known = new Set(
      vocabulary.entries.flatMap(({ names }) =>
        names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u).map(plainWord)),
      ),
    );
    wordsOfNames.set(vocabulary, known);
  }
  return known.has(word);
}

const wordsOfNames = new WeakMap<Vocabulary, Set<string>>();
