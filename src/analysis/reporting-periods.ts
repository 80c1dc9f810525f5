/** The reporting periods that documents state, and what lies between two of them. Pure. */
import { firstDayOf, isPartialDate, lastDayOf } from './partial-date.ts';

const DAY_MS = 86_400_000;

/** Days, both included, `2019-08-17`. */
interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period as a document's `periods` have it, `2019-08-17/2020-03-31`, each end of any precision; undefined for anything else. */
function toPeriod(text: string): Period | undefined {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0 || !isPartialDate(from) || !isPartialDate(to)) return undefined;
  return { from: firstDayOf(from), to: lastDayOf(to) };
}

/**
 * Days between the end of the last period before and the beginning of the first after: 0 when the one follows the other at once,
 * negative when they overlap by so many days. Null when either side states no period.
 */
export function gapBetween(before: readonly string[], after: readonly string[]): number | null {
  const ends = before.flatMap((text) => toPeriod(text)?.to ?? []).sort();
  const [start] = after.flatMap((text) => toPeriod(text)?.from ?? []).sort();
  const end = ends.at(-1);
  if (end === undefined || start === undefined) return null;
  return Math.round((Date.parse(start) - Date.parse(end)) / DAY_MS) - 1;
}
