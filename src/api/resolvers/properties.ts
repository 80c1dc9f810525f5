import type { PropertyValue } from '../../domain/extraction.ts';
import { MOST_PROPERTIES, MOST_TEXTS } from '../limits.ts';

/** Stored properties by key, each value as a list of texts; what is beyond the limits is left out. */
export function toProperties(
  stored: Readonly<Record<string, PropertyValue>>,
): { readonly key: string; readonly values: readonly string[] }[] {
  return Object.entries(stored)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_PROPERTIES)
    .map(([key, value]) => ({
      key,
      values: typeof value === 'object' ? value.slice(0, MOST_TEXTS).map(String) : [String(value)],
    }));
}
