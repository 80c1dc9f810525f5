/** Makes a document's stable id from what names it. */
import { createHash } from 'node:crypto';
import type { DocumentMeta } from '../domain/document.ts';

const MAX_SLUG_LENGTH = 60;
const HASH_LENGTH = 8;

/** A slug that a symbol could have: `2020`, `c20-33`, `tsag-td171`; not `report-2020`. */
const SYMBOL_SHAPED = /^(?=.*\d)[a-z]{0,4}\d*(?:-[a-z]{0,4}\d*){0,3}$/;

/**
 * `doc-` and a slug of the symbol; without one of session and title; without session of title and date.
 *
 * A title that could be a symbol takes `title-` before it: the report entitled `2020` is not the report with the symbol 2020.
 *
 * @param title - the document's title, from wherever it came
 * @param sha256 - hash of the file, given only where the title is no more than the file's name. Two folders may each hold an `a.txt`, and
 * the graph would take the second for a new version of the first and replace it; so the id then depends on the content. Who wants versions
 * of one report to replace each other gives it a symbol or a title.
 */
export function documentId(meta: DocumentMeta, title: string, sha256?: string): string {
  if (meta.symbol !== undefined) return `doc-${slug(meta.symbol)}`;
  const contentHash = sha256 === undefined ? [] : [sha256.slice(0, HASH_LENGTH)];
  const session = meta.session === undefined ? [] : [meta.session];
  const id = slug([...session, title, ...dateAfter(meta), ...contentHash].join(' '));
  return sha256 === undefined && SYMBOL_SHAPED.test(id) ? `doc-title-${id}` : `doc-${id}`;
}

function dateAfter({ session, date }: DocumentMeta): readonly string[] {
  return session === undefined && date !== undefined ? [date] : [];
}

/** Lower-case ASCII words joined by `-`; what ASCII cannot say, or what is too long, is told apart by a hash of all of it. */
function slug(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const isWhole =
    words !== '' && words.length <= MAX_SLUG_LENGTH && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(folded);
  if (isWhole) return words;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH);
  const head = words.slice(0, MAX_SLUG_LENGTH - HASH_LENGTH - 1).replace(/-$/, '');
  return head === '' ? hash : `${head}-${hash}`;
}
