/** Makes a document's stable id from what names it. */
import { createHash } from 'node:crypto';
import type { DocumentMeta } from '../domain/document.ts';

const MAX_SLUG_LENGTH = 60;
const HASH_LENGTH = 8;

/**
 * `doc-` and a slug of the symbol; without one of session and title; without session of title and date.
 *
 * @param title - the document's title, from wherever it came
 */
export function documentId(meta: DocumentMeta, title: string): string {
  const name =
    meta.symbol ??
    [...(meta.session === undefined ? [] : [meta.session]), title, ...dateAfter(meta)].join(' ');
  return `doc-${slug(name)}`;
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
