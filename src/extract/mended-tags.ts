/** What a part-of-speech tagger gets wrong in this prose, mended by what stands around a word. */
import type { TaggedWord } from '../text/tag-words.ts';
import type { Unit } from './mentions.ts';

/** Words that open a relative clause. */
export const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'that']);

/** Verbs that a passive needs. */
export const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', 'got', 'gets']);

/** Verbs that take another as their complement: "continued to develop", "started developing", "helped develop". */
export const CHAINING = new Set([
  'continue',
  'begin',
  'start',
  'keep',
  'help',
  'plan',
  'intend',
  'expect',
  'propose',
  'hope',
  'aim',
  'have',
  'go',
  'wish',
  'decide',
  'agree',
  'schedule',
  'consider',
  'finish',
  'complete',
  'resume',
  'remain',
]);

/** "held", "approved": a past form of a verb or its participle. */
export const isPastForm = ({ text, lemma }: TaggedWord): boolean =>
  (text !== lemma && !text.endsWith('ing') && !/^(?:.*[^s]s)$/.test(text)) ||
  ['run', 'put', 'set', 'held', 'become', 'come'].includes(text);

/**
 * Tagged words with the tags that they have in this sentence; offsets as they are.
 *
 * @param isItem whether the sentence is an item of a list whose subject stands before the list
 */
export function mendTags(
  tagged: readonly TaggedWord[],
  units: ReadonlyMap<number, Unit>,
  isItem: boolean,
): readonly TaggedWord[] {
  return withVerbs(withGerunds(isItem ? withFirstVerb(tagged) : tagged, units), units);
}

/** "SG17: • informed the IEC": an item whose subject stands before the list begins with its verb. */
const withFirstVerb = (words: readonly TaggedWord[]): readonly TaggedWord[] =>
  words.map((word, at) =>
    at === 0 && word.text.endsWith('ed') ? { ...word, tag: 'VERB', lemma: infinitiveOf(word) } : word,
  );

/** "on numbering", "on utility metering": after a preposition for topics a form in -ing without an object is a noun. */
const withGerunds = (words: readonly TaggedWord[], units: ReadonlyMap<number, Unit>): readonly TaggedWord[] =>
  words.map((word, at) => {
    const after = words[at + 1];
    const isNoun =
      word.tag === 'VERB' &&
      word.text.endsWith('ing') &&
      (TOPICAL.has(words[at - 1]?.text ?? '') || isCompound(words, at, units)) &&
      !(after && (units.has(after.start) || OBJECT_TAGS.has(after.tag)));
    return isNoun ? { ...word, tag: 'NOUN', lemma: word.text } : word;
  });
/** "with energy saving", "for utility metering": the noun before such a form, governed by a preposition, is no subject of it. */
const isCompound = (words: readonly TaggedWord[], at: number, units: ReadonlyMap<number, Unit>): boolean =>
  words[at - 1]?.tag === 'NOUN' &&
  !units.has(words[at - 1]?.start ?? -1) &&
  words[at - 2]?.tag === 'ADP' &&
  (words[at + 1] === undefined || words[at + 1]?.tag === 'PUNCT');
const TOPICAL = new Set(['on', 'about', 'regarding', 'concerning']);
const OBJECT_TAGS: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/**
 * The tagger takes a verb after a name that it does not know for a noun or adjective ("GSMA shares forecasts", "BDT prolonged
 * its memorandum"): it is the verb where it has the form of one and the sentence has no other.
 */
function withVerbs(tagged: readonly TaggedWord[], units: ReadonlyMap<number, Unit>): readonly TaggedWord[] {
  const words = tagged.map((word, at) =>
    isHiddenVerb(tagged, at, units)
      ? { ...word, tag: 'VERB' as const, lemma: infinitiveOf(word) }
      : (word.tag === 'VERB' && tagged[at - 1]?.text === 'whose') || isHiddenNoun(tagged, at)
        ? { ...word, tag: 'NOUN' as const }
        : word.text === 'draft' && DRAFTED.has(tagged[at + 1]?.text ?? '')
          ? { ...word, tag: 'ADJ' as const }
          : word,
  );
  return segments(words, units).flatMap((segment) => withVerb(segment, units));
}

