/** Where a page of a list begins, as a text that callers pass on unread. */

/** What a list is ordered by: the parts of its key. */
export type CursorKey = string | number | readonly (string | number)[];

/** A key as a cursor; it stays valid when data is loaded again. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key in a cursor, or undefined where the cursor is none of a list with such keys. */
export function decodeCursor<Key extends CursorKey>(cursor: string, likeKey: Key): Key | undefined {
  const key = parseCursor(cursor);
  return isLike(key, likeKey) ? key : undefined;
}

function isLike<Key extends CursorKey>(key: unknown, likeKey: Key): key is Key {
  if (!Array.isArray(likeKey)) return typeof key === typeof likeKey;
  const parts: readonly unknown[] = likeKey;
  return (
    Array.isArray(key) &&
    key.length === parts.length &&
    parts.every((part, at) => typeof part === typeof key[at])
  );
}

function parseCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
