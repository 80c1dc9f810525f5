import { count } from './count-words.ts';

/** Documents that are named one by one. */
const NAMED = 5;

/** What to do about documents that other rules read than the present ones; undefined when all are up to date. */
export function staleAdvice(
  documents: readonly { readonly id: string; readonly isStale: boolean }[],
): string | undefined {
  const stale = documents.filter(({ isStale }) => isStale).map(({ id }) => id);
  if (stale.length === 0) return undefined;
  const named = stale.slice(0, NAMED).join(', ');
  const others = stale.length > NAMED ? ` and ${String(stale.length - NAMED)} more` : '';
  const verb = stale.length === 1 ? 'was' : 'were';
  return `${count(stale.length, 'document')} ${verb} read by other rules or tables than the present ones (${named}${others}); read anew with: resgraph reread --stale`;
}
