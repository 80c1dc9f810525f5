import { GraphError } from '../errors.ts';
import type { LinkType } from '../domain/model.ts';
import { loadStatements, statement, type Statement } from './statements.ts';

/** How a text is changed: by shape alone, so that the set of texts stays closed. Values are parameters. */
export interface StatementShape {
  /** Pages go from the end to the beginning: `$after` is what comes next in order, keys fall. */
  readonly backward?: boolean;
  /** Only relationships of these types are walked; a hub's others are not even looked at. */
  readonly types?: readonly LinkType[];
  /** The role of the entity; the arrow follows it. */
  readonly role?: 'SUBJECT' | 'OBJECT';
}

/** Matches `[r:APPROVED|AGREED|…]` with all the types that the file lists. */
const TYPE_LIST = /\[r:[A-Z_|]+\]/g;
/** Matches `-[r:A|B]-(other)`, where an arrow may be put. */
const UNDIRECTED = /-(\[r:[A-Z_|]+\])-\(/g;
/** Matches the order of a page: `ORDER BY body.id, partner.id` before its `LIMIT $limit` or at the end of the text. */
const PAGE_ORDER = /ORDER BY ([^\n]+)(?=\s+LIMIT \$limit|\s*$)/g;

const made = new Map<string, Statement>();

/**
 * A statement in one of its shapes; the same object each time, since the server plans each text once.
 *
 * @throws GraphError when the file does not offer the shape
 */
export function shapedStatement(name: string, shape: StatementShape): Statement {
  const shapeName = `${name}${shapeSuffix(shape)}`;
  const known = made.get(shapeName);
  if (known !== undefined) return known;
  const text = shapedText(statement(name), shape);
  const shaped = { ...statement(name), name: shapeName, text };
  made.set(shapeName, shaped);
  return shaped;
}

/** Names of the statements that page by rising keys, and so can go backward; best-first lists go forward only. */
export function pagedStatements(): readonly string[] {
  return [...loadStatements().values()]
    .filter(({ name, text }) => name.startsWith('read/') && />\s\$after/.test(text) && !/DESC\b/.test(text))
    .map(({ name }) => name);
}

function shapeSuffix({ backward = false, types, role }: StatementShape): string {
  const parts = [...(backward ? ['backward'] : []), ...(types ?? []), ...(role === undefined ? [] : [role])];
  return parts.length === 0 ? '' : `[${parts.join(',')}]`;
}

function shapedText({ name, text }: Statement, { backward = false, types, role }: StatementShape): string {
  let shaped = text;
  if (backward) {
    shaped = shaped
      .replaceAll('> $after', '< $after')
      .replaceAll(PAGE_ORDER, (_all, keys: string) => `ORDER BY ${fallingKeys(keys)}`);
  }
  if (types !== undefined) shaped = shaped.replaceAll(TYPE_LIST, `[r:${types.join('|')}]`);
  if (role !== undefined) shaped = shaped.replaceAll(UNDIRECTED, role === 'SUBJECT' ? '-$1->(' : '<-$1-(');
  const wanted = backward || types !== undefined || role !== undefined;
  if (wanted && shaped === text)
    throw new GraphError('GRAPH_STATEMENT', `cypher/${name}.cypher has no shape for what is asked of it`);
  return shaped;
}

function fallingKeys(keys: string): string {
  return keys
    .split(', ')
    .map((key) => `${key} DESC`)
    .join(', ');
}
