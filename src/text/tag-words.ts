/** Parts of speech, by wink-nlp and the model that it carries. Deterministic: the same text has the same tags. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../domain/document.ts';

/** Universal part-of-speech tags, as far as clauses need them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'VERB'
  | 'OTHER';

/** A word or sign with its tag; offsets are those of the text. */
export interface TaggedWord extends Span {
  /** In lower case. */
  readonly text: string;
  readonly tag: PartOfSpeech;
  /** The verb's infinitive, the noun's singular. */
  readonly lemma: string;
}

const TAGS: ReadonlySet<string> = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'VERB',
]);
const isTag = (tag: string): tag is PartOfSpeech => TAGS.has(tag);

let tagger: ReturnType<typeof winkNLP> | undefined;

/**
 * The text, as long as it is, with a short word for each address. The tagger's own expression for addresses takes exponential
 * time: a hundred signs of `http://a1.b-a1.b-…_` are seconds, twice as many are for ever.
 */
const withoutAddresses = (text: string): string =>
  text.replace(/\S+/g, (run) => (run.includes('//') ? 'link'.slice(0, run.length).padEnd(run.length) : run));

/** Words of a sentence in order; an address is one word of them, as a noun. */
export function tagWords(written: string): readonly TaggedWord[] {
  tagger ??= winkNLP(model, ['pos']);
  const text = withoutAddresses(written);
  const { its } = tagger;
  const tokens = tagger.readDoc(text).tokens();
  /* eslint-disable @typescript-eslint/unbound-method -- wink-nlp's helpers are plain functions */
  const values: string[] = tokens.out(its.value);
  const tags = tokens.out(its.pos) as string[];
  const lemmas: string[] = tokens.out(its.lemma as typeof its.pos);
  /* eslint-enable @typescript-eslint/unbound-method */
  const words: TaggedWord[] = [];
  let at = 0;
  for (const [index, value] of values.entries()) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    const start = at;
    // the tokenizer rewrites a few signs: what is not there is passed over, and offsets stay right
    if (!text.startsWith(value, start)) {
      at = text.indexOf(' ', start + 1);
      if (at === -1) break;
      continue;
    }
    at = start + value.length;
    const tag = tags[index] ?? '';
    const word = value.toLowerCase();
    words.push({ start, end: at, text: word, tag: isTag(tag) ? tag : 'OTHER', lemma: lemmas[index] ?? word });
  }
  return words;
}
