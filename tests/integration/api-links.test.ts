import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import type { Database } from '../../src/graph/database.ts';
import { ask, countingDatabase, dataOf, loadReports, testApi, fileOf } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

const collaborators = (arguments_: string, selection: string): string =>
  `{ entity(id: "itu-t-sg20") { ... on StudyGroup { collaborators${arguments_} { ${selection} } } } }`;

async function partners(arguments_: string): Promise<string[]> {
  const { entity } = await dataOf(api, collaborators(arguments_, 'nodes { id }'));
  return entity.collaborators.nodes.map(({ id }: { id: string }) => id);
}

describe('A relationship field', () => {
  it('gives one edge for each other end, with all evidence over all documents', async () => {
    const { entity } = await dataOf(
      api,
      collaborators(
        '',
        `totalCount edges { node { id } type role factCount documentCount modes subjects wordings sources planned
          evidence { totalCount nodes { quote document { symbol } } } }`,
      ),
    );
    const [ietf, w3c] = entity.collaborators.edges;
    expect(entity.collaborators.totalCount).toBe(2);
    expect(ietf).toMatchObject({
      node: { id: 'org-ietf' },
      type: 'COLLABORATES_WITH',
      role: 'SUBJECT',
      factCount: 3,
      documentCount: 2,
      modes: ['collaboration', 'memorandum'],
      subjects: ['identifiers', 'smart “utility” metering'],
      sources: [],
      planned: false,
    });
    expect(ietf.evidence.totalCount).toBe(3);
    expect(
      ietf.evidence.nodes.map(({ quote, document }: any) => `${document.symbol}: ${quote}`).sort(),
    ).toEqual([
      'C19/33: ITU-T SG20 signed a memorandum with the Internet Engineering Task Force',
      'C20/33: SG20 is collaborating with IETF',
      'C20/33: with IETF on identifiers',
    ]);
    expect(w3c).toMatchObject({ node: { id: 'org-w3c' }, factCount: 1, documentCount: 1 });
  });

  it('pages through the evidence of an edge, both ways, and says what lies on either side', async () => {
    const evidence = async (arguments_: string): Promise<any> => {
      const { entity } = await dataOf(
        api,
        collaborators(
          '(first: 1)',
          `edges { evidence${arguments_} { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        ),
      );
      return entity.collaborators.edges[0].evidence;
    };
    const all = (await evidence('')).nodes;
    expect(all).toHaveLength(3);
    const first = await evidence('(first: 1)');
    expect(first.nodes).toEqual(all.slice(0, 1));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await evidence(`(first: 5, after: "${first.pageInfo.endCursor}")`);
    expect(rest.nodes).toEqual(all.slice(1));
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const last = await evidence('(last: 2)');
    expect(last.nodes).toEqual(all.slice(1));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await evidence(`(last: 2, before: "${last.pageInfo.startCursor}")`);
    expect(before.nodes).toEqual(all.slice(0, 1));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('leaves out what is only considered unless asked, and marks it', async () => {
    expect(await partners('')).not.toContain('org-oif');
    const { entity } = await dataOf(
      api,
      collaborators(
        '(where: { includePlanned: true, node: { id: { in: ["org-oif"] } } })',
        'edges { node { id } planned statuses }',
      ),
    );
    expect(entity.collaborators.edges).toEqual([
      { node: { id: 'org-oif' }, planned: true, statuses: ['considered'] },
    ]);
  });

  it('marks a link with an event that is only scheduled, whatever the statement says', async () => {
    const { country } = await dataOf(
      api,
      '{ country(name: "CI") { done: events { totalCount } all: events(where: { includePlanned: true }) { edges { node { id } planned statuses evidence { nodes { planned } } } } } }',
    );
    expect(country).toEqual({
      done: { totalCount: 0 },
      all: {
        edges: [
          {
            node: { id: 'event-workshop' },
            planned: true,
            statuses: [],
            evidence: { nodes: [{ planned: true }] },
          },
        ],
      },
    });
  });

  it('is found from both ends', async () => {
    const { entity } = await dataOf(
      api,
      `{ entity(id: "org-ietf") { ... on Organization {
        collaborations { edges { role node { id } } }
        groups { edges { node { id } factCount sources } } } } }`,
    );
    expect(entity.collaborations.edges).toEqual([{ role: 'OBJECT', node: { id: 'itu-t-sg20' } }]);
    expect(entity.groups.edges).toEqual([
      { node: { id: 'org-ietf-ippm' }, factCount: 0, sources: ['test table'] },
      { node: { id: 'org-ietf-sfc' }, factCount: 1, sources: ['test table'] },
    ]);
  });

  it('takes collaboration between two bodies for both of them', async () => {
    const { sg2 } = await dataOf(
      api,
      '{ sg2: entity(id: "itu-t-sg2") { ... on StudyGroup { collaborators { edges { role node { id } } } } } }',
    );
    expect(sg2.collaborators.edges).toEqual([{ role: 'OBJECT', node: { id: 'itu-t-sg11' } }]);
  });

  it.each([
    ['evidence: { mode: { in: ["memorandum"] } }', ['org-ietf']],
    ['evidence: { mode: { notIn: ["memorandum"] } }', ['org-ietf', 'org-w3c']],
    ['evidence: { document: { in: ["doc-c19-33"] } }', ['org-ietf']],
    ['evidence: { document: { notIn: ["doc-c20-33"] } }', ['org-ietf']],
    ['evidence: { confidence: { from: 0.0, to: 1 } }', ['org-ietf', 'org-w3c']],
    ['evidence: { confidence: { from: 1, to: 0.5 } }', []],
    ['node: { kind: { in: ["sdo"] } }', ['org-ietf']],
    ['node: { kind: { notIn: ["sdo"] } }', ['org-w3c']],
    ['node: { id: { notIn: ["org-ietf"] } }', ['org-w3c']],
    ['node: { label: { in: [Country] } }', []],
  ])('is filtered by %s', async (where, expected) => {
    expect(await partners(`(where: { ${where} })`)).toEqual(expected);
  });

  it('is ordered by facts, names and back', async () => {
    expect(await partners('(orderBy: FACTS)')).toEqual(['org-ietf', 'org-w3c']);
    expect(await partners('(orderBy: NAME)')).toEqual(['org-ietf', 'org-w3c']);
    expect(await partners('(orderBy: NAME, last: 1)')).toEqual(['org-w3c']);
  });

  it('shows Questions and other parts apart', async () => {
    const { entity } = await dataOf(
      api,
      '{ entity(id: "itu-t-sg11") { ... on StudyGroup { questions { nodes { id } } partOf { nodes { id } } } } }',
    );
    expect(entity).toEqual({
      questions: { nodes: [{ id: 'itu-t-q4-11' }] },
      partOf: { nodes: [{ id: 'itu-t' }] },
    });
  });

  it('gives every link of an entity by `links`, of the types and role asked for', async () => {
    const { entity } = await dataOf(
      api,
      `{ entity(id: "itu-t-sg20") {
        all: links { edges { type role node { id } } }
        approved: links(types: [APPROVED], role: SUBJECT) { nodes { id } }
        none: links(types: [APPROVED], role: OBJECT) { totalCount } } }`,
    );
    expect(entity.all.edges.map(({ type, role, node }: any) => `${role} ${type} ${node.id}`)).toEqual([
      'OBJECT REPORTS_ON doc-c19-33',
      'SUBJECT PART_OF itu-t',
      'SUBJECT APPROVED itu-t-y.4461',
      'SUBJECT COLLABORATES_WITH org-ietf',
      'SUBJECT COLLABORATES_WITH org-w3c',
    ]);
    expect(entity.approved.nodes).toEqual([{ id: 'itu-t-y.4461' }]);
    expect(entity.none.totalCount).toBe(0);
  });
});

describe('Things by what people call them', () => {
  it.each([
    [
      'studyGroup(name: "SG 20") { id collaborators { totalCount } }',
      { id: 'itu-t-sg20', collaborators: { totalCount: 2 } },
    ],
    ['body(name: "Q4/11") { id label }', { id: 'itu-t-q4-11', label: 'Question' }],
    ['organization(name: "internet engineering task force") { id }', { id: 'org-ietf' }],
    ['country(name: "BI") { id }', { id: 'country-BI' }],
    [
      'deliverable(name: "ITU-T Rec. Y.4461") { id designation }',
      { id: 'itu-t-y.4461', designation: 'ITU-T Y.4461' },
    ],
  ])('%s', async (field, expected) => {
    expect(Object.values(await dataOf(api, `{ ${field} }`))).toEqual([expected]);
  });

  it('are an error with suggestions where nothing is called so, and with candidates where several are', async () => {
    const unknown = await ask(api, '{ organization(name: "IETFF") { id } }');
    expect(unknown.data).toEqual({ organization: null });
    expect(unknown.errors?.[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_ENTITY',
      suggestions: expect.arrayContaining([expect.objectContaining({ id: 'org-ietf' })]),
    });
    const several = await ask(api, '{ studyGroup(name: "SG3") { id } }');
    const { code, candidates = [] } = (several.errors?.[0]?.extensions ?? {}) as any;
    expect(code).toBe('AMBIGUOUS_NAME');
    expect(candidates.map(({ id }: any) => id)).toEqual(expect.arrayContaining(['itu-t-sg3', 'itu-r-sg3']));
  });
});

describe('Lists', () => {
  it.each([
    ['entities(labels: [StudyGroup, Organization]', 'id'],
    ['facts(includePlanned: true', 'id'],
    ['facts(document: "doc-c20-33"', 'id'],
    ['documents(read: true', 'id'],
    ['passages(document: "doc-c20-33"', 'id'],
  ])('%s) reads the same backward, counts itself, and knows its ends', async (field, key) => {
    const page = async (arguments_: string): Promise<any> =>
      (
        await dataOf(
          api,
          `{ page: ${field}, ${arguments_}) { totalCount edges { cursor node { ${key} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        )
      ).page;
    const whole = await page('first: 100');
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.totalCount).toBeGreaterThan(1);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const backward: unknown[] = [];
    let before: string | null = null;
    for (;;) {
      const piece: any = await page(`last: 2, before: ${JSON.stringify(before)}`);
      backward.unshift(...piece.edges);
      expect(piece.pageInfo.hasNextPage).toBe(before !== null);
      if (!piece.pageInfo.hasPreviousPage) break;
      before = piece.pageInfo.startCursor;
    }
    expect(backward).toEqual(whole.edges);
  });

  it.each([
    ['first: 1, last: 1', 'last: goes with "before"'],
    ['last: 1, after: "IiI"', 'last: goes with "before"'],
    ['first: 1, before: "IiI"', 'before: goes with "last"'],
    ['last: 101', 'last: expected 1 to 100, found 101'],
    ['last: 1, before: "nonsense"', 'before: not a cursor of this list'],
    ['where: { date: { from: "yesterday" } }', 'date.from: expected a day, month or year'],
    ['where: { date: { to: "2019-13" } }', 'date.to: expected a day, month or year'],
  ])('refuse %s', async (arguments_, message) => {
    const { errors } = await ask(api, `{ facts(${arguments_}) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(errors?.[0]?.message).toContain(message);
  });

  it('take partial dates: a month lies in its year', async () => {
    const dated = async (range: string): Promise<number> =>
      (await dataOf(api, `{ facts(predicates: [REPORTS_ON], where: { date: { ${range} } }) { totalCount } }`))
        .facts.totalCount;
    // The report's own date, 2019-05-12, stands in for a date of the statement.
    expect(await dated('from: "2019", to: "2019"')).toBe(1);
    expect(await dated('from: "2019-05", to: "2019-05"')).toBe(1);
    expect(await dated('from: "2019-05-13"')).toBe(0);
    expect(await dated('to: "2019-04"')).toBe(0);
  });
});

describe('Links and their evidence', () => {
  it('take two statements, however many there are; more pages of evidence one more', async () => {
    const run = async (selection: string): Promise<string[]> => {
      const counting = countingDatabase(database);
      await dataOf(
        testApi(counting.database).api,
        `{ entities(labels: [StudyGroup], first: 5) { nodes { ... on StudyGroup { collaborators(first: 5) { edges { node { id } modes evidence${selection} } } } } } }`,
      );
      return counting.statements.map(fileOf);
    };
    expect(await run('(first: 3) { nodes { quote } }')).toEqual([
      'read/entities-page',
      'read/links-of-entities',
    ]);
    expect(await run('(last: 1) { nodes { quote } }')).toEqual([
      'read/entities-page',
      'read/links-of-entities',
      'read/facts-of-links',
    ]);
  });
});
