/** Dates and date ranges of running text as ISO 8601. */
import type { Span } from '../domain/document.ts';

/** A date, month, quarter, half-year or range found in a text. */
export interface DateMention extends Span {
  /** ISO 8601 day or month; `startDate` equals `endDate` for a single day or month. */
  readonly startDate: string;
  readonly endDate: string;
  /** False for "two days", "in 2019": a bare year. */
  readonly isPrecise: boolean;
  /** True where the text names no year. */
  readonly isGuessed?: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const TO = '\\s*(?:-|to|and|until|through)\\s*';

interface DateForm {
  /** Example: what the expression matches. */
  readonly example: string;
  readonly expression: RegExp;
  readonly read: (
    groups: readonly (string | undefined)[],
    year: string | undefined,
  ) => [string, string] | undefined;
}

const isoDay = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined =>
  year && month && day
    ? `${year}-${monthNumber(month)}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`
    : undefined;

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

const pair = (from: string | undefined, to: string | undefined): [string, string] | undefined =>
  from && to ? [from, to] : undefined;

/** Longest forms first: the first that matches at a place wins. */
const FORMS: readonly DateForm[] = [
  {
    example: '30 May 2019 - 2 June 2020',
    expression: new RegExp(
      `(?<!\\d)(${DAY})\\s+(${MONTH}),?\\s+(${YEAR})${TO}(${DAY})\\s+(${MONTH}),?\\s+(${YEAR})(?!\\d)`,
      'y',
    ),
    read: (g) => pair(isoDay(g[3], g[2], g[1]), isoDay(g[6], g[5], g[4])),
  },
  {
    example: '30 Sep-3 Oct 2019',
    expression: new RegExp(
      `(?<!\\d)(${DAY})\\s+(${MONTH})${TO}(${DAY})\\s+(${MONTH})(?:,?\\s+(${YEAR}))?(?!\\d)`,
      'y',
    ),
    read: (g, year) => pair(isoDay(g[5] ?? year, g[2], g[1]), isoDay(g[5] ?? year, g[4], g[3])),
  },
  {
    example: '20-22 May 2019',
    expression: new RegExp(`(?<!\\d)(${DAY})${TO}(${DAY})\\s+(${MONTH})(?:,?\\s+(${YEAR}))?(?!\\d)`, 'y'),
    read: (g, year) => pair(isoDay(g[4] ?? year, g[3], g[1]), isoDay(g[4] ?? year, g[3], g[2])),
  },
  {
    example: 'May 20-22, 2019',
    expression: new RegExp(`(${MONTH})\\s+(${DAY})${TO}(${DAY}),?\\s+(${YEAR})(?!\\d)`, 'y'),
    read: (g) => pair(isoDay(g[4], g[1], g[2]), isoDay(g[4], g[1], g[3])),
  },
  {
    example: '2019-05-20',
    expression: new RegExp(`(?<!\\d)(${YEAR})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)`, 'y'),
    read: (g) => [`${g[1] ?? ''}-${g[2] ?? ''}-${g[3] ?? ''}`, `${g[1] ?? ''}-${g[2] ?? ''}-${g[3] ?? ''}`],
  },
  {
    example: '29 March 2019',
    expression: new RegExp(`(?<!\\d)(${DAY})\\s+(?:of\\s+)?(${MONTH}),?\\s+(${YEAR})(?!\\d)`, 'y'),
    read: (g) => pair(isoDay(g[3], g[2], g[1]), isoDay(g[3], g[2], g[1])),
  },
  {
    example: 'May 20, 2019',
    expression: new RegExp(`(${MONTH})\\s+(${DAY}),\\s+(${YEAR})(?!\\d)`, 'y'),
    read: (g) => pair(isoDay(g[3], g[1], g[2]), isoDay(g[3], g[1], g[2])),
  },
  {
    example: '17 August (the year stood before)',
    expression: new RegExp(`(?<!\\d)(${DAY})\\s+(${MONTH})(?![\\w])`, 'y'),
    read: (g, year) => pair(isoDay(year, g[2], g[1]), isoDay(year, g[2], g[1])),
  },
  {
    example: 'second half of 2019',
    expression: new RegExp(`(first|second)\\s+half\\s+of\\s+(${YEAR})`, 'yi'),
    read: (g) =>
      /first/i.test(g[1] ?? '')
        ? [`${g[2] ?? ''}-01`, `${g[2] ?? ''}-06`]
        : [`${g[2] ?? ''}-07`, `${g[2] ?? ''}-12`],
  },
  {
    example: 'first quarter of 2019',
    expression: new RegExp(`(first|second|third|fourth|last)\\s+quarter\\s+of\\s+(${YEAR})`, 'yi'),
    read: (g) => {
      const quarter = ['first', 'second', 'third', 'fourth'].indexOf((g[1] ?? '').toLowerCase());
      const last = (quarter === -1 ? 4 : quarter + 1) * 3;
      return [
        `${g[2] ?? ''}-${String(last - 2).padStart(2, '0')}`,
        `${g[2] ?? ''}-${String(last).padStart(2, '0')}`,
      ];
    },
  },
  {
    example: 'September 2018',
    expression: new RegExp(`(?<!\\d\\s)(${MONTH})\\s+(?:of\\s+)?(${YEAR})(?!\\d)`, 'y'),
    read: (g) => [`${g[2] ?? ''}-${monthNumber(g[1] ?? '')}`, `${g[2] ?? ''}-${monthNumber(g[1] ?? '')}`],
  },
];

const BARE_YEAR = new RegExp(`^(?:in|during|since|for)\\s+(${YEAR})(?![\\d/-])`, 'i');

/**
 * Finds dates in text whose typography was folded (`foldTypography`). A day without a year takes the year that stood
 * last before it in the text, else the first that follows, else `inherited`; without any of these it is the last such
 * day before `asOf`, the ISO day or month of the document.
 */
export function findDates(folded: string, inherited?: string, asOf?: string): readonly DateMention[] {
  const found: DateMention[] = [];
  let year = new RegExp(YEAR).exec(folded)?.[0] ?? inherited;
  const candidates = new RegExp(
    `(?<![\\w.])(?:\\d|${MONTH}|first|second|third|fourth|last|in\\s|during\\s|since\\s|for\\s)`,
    'gi',
  );
  for (let seek = candidates.exec(folded); seek; seek = candidates.exec(folded)) {
    const date =
      dateAt(folded, seek.index, year) ?? (asOf ? dateBefore(folded, seek.index, asOf) : undefined);
    if (!date) continue;
    found.push(date);
    if (year !== undefined || !date.isGuessed) year = date.endDate.slice(0, 4);
    candidates.lastIndex = Math.max(date.end, seek.index + 1);
  }
  return found;
}

function dateAt(folded: string, at: number, year: string | undefined): DateMention | undefined {
  for (const form of FORMS) {
    form.expression.lastIndex = at;
    const match = form.expression.exec(folded);
    const range = match && form.read(match, year);
    if (match && range && isReal(range[0]) && isReal(range[1])) {
      return {
        start: at,
        end: at + match[0].length,
        startDate: range[0],
        endDate: range[1],
        isPrecise: true,
      };
    }
  }
  const bare = BARE_YEAR.exec(folded.slice(at, at + 24));
  if (!bare?.[1]) return undefined;
  const start = at + bare[0].length - bare[1].length;
  return { start, end: at + bare[0].length, startDate: bare[1], endDate: bare[1], isPrecise: false };
}

/** "on 4 and 5 September", in a document of November: of its year; in one of March: of the year before. */
function dateBefore(
  folded: string,
  at: number,
  asOf: string,
): (DateMention & { isGuessed: true }) | undefined {
  const year = Number.parseInt(asOf.slice(0, 4), 10);
  return [year, year - 1]
    .map((y) => dateAt(folded, at, String(y)))
    .filter((date) => date !== undefined)
    .map((date) => ({ ...date, isGuessed: true as const }))
    .find((date) => date.startDate.slice(0, asOf.length) <= asOf);
}

/** Whether a day exists in its month: there is no 31 June. */
function isReal(iso: string): boolean {
  if (iso.length < 10) return !iso.endsWith('-00');
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
