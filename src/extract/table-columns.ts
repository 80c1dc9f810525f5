/** What the columns of a table hold, by their headers; a header that stands in the table before holds for the next. */
import table from '../data/tables/rules/table-columns.json' with { type: 'json' };
import type { Passage, Span } from '../domain/document.ts';
import type { Predicate } from '../domain/model.ts';

/** Role of a column: `group`, `text`, `host`, …, as `table-columns.json` lists them. */
export type ColumnRole = string;

/** A cell of a row with what its column holds. */
export interface Cell extends Span {
  readonly role: ColumnRole;
}

/** Header that a table without one of its own takes over: of the same number of cells, in the same section. */
export interface CarriedHeader {
  readonly section: string;
  readonly header: readonly string[];
}

const ROLES = table.columns.map(({ role, header }) => ({
  role,
  form: new RegExp(
    `^(?:the )?(?:${header})(?: (?:on|at|as at|as of|by) (?:the )?\\d[\\w ]*| \\*| \\d\\))?$`,
    'i',
  ),
}));
const ORGANIZATION_ROLES: ReadonlySet<ColumnRole> = new Set(
  table.columns.flatMap(({ role, organization }) => (organization === true ? [role] : [])),
);
const STAGES: ReadonlyMap<ColumnRole, Predicate> = new Map(
  table.columns.flatMap(({ role, stage }) =>
    stage === undefined ? [] : [[role, stage as Predicate] as const],
  ),
);

/** The role of a column by its header; nothing where the header tells none. */
export function roleOf(header: string): ColumnRole | undefined {
  const words = header.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  return ROLES.find(({ form }) => form.test(words))?.role;
}

/** Whether the cells of a column are names of organisations. */
export const holdsOrganizations = (role: ColumnRole): boolean => ORGANIZATION_ROLES.has(role);

/** What a date in a column says of the text of the row: `Approved on`. */
export const stageOf = (role: ColumnRole): Predicate | undefined => STAGES.get(role);

/** Cells of a row whose columns are known; empty for what is no row. */
export function cellsOfRow(passage: Passage, carried: CarriedHeader | undefined): readonly Cell[] {
  const { table: row } = passage;
  if (!row) return [];
  const isCarried =
    row.header.length === 0 &&
    carried?.section === passage.section &&
    carried.header.length === row.cells.length;
  const header = isCarried ? carried.header : row.header;
  return row.cells.flatMap((cell, at) => {
    const role = roleOf(header[at] ?? '');
    return role === undefined ? [] : [{ ...cell, role }];
  });
}

/** The header that a row without one is for the rows after it: a row all of whose cells name columns. */
export function headerFor(passage: Passage, before: CarriedHeader | undefined): CarriedHeader | undefined {
  const { table: row } = passage;
  if (!row) return passage.kind === 'heading' ? undefined : before;
  if (row.header.length > 0) return undefined;
  const words = row.cells.map(({ start, end }) => passage.text.slice(start, end).trim());
  const known = words.filter((word) => roleOf(word) !== undefined).length;
  if (known === 0 || (known < words.length && words.some((word) => /\d/.test(word)))) return before;
  const second =
    before?.section === passage.section && before.header.length === words.length ? before : undefined;
  // a header of two lines: what the second line says of a column counts, where it says anything
  return {
    section: passage.section,
    header: words.map((word, at) => (roleOf(word) === undefined ? (second?.header[at] ?? word) : word)),
  };
}
