/** Whether a statement, or a thing, speaks of a subject. */
import { ordinalNumber } from '../extract/ordinals.ts';
import type { EndRow, StatementRow } from '../graph/read/question-links.ts';
import { textList } from '../graph/read/entities.ts';
import type { PlanTopic } from './plan.ts';
import { stem, wordsOf } from './words.ts';

/** Ids of what is about each topic, by the id of the topic. */
export type AboutTopics = ReadonlyMap<string, ReadonlySet<string>>;

/** Kinds whose titles say what they are about; an organisation's name does not: the Broadband Forum is not about broadband. */
const TITLED = new Set([
  'Recommendation',
  'Supplement',
  'Amendment',
  'Guideline',
  'Report',
  'Series',
  'WorkItem',
  'Event',
  'Project',
  'Resolution',
  'Document',
  'Question',
  'FocusGroup',
]);
/** Relationships whose subject, where the text gives one, is all that they are on. */
const NARROW = new Set(['COLLABORATES_WITH', 'ENGAGED_ON']);

/** A word as it is compared: ordinals in words are those in digits. */
function comparedWord(plain: string): string {
  const ordinal = ordinalNumber(plain);
  return ordinal === plain ? stem(plain) : ordinal;
}

const stems = new Map<string, string>();

/** A text as its words are compared, between spaces: ` iot requirement for support `. */
export function comparable(text: string): string {
  const known = stems.get(text);
  if (known !== undefined) return known;
  const words = ` ${wordsOf(text)
    .map(({ plain }) => comparedWord(plain))
    .join(' ')} `;
  // quotes come again and again within one question, and seldom after it
  if (stems.size > 5_000) stems.clear();
  stems.set(text, words);
  return words;
}

/** Whether a text holds one of the spellings of a topic, or all its words where it is words alone. */
export function textSpeaksOf(text: string, topic: PlanTopic): boolean {
  const compared = comparable(text);
  if (topic.spellings.some((spelling) => compared.includes(comparable(spelling)))) return true;
  if (topic.ids.length > 0) return false;
  const wanted = wordsOf(topic.words).map(({ plain }) => comparedWord(plain));
  return wanted.length > 0 && wanted.every((word) => compared.includes(` ${word}`));
}

/** Whether a thing is about a topic, by its links or its title. */
export function thingSpeaksOf(end: EndRow, topic: PlanTopic, about: AboutTopics): boolean {
  if (topic.ids.some((id) => about.get(id)?.has(end.id) === true || id === end.id)) return true;
  if (end.label === null || !TITLED.has(end.label)) return false;
  return [end.name, end.title ?? '', ...end.aliases].some((text) => text !== '' && textSpeaksOf(text, topic));
}

/** Whether a statement speaks of a topic: by its subject, by one of its ends, or in its words. */
export function rowSpeaksOf(row: StatementRow, topic: PlanTopic, about: AboutTopics): boolean {
  const subjects = textList(row.properties['subject']);
  if (subjects.some((subject) => textSpeaksOf(subject, topic))) return true;
  if (thingSpeaksOf(row.from, topic, about) || thingSpeaksOf(row.to, topic, about)) return true;
  if (subjects.length > 0 && NARROW.has(row.type)) return false;
  // the sentence lists other texts and events beside it, with titles of their own
  if ([row.from, row.to].some(({ label }) => label !== null && TITLED.has(label))) return false;
  return row.evidence !== null && textSpeaksOf(row.evidence.quote, topic);
}