/** Parts of a sentence that may have a verb of their own. */
function segments(
  words: readonly TaggedWord[],
  units: ReadonlyMap<number, Unit>,
): readonly (readonly TaggedWord[])[] {
  const parts: TaggedWord[][] = [[]];
  for (const word of words) {
    if (!units.has(word.start) && (word.text === ';' || RELATIVES.has(word.text))) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

function withVerb(words: readonly TaggedWord[], units: ReadonlyMap<number, Unit>): readonly TaggedWord[] {
  if (
    words.some(
      ({ tag, text, start }) =>
        (tag === 'VERB' || tag === 'AUX') && !units.has(start) && !text.endsWith('ing'),
    )
  )
    return words;
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      units.has(words[index - 1]?.start ?? -1) &&
      !units.has(word.start) &&
      (word.tag === 'ADJ' || word.tag === 'NOUN' || word.tag === 'PROPN') &&
      /(?:ed|s)$/.test(word.text) &&
      VERB_OBJECT.has(words[index + 1]?.tag ?? 'PUNCT'),
  );
  return words.map((word, index) =>
    index === at ? { ...word, tag: 'VERB' as const, lemma: infinitiveOf(word) } : word,
  );
}

/** "was prolonged", "has informed": adjectives by their tag; "it cooperates with", "ITU cooperates with": nouns. */
function isHiddenVerb(words: readonly TaggedWord[], at: number, units: ReadonlyMap<number, Unit>): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || units.has(word.start)) return false;
  if (word.tag === 'ADJ') {
    // "WP 6B, which revises X, informed SC 29": behind a comma and before a name
    const isBetweenNames =
      before.text === ',' && units.has(words[at + 1]?.start ?? -1) && !ATTRIBUTES.has(word.text);
    return word.text.endsWith('ed') && (BE.has(before.text) || HAVE.has(before.text) || isBetweenNames);
  }
  if ((word.tag !== 'NOUN' && word.tag !== 'PROPN') || !/[^s]s$/.test(word.text)) return false;
  return SUBJECT_PRONOUNS.has(before.text) || (units.has(before.start) && words[at + 1]?.text === 'with');
}

/** Participles before the name of a text. */
const ATTRIBUTES = new Set(['revised', 'amended', 'related', 'proposed']);

/** "received help from": a noun that has the form of a verb, after a verb that takes no other. */
function isHiddenNoun(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.tag !== 'VERB' || before === undefined || word.text !== word.lemma) return false;
  // "the opening address was": a noun in the singular has no verb in the plural
  const isDisagreeing =
    before.tag === 'NOUN' &&
    before.text === before.lemma &&
    words[at - 2]?.tag === 'DET' &&
    !UNCHANGED.has(word.text) &&
    words.some(({ tag, start }) => tag === 'AUX' && start > word.start);
  if (isDisagreeing) return true;
  // "sent it for comment", "closed without comment"
  if ((before.tag === 'ADP' || before.tag === 'SCONJ') && GOVERNING.has(before.text)) return true;
  return before.tag === 'VERB' && isPastForm(before) && !CHAINING.has(before.lemma);
}

/** Verbs whose past has the form of the infinitive. */
const UNCHANGED = new Set([
  'put',
  'set',
  'cut',
  'let',
  'hit',
  'cost',
  'read',
  'become',
  'come',
  'run',
  'broadcast',
]);
/** Prepositions after which no infinitive stands. */
const GOVERNING = new Set(['for', 'without', 'under', 'of', 'on', 'in', 'after', 'with']);

/** After "draft" these are no objects of a verb: "consented to draft Recommendation …". */
const DRAFTED = new Set([
  'recommendation',
  'recommendations',
  'report',
  'reports',
  'supplement',
  'new',
  'revised',
  'itu',
  'itu-t',
  'itu-r',
]);
const HAVE = new Set(['has', 'have', 'had']);
const SUBJECT_PRONOUNS = new Set(['it', 'they', 'which', 'who']);

/** What may follow a verb. */
const VERB_OBJECT: ReadonlySet<string> = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'DET',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PART',
]);

const infinitiveOf = ({ text, lemma }: TaggedWord): string =>
  lemma !== text ? lemma : text.endsWith('ed') ? text.replace(/(?:(?<=e)d|ed)$/, '') : text.replace(/s$/, '');
