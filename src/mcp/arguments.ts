/** Arguments that several tools take. */
import { z } from 'zod';
import { isPartialDate } from '../analysis/partial-date.ts';
import {
  ENTITY_LABELS,
  type EntityLabel,
  LINK_TYPES,
  type Predicate,
  STATED_RELATIONSHIPS,
} from '../domain/model.ts';
import { AnalysisError } from '../errors.ts';
import { type CursorKey, decodeCursor } from '../graph/read/cursor.ts';
import { LONGEST_CURSOR, LONGEST_TEXT, MOST_LISTED } from './limits.ts';

/** A name, an identifier or an id; one of what `what` says. */
export function nameArgument(what: string): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_TEXT)
    .describe(`${what}: a name, an identifier in any usual spelling (SG 20, Y.4461, Res. 69), or an id.`);
}

/** How many rows. */
export function limitArgument(
  what: string,
  { most, usual }: { readonly most: number; readonly usual: number },
): z.ZodDefault<z.ZodInt> {
  return z
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .describe(`How many ${what}, 1 to ${String(most)}.`);
}

/** Where to go on. */
export const AFTER = z
  .string()
  .min(1)
  .max(LONGEST_CURSOR)
  .optional()
  .describe('"next" of the answer before, with the other arguments unchanged; left out for the beginning.');

export const DOCUMENTS = z
  .array(z.string().trim().min(1).max(LONGEST_TEXT))
  .min(1)
  .max(MOST_LISTED)
  .optional()
  .describe('Only what these documents say: symbols (C20/33) or ids.');

export const LABELS = z
  .array(z.enum(Object.keys(ENTITY_LABELS) as [EntityLabel, ...EntityLabel[]]))
  .min(1)
  .max(MOST_LISTED)
  .optional();

export const PREDICATES = z
  .array(z.enum(Object.keys(STATED_RELATIONSHIPS) as [Predicate, ...Predicate[]]))
  .min(1)
  .max(MOST_LISTED)
  .optional();

export const LINK_TYPE_LIST = z.array(z.enum(LINK_TYPES)).min(1).max(LINK_TYPES.length).optional();

export const INCLUDE_PLANNED = z
  .boolean()
  .default(false)
  .describe(
    'Also what is not done: scheduled, considered or cancelled, and proposals nobody confirmed. Such rows have "planned": true; never tell them as done.',
  );

/** A day, month or year. */
export const DATE = z
  .string()
  .refine(isPartialDate, { error: 'expected a day, month or year like 2019-10-02, 2019-10 or 2019' })
  .optional();

/** The key in a cursor. @throws AnalysisError `BAD_INPUT` for a cursor of another list */
export function keyIn<Key extends CursorKey>(cursor: string | undefined, likeKey: Key): Key | null {
  if (cursor === undefined) return null;
  const key = decodeCursor(cursor, likeKey);
  if (key !== undefined) return key;
  throw new AnalysisError(
    'BAD_INPUT',
    'after: not from this list; give "next" of an answer of this tool to the same arguments, or leave it out',
  );
}
