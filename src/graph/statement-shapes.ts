import { GraphError } from '../errors.ts';
import type { EntityLabel, LinkType, Predicate } from '../domain/model.ts';
import type { Parameters } from './database.ts';
import { isGiven } from './is-given.ts';
import { loadStatements, statement, type Statement } from './statements.ts';

/** How a text is changed: by shape alone, so that the set of texts stays closed. Values are parameters. */
export interface StatementShape {
  /** Pages go from the end to the beginning: `$after` is what comes next in order, keys fall. */
  readonly backward?: boolean;
  /** Only relationships of these types are walked; a hub's others are not even looked at. */
  readonly types?: readonly (LinkType | Predicate)[];
  /** Only nodes with this label. */
  readonly label?: EntityLabel;
  /** The role of the entity; the arrow follows it. */
  readonly role?: 'SUBJECT' | 'OBJECT';
  /** Nothing is asked of facts and their ends beyond types, labels and being done: the other conditions, which the server would look at for each, are left out. */
  readonly unfiltered?: boolean;
  /** Of nodes only id, name, title and printed label are read. */
  readonly narrowNodes?: boolean;
  /** Of facts only id, document, passage, quote and wording are read, and of those that are listed by themselves their ends. */
  readonly narrowFacts?: boolean;
  /** Links come by id and without the lists of their properties. */
  readonly bareLinks?: boolean;
}

/** What lists usually show of an entity, section or passage. */
const NARROW_NODE = ['id', 'name', 'title', 'where'];
/** What lists usually show of a fact. */
const NARROW_FACT = ['id', 'document', 'passage', 'quote', 'wording'];

