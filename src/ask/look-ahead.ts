/** What comes next in a question. */
import type { Lexicon, Noun } from './lexicon.ts';
import type { NamedSpan } from './names.ts';
import type { Word } from './words.ts';

/** Words of a question with what stands at each place. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly NamedSpan[];
  readonly lexicon: Lexicon;
}

/** The noun of a kind of things that begins right there; `near` passes over nothing. */
export function classAt(
  { words, lexicon }: Reading,
  at: number,
  isNear: boolean,
): { lexeme: Noun; at: number; length: number } | undefined {
  const phrase = lexicon.at(words, at);
  const lexeme = phrase?.lexemes.find((each): each is Noun => each.kind === 'class');
  if (phrase === undefined || lexeme === undefined) return undefined;
  // "does ETSI report on": a verb
  const isVerb = phrase.lexemes.some(({ kind }) => kind === 'verb');
  if (isNear && isVerb && !lexeme.plural) return undefined;
  return { lexeme, at, length: phrase.length };
}

/** Whether a noun for a kind of things comes before any verb, preposition or end. */
export function isClassAhead(reading: Reading, start: number): boolean {
  for (let at = start; at < reading.words.length && at < start + 6;) {
    if (classAt(reading, at, false) !== undefined) return true;
    const name = reading.names.find((span) => span.from === at);
    if (name !== undefined) {
      at = name.to;
      continue;
    }
    const phrase = reading.lexicon.at(reading.words, at);
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    if (
      !phrase.lexemes.every(({ kind }) => ['filler', 'status', 'quantifier', 'comparator'].includes(kind))
    ) {
      const isNew = phrase.lexemes.some((lexeme) => lexeme.kind === 'form' && lexeme.form === 'new');
      if (!isNew) return false;
    }
    at += phrase.length;
  }
  return false;
}

export function isVerbAt({ words, lexicon }: Reading, at: number): boolean {
  return lexicon.at(words, at)?.lexemes.some(({ kind }) => kind === 'verb' || kind === 'auxiliary') === true;
}

export function isNameOrPreposition({ words, lexicon, names }: Reading, at: number): boolean {
  return (
    names.some(({ from }) => from === at) ||
    lexicon.at(words, at)?.lexemes.some(({ kind }) => kind === 'preposition') === true
  );
}

/** Whether another name follows in a list: `Study Groups 11 and 13`. */
export function isListedAt({ words, names }: Reading, at: number): boolean {
  return (
    /^(?:,|and|or|&)$/.test(words[at]?.plain ?? '') &&
    names.some(({ from }) => from === at + 1 || from === at + 2)
  );
}

export const namesResolution = ({ names }: Reading): boolean =>
  names.some(({ bearers }) => bearers.some(({ entity }) => entity.label === 'Resolution'));
