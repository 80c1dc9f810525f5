/** Pages of lists with any filters, read forward and backward, are the list: drawn at random over a generated graph. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import type { Database } from '../../src/graph/database.ts';
import { dataOf, testApi } from '../support/api-graph.ts';
import { writeGeneratedGraph } from '../support/generated-graph.ts';
import { clearGraphInBatches, openTestDatabase } from '../support/graph-database.ts';

/** Each run reads a list twice in pages. */
const RUNS = 4;
/** A run is some twenty requests; the first of a shape is planned anew. */
const PATIENCE_MS = 240_000;
const SIZE = { documents: 4, newEntities: 30 };

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  await writeGeneratedGraph(database, SIZE);
  ({ api } = testApi(database));
});
afterAll(async () => {
  await clearGraphInBatches();
  await database.close();
});

/** A list: where it stands in a query, its filters, and what names a row. */
interface List {
  /** With `PAGE` where the arguments of the page and the filters go. */
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly row: string;
  readonly keyOf: (row: any) => string;
}

async function ask(list: List, filters: object, page: object, selection: string): Promise<any> {
  const types: Record<string, string> = {
    ...list.variables,
    ...{ first: 'Int', after: 'String', last: 'Int', before: 'String' },
  };
  const values = { ...filters, ...page };
  const names = Object.keys(values);
  const data = await dataOf(
    api,
    `query (${names.map((name) => `$${name}: ${types[name]}`).join(' ')}) { ${list.query.replace(
      'PAGE',
      `(${names.map((name) => `${name}: $${name}`).join(' ')}) { ${selection} }`,
    )} }`,
    values,
  );
  return list.query.startsWith('entity') ? Object.values(data.entity)[0] : Object.values(data)[0];
}

