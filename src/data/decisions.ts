import { readFileSync } from 'node:fs';
import type { Decision } from '../domain/decision.ts';
import { DataTableError } from '../errors.ts';
import { parseTable, type Row } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Columns of a table of decisions. */
export const DECISION_COLUMNS = ['decision', 'a', 'b', 'reason', 'who', 'date'] as const;
const KINDS: readonly string[] = ['same-as', 'not-same'] satisfies readonly Decision['decision'][];
/** Ids have no spaces: `org-etsi-mec`, `country-BI`. */
const ID = /^\S+$/;
/** `2026-11-24` */
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Reads a table of decisions: TSV with a header line, one decision a line; lines that begin with `#` are comments.
 *
 * @throws DataTableError `DECISION_MISSING` when the file cannot be read, or what {@link parseDecisions} throws
 */
export function readDecisions(file: string, vocabulary: Vocabulary): readonly Decision[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new DataTableError(
      'DECISION_MISSING',
      `${file}: cannot be read; a table of decisions is a TSV file with the columns ${DECISION_COLUMNS.join(', ')}`,
      { cause },
    );
  }
  return parseDecisions(file, text, vocabulary);
}

/**
 * Checks a table of decisions as a whole.
 *
 * @throws DataTableError with file and line: `DATA_HEADER`, `DATA_CELLS`, `DATA_EMPTY`, `DECISION_FORM` (unknown decision, id or date),
 * `DECISION_TWICE`, `DECISION_CYCLE` (the pair is joined already by other lines), `DECISION_CONTRADICTION`, `DECISION_LABELS` (things of
 * different kinds)
 */
export function parseDecisions(file: string, text: string, vocabulary: Vocabulary): readonly Decision[] {
  // Comments become empty lines, so that numbers of lines stay right.
  const rows = parseTable(file, text.replace(/^\uFEFF/, '').replace(/^#.*$/gm, ''), DECISION_COLUMNS, true);
  const read = rows.map((row) => ({ row, decision: toDecision(row) }));
  const pairs = new Map<string, string>();
  const groups = new Groups();
  for (const { row, decision } of read) {
    const { a, b } = decision;
    const pair = [a, b].sort().join(' ');
    const before = pairs.get(pair);
    if (before !== undefined)
      throw new DataTableError(
        'DECISION_TWICE',
        `${row.at}: ${a} and ${b} are decided on already at ${before}`,
      );
    pairs.set(pair, row.at);
    const [labelA, labelB] = [a, b].map((id) => vocabulary.byId.get(id)?.label);
    if (decision.decision === 'same-as' && labelA !== undefined && labelB !== undefined && labelA !== labelB)
      throw new DataTableError(
        'DECISION_LABELS',
        `${row.at}: ${a} is a ${labelA} and ${b} a ${labelB}; nothing is one thing with something of another kind`,
      );
    if (decision.decision === 'same-as' && !groups.join(a, b))
      throw new DataTableError(
        'DECISION_CYCLE',
        `${row.at}: ${a} and ${b} are one thing already by the lines before; take this line out`,
      );
  }
  for (const { row, decision } of read) {
    if (decision.decision === 'not-same' && groups.areJoined(decision.a, decision.b))
      throw new DataTableError(
        'DECISION_CONTRADICTION',
        `${row.at}: ${decision.a} and ${decision.b} are decided to be two things here, and one thing by other lines`,
      );
  }
  return read.map(({ decision }) => decision);
}

function toDecision(row: Row): Decision {
  const [decision, a, b] = [row.required('decision'), row.required('a'), row.required('b')];
  const [reason, who, date] = [row.required('reason'), row.required('who'), row.required('date')];
  const fault = !KINDS.includes(decision)
    ? `decision "${decision}" is none of ${KINDS.join(', ')}`
    : !ID.test(a) || !ID.test(b)
      ? `"${ID.test(a) ? b : a}" is no id of an entity`
      : a === b
        ? `${a} is compared with itself`
        : !DATE.test(date)
          ? `date "${date}" is no date; expected YYYY-MM-DD`
          : undefined;
  if (fault !== undefined) throw new DataTableError('DECISION_FORM', `${row.at}: ${fault}`);
  return { decision: decision as Decision['decision'], a, b, reason, who, date };
}

/** Which things are one, by what was joined so far. */
class Groups {
  readonly #parents = new Map<string, string>();

  /** Joins two things. @returns false when they were joined already */
  join(a: string, b: string): boolean {
    const [rootA, rootB] = [this.#rootOf(a), this.#rootOf(b)];
    if (rootA === rootB) return false;
    this.#parents.set(rootA, rootB);
    return true;
  }

  areJoined(a: string, b: string): boolean {
    return this.#rootOf(a) === this.#rootOf(b);
  }

  #rootOf(id: string): string {
    let root = id;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root))
      root = parent;
    return root;
  }
}
