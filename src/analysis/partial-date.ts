/** ISO 8601 dates that may state a month or a year only. Pure. */

/** A day, month or year of the Gregorian calendar: `2019-10-15`, `2019-10`, `2019`. */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** How precisely a date is stated. */
export function precisionOf(date: string): DatePrecision {
  if (date.length <= 4) return 'YEAR';
  return date.length <= 7 ? 'MONTH' : 'DAY';
}

/** Whether it is a date that there is, of any precision. */
export function isPartialDate(text: string): boolean {
  const [, , month = '01', day = '01'] = PARTIAL_DATE.exec(text) ?? [];
  const full = `${text.slice(0, 4)}-${month}-${day}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  return PARTIAL_DATE.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** The first day that a date may mean. */
export function firstDayOf(date: string): string {
  return precisionOf(date) === 'YEAR' ? `${date}-01-01` : `${date}-01`.slice(0, 10);
}

/** The last day that a date may mean. */
export function lastDayOf(date: string): string {
  if (precisionOf(date) === 'DAY') return date;
  if (precisionOf(date) === 'YEAR') return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