/** The keys of all rows, page by page; what each page says of its neighbours is checked. */
async function readAll(
  list: List,
  filters: object,
  { total, length, backward }: { total: number; length: number; backward: boolean },
): Promise<string[]> {
  const keys: string[] = [];
  let from: string | undefined;
  for (;;) {
    const range = backward
      ? { last: length, ...(from !== undefined && { before: from }) }
      : { first: length, ...(from !== undefined && { after: from }) };
    const { nodes, edges, pageInfo } = await ask(
      list,
      filters,
      range,
      `nodes { ${list.row} } edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`,
    );
    const cursors = edges.map(({ cursor }: { cursor: string }) => cursor);
    expect(new Set(cursors).size).toBe(nodes.length);
    expect([cursors[0] ?? null, cursors.at(-1) ?? null]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
    const page: string[] = nodes.map(list.keyOf);
    expect(page).toHaveLength(Math.min(length, total - keys.length));
    if (backward) keys.unshift(...page);
    else keys.push(...page);
    const [ahead, behind]: boolean[] = backward
      ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
      : [pageInfo.hasNextPage, pageInfo.hasPreviousPage];
    expect(behind).toBe(from !== undefined);
    expect(ahead).toBe(keys.length < total);
    if (ahead !== true) return keys;
    from = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

/** Whatever the lengths of pages: the same rows, each once, from both ends. Returns them. */
async function expectPages(
  list: List,
  filters: object,
  [forward, backward]: readonly [number, number],
): Promise<string[]> {
  const { totalCount: total } = await ask(list, filters, { first: 1 }, 'totalCount');
  const inPages = (pages: number): number => Math.min(Math.max(Math.ceil(total / pages), 1), 100);
  const keys = await readAll(list, filters, { total, length: inPages(forward), backward: false });
  expect(new Set(keys).size).toBe(keys.length);
  expect(await readAll(list, filters, { total, length: inPages(backward), backward: true })).toEqual(keys);
  return keys;
}

/** In how many pages a list is read, forward and backward. */
const pages = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
/** A value or nothing; what is not given is no argument. */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const some = <Value>(...values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.subarray([...values], { minLength: 1 });
const oneOf = (...values: readonly string[]): fc.Arbitrary<object | undefined> =>
  maybe(
    fc.oneof(
      fc.record({ in: some(...values) }),
      fc.record({ notIn: some(...values) }),
      fc.record({ in: some(...values), notIn: some(...values) }),
    ),
  );
const given = (filters: object): any =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));

const BODIES = [
  ...['StudyGroup', 'Question', 'Bureau', 'GoverningBody', 'FocusGroup', 'Sector', 'WorkingGroup'],
  ...['Union', 'JointGroup', 'Initiative', 'CoordinationActivity'],
];
const DOCUMENTS = ['doc-b0', 'doc-b1', 'doc-b2', 'doc-b3'];
const MODES = ['collaboration', 'liaison', 'memorandum', 'partnership'];
const STATUSES = ['provided', 'ongoing', 'scheduled', 'considered'];

const FACTS: List = {
  query: 'facts PAGE',
  variables: {
    predicates: '[Predicate!]',
    document: 'ID',
    where: 'EvidenceFilter',
    includePlanned: 'Boolean!',
  },
  row: 'id predicate planned confidence document { id } qualifiers { mode status procedure }',
  keyOf: JSON.stringify,
};
const factFilters = fc
  .record({
    predicates: maybe(some('COLLABORATES_WITH', 'APPROVED', 'ASSISTED', 'ABOUT', 'BECAME')),
    document: maybe(fc.constantFrom(...DOCUMENTS)),
    includePlanned: maybe(fc.boolean()),
    where: maybe(
      fc
        .record({
          document: oneOf(...DOCUMENTS),
          mode: oneOf(...MODES),
          status: oneOf(...STATUSES),
          procedure: oneOf('AAP', 'TAP'),
          confidence: maybe(fc.constantFrom({ from: 0.5 }, { to: 0.5 }, { from: 0.9, to: 0.9 })),
        })
        .map(given),
    ),
  })
  .map(given);

/** What the descriptions of the filters say, of a row. */
function fits(row: any, { predicates, document, includePlanned = false, where = {} }: any): boolean {
  const isOf = (value: string | null, filter: any): boolean =>
    (filter?.in === undefined || (value !== null && filter.in.includes(value))) &&
    !(value !== null && filter?.notIn?.includes(value));
  return (
    (predicates?.includes(row.predicate) ?? true) &&
    (document === undefined || row.document.id === document) &&
    (row.planned !== true || includePlanned === true || where.status?.in !== undefined) &&
    isOf(row.document.id, where.document) &&
    isOf(row.qualifiers.mode, where.mode) &&
    isOf(row.qualifiers.status, where.status) &&
    isOf(row.qualifiers.procedure, where.procedure) &&
    row.confidence >= (where.confidence?.from ?? 0) &&
    row.confidence <= (where.confidence?.to ?? 1)
  );
}

describe('Pages of facts', () => {
  it(
    'are the facts that fit the filters, each once, from both ends',
    async () => {
      const all = (await expectPages(FACTS, { includePlanned: true }, [1, 1])).map((row) => JSON.parse(row));
      expect(all.length).toBeGreaterThan(250);
      expect(all.some(({ planned }) => planned)).toBe(true);
      await fc.assert(
        fc.asyncProperty(factFilters, pages, async (filters, inPages) => {
          const keys = await expectPages(FACTS, filters, inPages);
          expect(keys.map((row) => JSON.parse(row).id)).toEqual(
            all.filter((row) => fits(row, filters)).map(({ id }) => id),
          );
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});

const ENTITIES: List = {
  query: 'entities PAGE',
  variables: { labels: '[EntityLabel!]', where: 'NodeFilter' },
  row: 'id label known ... on Organization { kind } ... on Event { status }',
  keyOf: JSON.stringify,
};

describe('Pages of entities', () => {
  it(
    'are the entities that fit the filters, each once, from both ends',
    async () => {
      const all = (await expectPages(ENTITIES, {}, [1, 1])).map((row) => JSON.parse(row));
      expect(all.length).toBeGreaterThan(300);
      const filters = fc
        .record({
          labels: maybe(some('StudyGroup', 'Organization', 'Recommendation', 'Country', 'Event')),
          where: maybe(
            fc
              .record({
                known: maybe(fc.boolean()),
                kind: maybe(fc.record({ in: some('sdo', 'igo', 'regulator') })),
              })
              .map(given),
          ),
        })
        .map(given);
      await fc.assert(
        fc.asyncProperty(filters, pages, async (wanted, inPages) => {
          const keys = await expectPages(ENTITIES, wanted, inPages);
          const { labels, where = {} } = wanted;
          const expected = all.filter(
            ({ label, known, kind }) =>
              (labels?.includes(label) ?? true) &&
              (where.known === undefined || known === where.known) &&
              // events and projects have kinds of their own
              (where.kind === undefined || (label === 'Organization' && where.kind.in.includes(kind))),
          );
          expect(keys.map((row) => JSON.parse(row).id)).toEqual(expected.map(({ id }) => id));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});

describe.each([
  [
    'the matrix',
    {
      query: 'collaborations PAGE',
      variables: {
        ...{ rollUp: 'Boolean!', modes: '[String!]', documents: '[ID!]', partnerKinds: '[String!]' },
        ...{ bodyLabels: '[EntityLabel!]', includePlanned: 'Boolean!' },
      },
      row: 'body { id } partner { id }',
      keyOf: ({ body, partner }: any) => `${body.id} ${partner.id}`,
    },
    fc.record({
      rollUp: maybe(fc.boolean()),
      modes: maybe(some(...MODES)),
      documents: maybe(some(...DOCUMENTS)),
      partnerKinds: maybe(fc.constant(['sdo', 'igo', 'company'])),
      bodyLabels: maybe(some(...BODIES)),
      includePlanned: maybe(fc.boolean()),
    }),
    { bodyLabels: BODIES, includePlanned: true },
  ],
  [
    'the links of an entity',
    {
      query: 'entity(id: "itu-t") { links PAGE }',
      variables: { types: '[LinkType!]', role: 'FactDirection!', orderBy: 'LinkOrder!', where: 'LinkFilter' },
      row: 'id',
      keyOf: ({ id }: any) => id,
    },
    fc.record({
      types: maybe(some('PART_OF')),
      role: maybe(fc.constantFrom('SUBJECT', 'OBJECT')),
      orderBy: maybe(fc.constantFrom('ID', 'NAME', 'FACTS', 'DATE')),
      where: maybe(
        fc.record({
          node: fc.record({ label: fc.record({ in: some('StudyGroup', 'Question', 'FocusGroup') }) }),
        }),
      ),
    }),
    {},
  ],
  [
    'the timeline',
    {
      query: 'timeline PAGE',
      variables: {
        from: 'String',
        to: 'String',
        kinds: '[TimelineKind!]',
        documents: '[ID!]',
        includePlanned: 'Boolean!',
      },
      row: 'kind date entity { id } facts { id }',
      keyOf: JSON.stringify,
    },
    fc.record({
      from: fc.constantFrom('2012', '2019-02', '2020-03-01'),
      to: maybe(fc.constantFrom('2020', '2020-05', '2021-01-01')),
      kinds: maybe(some('EVENT', 'TEXT', 'APPROVED')),
      documents: maybe(some(...DOCUMENTS)),
      includePlanned: maybe(fc.boolean()),
    }),
    { from: '2019', includePlanned: true },
  ],
  [
    'the passages of a document',
    {
      query: 'entity(id: "doc-b1") { ... on Document { passages PAGE } }',
      variables: {},
      row: 'id',
      keyOf: ({ id }: any) => id,
    },
    fc.constant({}),
    {},
  ],
] as [string, List, fc.Arbitrary<object>, object][])('Pages of %s', (_name, list, filters, widest) => {
  it(
    'are the same list from both ends, each row once',
    async () => {
      // else there was nothing to go through
      expect((await expectPages(list, widest, [4, 3])).length).toBeGreaterThan(9);
      await fc.assert(
        fc.asyncProperty(filters, pages, async (wanted, inPages) => {
          await expectPages(list, given(wanted), inPages);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});
