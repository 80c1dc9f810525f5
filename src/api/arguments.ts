import { isPartialDate } from '../analysis/partial-date.ts';
import type { EvidenceFilter, NodeFilter, OneOf, Range } from '../graph/read/filters.ts';
import { inputError } from './input-error.ts';
import { LONGEST_TEXT, MOST_IDS } from './limits.ts';

/** A list argument; null where it is not given. @throws GraphQLError `BAD_INPUT` for more than `MOST_IDS` */
export function listArgument<Item>(
  name: string,
  items: readonly Item[] | null | undefined,
): readonly Item[] | null {
  if (items === null || items === undefined) return null;
  if (items.length <= MOST_IDS) return items;
  throw inputError(`${name}: expected at most ${String(MOST_IDS)}, found ${String(items.length)}`);
}

/** A text to look for or to answer, trimmed. @throws GraphQLError `BAD_INPUT` when it is empty or too long */
export function textArgument(name: string, text: string, most = LONGEST_TEXT): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= most) return trimmed;
  throw inputError(`${name}: expected 1 to ${String(most)} characters, found ${String(trimmed.length)}`);
}

/** A whole number within bounds, both included. @throws GraphQLError `BAD_INPUT` beyond them */
export function numberArgument(name: string, number: number, least: number, most: number): number {
  if (number >= least && number <= most) return number;
  throw inputError(`${name}: expected ${String(least)} to ${String(most)}, found ${String(number)}`);
}

type Given<Value> = Value | null | undefined;

/** What evidence must be. @throws GraphQLError `BAD_INPUT` for too long lists and for dates that are none */
export function evidenceFilter(given: Given<EvidenceFilter>): EvidenceFilter {
  checkFilter(given ?? {});
  return given ?? {};
}

/** What entities must be. @throws GraphQLError `BAD_INPUT` for too long lists and for dates that are none */
export function nodeFilter(given: Given<NodeFilter>): NodeFilter {
  checkFilter(given ?? {});
  return given ?? {};
}

function checkFilter(filter: EvidenceFilter | NodeFilter): void {
  for (const [name, value] of Object.entries(filter) as [string, Given<OneOf & Range<unknown>>][]) {
    listArgument(`${name}.in`, value?.in);
    listArgument(`${name}.notIn`, value?.notIn);
  }
  for (const [end, date] of Object.entries(filter.date ?? {}) as [string, Given<string>][]) {
    if (typeof date !== 'string' || isPartialDate(date)) continue;
    throw inputError(`date.${end}: expected a day, month or year like 2019-10-02, found "${date}"`);
  }
}
