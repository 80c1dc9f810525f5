/** Dates of questions: "in 2019", "since October 2018", "between 2018 and 2019". */
import { QUESTION_WORDS } from '../data/questions.ts';
import type { PlanTime } from './plan.ts';
import type { Word } from './words.ts';

/** A span of time that was found, and how many words it takes. */
export interface TimePhrase {
  readonly time: PlanTime;
  readonly length: number;
}

const YEAR = /^(?:19|20)\d\d$/;
const AFTER = new Set(['since', 'from', 'after']);
const BEFORE = new Set(['before', 'until', 'till']);
const IN = new Set(['in', 'during', 'of', 'for', 'within', 'throughout']);

/** The time phrase that begins at a word; undefined where none does. */
export function timeAt(words: readonly Word[], at: number): TimePhrase | undefined {
  const word = words[at]?.plain ?? '';
  const plain = (index: number): string => words[index]?.plain ?? '';
  if (word === 'between' || word === 'from') {
    const first = dateAt(words, at + 1) ?? monthBefore(words, at + 1);
    if (first !== undefined && ['and', 'to', 'until', 'till'].includes(plain(at + 1 + first.length))) {
      const second = dateAt(words, at + 2 + first.length);
      if (second !== undefined)
        return { time: { from: first.date, to: second.date }, length: 2 + first.length + second.length };
    }
  }
  const leads = AFTER.has(word) || BEFORE.has(word) || IN.has(word);
  const offset = leads && ['the', 'year', 'early', 'late', 'mid'].includes(plain(at + 1)) ? 2 : 1;
  const found = dateAt(words, leads ? at + offset : at);
  if (found === undefined) return undefined;
  const length = found.length + (leads ? offset : 0);
  if (word === 'after') return { time: { from: following(found.date), to: null }, length };
  if (AFTER.has(word)) return { time: { from: found.date, to: null }, length };
  if (BEFORE.has(word)) return { time: { from: null, to: previous(found.date) }, length };
  return { time: { from: found.date, to: found.date }, length };
}

/** A year, a month of a year, or a day of it. */
function dateAt(words: readonly Word[], at: number): { date: string; length: number } | undefined {
  const word = words[at]?.plain ?? '';
  if (YEAR.test(word)) return { date: word, length: 1 };
  const month = monthOf(word);
  if (month !== undefined) {
    const day = words[at + 1]?.plain ?? '';
    if (YEAR.test(day)) return { date: `${day}-${month}`, length: 2 };
    const comma = words[at + 2]?.text === ',' ? 1 : 0;
    const year = words[at + 2 + comma]?.plain ?? '';
    if (/^\d{1,2}$/.test(day) && YEAR.test(year))
      return { date: `${year}-${month}-${day.padStart(2, '0')}`, length: 3 + comma };
    return undefined;
  }
  const year = words[at + 2]?.plain ?? '';
  const monthAfter = monthOf(words[at + 1]?.plain ?? '');
  if (/^\d{1,2}$/.test(word) && monthAfter !== undefined && YEAR.test(year))
    return { date: `${year}-${monthAfter}-${word.padStart(2, '0')}`, length: 3 };
  return undefined;
}

/** "between September and December 2018": the year stands once. */
function monthBefore(words: readonly Word[], at: number): { date: string; length: number } | undefined {
  const month = monthOf(words[at]?.plain ?? '');
  const second = month === undefined ? undefined : dateAt(words, at + 2);
  return month === undefined || second === undefined
    ? undefined
    : { date: `${second.date.slice(0, 4)}-${month}`, length: 1 };
}

function monthOf(word: string): string | undefined {
  if (word.length < 3) return undefined;
  const at = QUESTION_WORDS.months.findIndex(
    (month) => month === word || (month.slice(0, 3) === word && word !== 'mar'),
  );
  return at === -1 ? undefined : String(at + 1).padStart(2, '0');
}

/** `2019` → `2020`; a month or day itself, since what is partly after it counts. */
const following = (date: string): string => (YEAR.test(date) ? String(Number(date) + 1) : date);
/** `2019` → `2018`; what lies before a month or a day is told by that month. */
const previous = (date: string): string => (YEAR.test(date) ? String(Number(date) - 1) : date);

/** Whether a date, or a span of dates, may lie in a time; what has no date lies in none. */
export function liesIn(start: string | undefined, end: string | undefined, { from, to }: PlanTime): boolean {
  if (start === undefined) return false;
  // `2019-10` with `~` comes after every day of October
  return (to === null || start <= `${to}~`) && (from === null || `${end ?? start}~` >= from);
}
