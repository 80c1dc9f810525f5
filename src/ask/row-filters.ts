/** Whether a statement, or a thing, is one that a plan asks for. */
import { QUESTION_CLASSES } from '../data/questions.ts';
import type { EntityLabel } from '../domain/model.ts';
import { foldName } from '../graph/fold-name.ts';
import { PLANNED_STATUSES } from '../graph/read/filters.ts';
import type { EndRow, StatementRow } from '../graph/read/question-links.ts';
import type { PlanLink, PlanTerm, PlanTime } from './plan.ts';
import { type AboutTopics, rowSpeaksOf, textSpeaksOf, thingSpeaksOf } from './speaks-of.ts';
import { liesIn } from './times.ts';

/** Whether a statement is one of the link: by its status, properties, dates and subjects. */
export function fitsLink(row: StatementRow, link: PlanLink, about: AboutTopics): boolean {
  return (
    hasStatus(link, row) &&
    Object.entries(link.properties).every(([key, values]) => values.includes(String(row.properties[key]))) &&
    (link.time === null || isInTime(row, link.time)) &&
    link.topics.every((topic) => rowSpeaksOf(row, topic, about))
  );
}

/** Done, or of the statuses that are asked for. */
function hasStatus({ statuses }: PlanLink, { properties, from, to }: StatementRow): boolean {
  const own = typeof properties['status'] === 'string' ? properties['status'] : undefined;
  if (statuses === null) return !PLANNED_STATUSES.includes(own ?? '') && properties['confirmed'] !== false;
  const events = [from, to].flatMap(({ label, status }) =>
    label === 'Event' && status !== undefined ? [status] : [],
  );
  return [...(own === undefined ? [] : [own]), ...events].some((status) => statuses.includes(status));
}

const YEAR = /^\d{4}$/;

/** By the dates of the statement itself, else of the event or document at its ends. */
function isInTime({ properties, from, to, evidence }: StatementRow, time: PlanTime): boolean {
  const text = (key: string): string | undefined =>
    typeof properties[key] === 'string' ? properties[key] : undefined;
  const start = text('startDate') ?? text('date') ?? eventDate(from)?.[0] ?? eventDate(to)?.[0];
  const end = text('endDate') ?? text('date') ?? eventDate(from)?.[1] ?? eventDate(to)?.[1];
  if (start === undefined && time.from === time.to && time.from !== null) {
    // where no date was read, the sentence may name the year all the same
    return YEAR.test(time.from) && evidence?.quote.includes(time.from) === true;
  }
  return liesIn(start, end, time);
}

const eventDate = ({
  label,
  startDate,
  endDate,
  date,
}: EndRow): readonly [string | undefined, string | undefined] | undefined =>
  label === 'Event' || label === 'Document' ? [startDate ?? date, endDate] : undefined;

/** Whether a thing is what a term may be; `quote` is the text that names it there. */
export function fitsTerm(end: EndRow, term: PlanTerm, quote: string, about: AboutTopics): boolean {
  if (end.label === null) return false;
  if (term.ids === null && !fitsKind(end, end.label, term, quote)) return false;
  const values: Readonly<Record<string, string | undefined>> = {
    kind: end.kind,
    organ: end.organ,
    status: end.status,
  };
  if (!Object.entries(term.properties).every(([key, wanted]) => wanted.includes(values[key] ?? '')))
    return false;
  if (end.label === 'Event' && term.cities.length > 0 && !isInCity(term.cities, end)) return false;
  if (term.time !== null && !liesIn(end.startDate ?? end.date, end.endDate, term.time)) return false;
  return term.topics.every((topic) => thingSpeaksOf(end, topic, about));
}

/** Whether a thing is of the kind that is asked for, where no names are. */
function fitsKind(
  { name, title, aliases, status }: EndRow,
  label: EntityLabel,
  { labels, planned, nameWords }: PlanTerm,
  quote: string,
): boolean {
  if (labels !== null && !labels.includes(label)) return false;
  if (label === 'Event' && !planned && PLANNED_STATUSES.includes(status ?? '')) return false;
  if (nameWords.length === 0) return true;
  const words = { words: '', ids: ['-'], spellings: nameWords };
  const names = [name, title ?? '', ...aliases];
  // "AI (16-19 September, Thailand)" is a training by the sentence that names it; a workshop never is
  return (
    names.some((text) => textSpeaksOf(text, words)) ||
    (!names.some((text) => textSpeaksOf(text, EVENT_KINDS)) && textSpeaksOf(quote, words))
  );
}

/** Words for kinds of events in their names. */
const EVENT_KINDS = {
  words: '',
  ids: ['-'],
  spellings: QUESTION_CLASSES.filter(({ labels }) => labels.includes('Event')).flatMap(
    ({ nameWords }) => nameWords,
  ),
};

function isInCity(cities: readonly string[], { city, name }: EndRow): boolean {
  return cities.some(
    (each) =>
      foldName(each) === foldName(city ?? '') ||
      textSpeaksOf(name, { words: each, ids: ['-'], spellings: [each] }),
  );
}
