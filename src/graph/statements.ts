import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { GraphError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

/** A parameter as a statement's header declares it: `// @param limit INTEGER 1..200`. */
export interface StatementParameter {
  readonly name: string;
  /** First word of the declaration: `STRING`, `INTEGER`, `LIST<MAP>`. */
  readonly type: string;
}

/** One Cypher text with what its header says. The set of statements is closed: the files in `cypher/`. */
export interface Statement {
  /** Path below `cypher/` without extension: `write/lock-graph`. */
  readonly name: string;
  /** What it is for, in a sentence or two. */
  readonly purpose: string;
  readonly parameters: readonly StatementParameter[];
  /** What a row holds, as the header writes it; empty for a statement that returns nothing. */
  readonly returns: string;
  /** The Cypher alone, without header. */
  readonly text: string;
}

/** Matches `// @param rows LIST<MAP> one for each node` and takes name and type. */
const PARAMETER_LINE = /^@param\s+(\w+)\s+(\S+)/;

let loaded: ReadonlyMap<string, Statement> | undefined;

/**
 * All statements in `cypher/` by name, read and checked once a process (`browser/` is for people and left out).
 *
 * @throws GraphError when a file has no header, more than one statement, or parameters that its header does not declare
 */
export function loadStatements(): ReadonlyMap<string, Statement> {
  loaded ??= readStatements(join(packageRoot(), 'cypher'));
  return loaded;
}

/**
 * The statement with this name.
 *
 * @throws GraphError when `cypher/` has no such file
 */
export function statement(name: string): Statement {
  const found = loadStatements().get(name);
  if (found === undefined)
    throw new GraphError('GRAPH_STATEMENT', `cypher/${name}.cypher is missing; reinstall resolution-graph`);
  return found;
}

/**
 * Reads one statement with its header.
 *
 * @param name path below `cypher/` without extension
 * @throws GraphError when the header and the text disagree
 */
export function parseStatement(name: string, source: string): Statement {
  const lines = source.split('\n');
  const firstOfText = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  const header = lines
    .slice(0, Math.max(firstOfText, 0))
    .map((line) => line.replace(/^\/\/\s?/, '').trimEnd());
  const text = firstOfText < 0 ? '' : lines.slice(firstOfText).join('\n').trim();
  const firstTag = header.findIndex((line) => line.startsWith('@'));
  const purpose = header
    .slice(0, firstTag < 0 ? undefined : firstTag)
    .join(' ')
    .trim();
  const parameters = header.flatMap((line): StatementParameter[] => {
    const [, parameter, type] = PARAMETER_LINE.exec(line) ?? [];
    return parameter === undefined || type === undefined ? [] : [{ name: parameter, type }];
  });
  const returnsAt = header.findIndex((line) => line.startsWith('@returns'));
  const returns = returnsAt < 0 ? '' : header.slice(returnsAt).join(' ').replace('@returns', '').trim();

  const fault = faultOf(text, purpose, parameters);
  if (fault !== undefined) throw new GraphError('GRAPH_STATEMENT', `cypher/${name}.cypher: ${fault}`);
  return { name, purpose, parameters, returns, text };
}

function faultOf(
  text: string,
  purpose: string,
  parameters: readonly StatementParameter[],
): string | undefined {
  if (text === '') return 'no statement';
  if (purpose === '') return 'no comment that says what the statement is for';
  if (text.endsWith(';')) return 'ends with a semicolon; one statement a file, without one';
  const declared = new Set(parameters.map(({ name }) => name));
  if (declared.size !== parameters.length) return 'a parameter is declared twice';
  // `$name`, yet not `$(expression)` of a dynamic label or type.
  const used = new Set([...text.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name ?? ''));
  const undeclared = [...used].filter((name) => !declared.has(name));
  if (undeclared.length > 0) return `uses $${undeclared.join(', $')} without an @param line`;
  const unused = [...declared].filter((name) => !used.has(name));
  if (unused.length > 0) return `declares ${unused.join(', ')} and does not use it`;
  return undefined;
}

function readStatements(folder: string): ReadonlyMap<string, Statement> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const statements = new Map<string, Statement>();
  for (const file of files) {
    const name = relative(folder, file).slice(0, -'.cypher'.length).split(sep).join('/');
    if (!name.startsWith('browser/')) statements.set(name, parseStatement(name, readFileSync(file, 'utf8')));
  }
  return statements;
}