/** Matches `[r:APPROVED|AGREED|…]` with all the types that the file lists. */
const TYPE_LIST = /\[r:[A-Z_|]+\]/g;
/** Matches `-[r:A|B]-(other)`, where an arrow may be put. */
const UNDIRECTED = /-(\[r:[A-Z_|]+\])-\(/g;
/** Matches the order of a page: `ORDER BY body.id, partner.id` before its `LIMIT $limit` or at the end of the text. */
const PAGE_ORDER = /ORDER BY ([^\n]+)(?=\s+LIMIT \$limit|\s*$)/g;

/** Matches a line like `AND ($where.dateTo IS NULL OR …)`, and what else an unfiltered text does without. */
const EVIDENCE_CONDITION = /\n *AND [^\n]*\$(?:where\.|subject|object)[^\n]*/g;
/** Matches `AND (NOT $chosen OR (` to its last line `})))`. */
const NODE_CONDITIONS = /\n *AND \(NOT \$chosen OR \((?:\n(?! *\}\)\)\))[^\n]*)*\n *\}\)\)\)/g;
/** Matches `{.*, labels: labels(other)}`. */
const WHOLE_NODE = /\{\.\*, labels:/g;
/** Matches `r {.*, predicate: type(r), about: r.subject`, and of the evidence of a link, whose ends are known, its ends. */
const WHOLE_FACT =
  /\{\.\*, predicate: type\(r\), about: r\.subject(, from: startNode\(r\)\.id, to: endNode\(r\)\.id)?/g;

/** Matches the condition that one label makes needless, and takes the node. */
const LABEL_CONDITION = /\(\$labels IS NULL OR any\(label IN labels\((\w+)\) WHERE label IN \$labels\)\)/g;
/** Matches the line that types in the pattern make needless. */
const TYPE_CONDITION = /\n *AND \(\$(?:types|predicates) IS NULL [^\n]*/g;
/** Matches what stands within a `CALL () { … }` of one branch for each type. */
const BRANCHES = /(?<=^CALL \(\) \{\n)[\s\S]*?(?=\n\}$)/m;
const BETWEEN_BRANCHES = '\n  UNION ALL\n';
/** Matches `CASE $order … END + '\u0001' + ` before a key's id. */
const KEY_BY_ORDER = /CASE \$order\n[\s\S]*?\n *END \+ ('\\u0001')/;
/** Matches the last entry of a map, from `details: CASE` to its own `END`. */
const LINK_DETAILS = /,\n *details: CASE WHEN \$details THEN \{[\s\S]*?\n *\} END/;

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
  const whole = statement(name);
  const text = shapedText(whole, shape);
  const parameters = whole.parameters.filter((parameter) => new RegExp(`\\$${parameter.name}\\b`).test(text));
  const shaped = { ...whole, name: shapeName, text, parameters };
  made.set(shapeName, shaped);
  return shaped;
}

/** Those of some parameters that a text takes: its shape may do without others. */
export function givenTo({ parameters }: Statement, given: Parameters): Parameters {
  return Object.fromEntries(parameters.map(({ name }) => [name, given[name]]));
}

/** Names of the statements that page by rising keys, and so can go backward; best-first lists go forward only. */
export function pagedStatements(): readonly string[] {
  return [...loadStatements().values()]
    .filter(({ name, text }) => name.startsWith('read/') && />\s\$after/.test(text) && !/DESC\b/.test(text))
    .map(({ name }) => name);
}

function shapeSuffix({ types, label, role, ...flags }: StatementShape): string {
  const set = Object.entries(flags).flatMap(([flag, isSet]) => (isSet ? [flag] : []));
  const parts = [...set.sort(), ...(types ?? []), ...[label, role].filter(isGiven)];
  return parts.length === 0 ? '' : `[${parts.join(',')}]`;
}

function shapedText({ name, text }: Statement, { types, label, role, ...flags }: StatementShape): string {
  let shaped = text;
  const change = (isWanted: boolean | undefined, how: (before: string) => string): void => {
    if (isWanted !== true) return;
    const before = shaped;
    shaped = how(before);
    if (shaped === before)
      throw new GraphError('GRAPH_STATEMENT', `cypher/${name}.cypher has no shape for what is asked of it`);
  };
  change(flags.backward, (before) =>
    before
      .replaceAll('> $after', '< $after')
      .replaceAll(PAGE_ORDER, (_all, keys: string) => `ORDER BY ${fallingKeys(keys)}`),
  );
  change(flags.unfiltered, (before) =>
    before.replaceAll(EVIDENCE_CONDITION, '').replaceAll(NODE_CONDITIONS, ''),
  );
  change(flags.narrowNodes, (before) =>
    before.replaceAll(WHOLE_NODE, `{${NARROW_NODE.map((key) => `.${key}`).join(', ')}, labels:`),
  );
  change(flags.narrowFacts, (before) =>
    before.replaceAll(WHOLE_FACT, `{${NARROW_FACT.map((key) => `.${key}`).join(', ')}, predicate: type(r)`),
  );
  change(flags.bareLinks, (before) => before.replace(KEY_BY_ORDER, '$1').replace(LINK_DETAILS, ''));
  // a file may list just these types
  const isAsIs = types !== undefined && text.includes(`[r:${types.join('|')}]`);
  change(types !== undefined && !isAsIs, (before) => withTypes(before, types ?? []));
  change(label !== undefined, (before) => before.replaceAll(LABEL_CONDITION, `$1:${label ?? ''}`));
  change(role !== undefined, (before) =>
    before.replaceAll(UNDIRECTED, role === 'SUBJECT' ? '-$1->(' : '<-$1-('),
  );
  return shaped;
}

/** Where a text has a branch for each type, those of these types; else one pattern with all of them. */
function withTypes(text: string, types: readonly string[]): string {
  const narrowed = text.replace(BRANCHES, (branches) =>
    branches
      .split(BETWEEN_BRANCHES)
      .filter((branch) => types.some((type) => branch.includes(`[r:${type}]`)))
      .join(BETWEEN_BRANCHES),
  );
  return narrowed.replaceAll(TYPE_LIST, `[r:${types.join('|')}]`).replaceAll(TYPE_CONDITION, '');
}

function fallingKeys(keys: string): string {
  return keys
    .split(', ')
    .map((key) => `${key} DESC`)
    .join(', ');
}
