import type { PropertyValue } from '../../domain/extraction.ts';

/** Stored properties by key, each value as a list of texts. */
export function toProperties(
  stored: Readonly<Record<string, PropertyValue>>,
): { readonly key: string; readonly values: readonly string[] }[] {
  return Object.entries(stored)
    .map(([key, value]) => ({ key, values: typeof value === 'object' ? value.map(String) : [String(value)] }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
