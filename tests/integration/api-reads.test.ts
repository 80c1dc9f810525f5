import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import type { Database } from '../../src/graph/database.ts';
import { ask, dataOf, loadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

/** Follows the cursors of a connection and returns the ids of all its nodes. */
async function allPages(field: string, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const data: any = await dataOf(
      api,
      `query ($after: String) { page: ${field.replace(')', `, first: ${first}, after: $after)`)} { nodes { ... on Node { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    ids.push(...data.page.nodes.map(({ id }: any) => id));
    after = data.page.pageInfo.endCursor;
    if (!data.page.pageInfo.hasNextPage) return ids;
  }
  throw new Error('the pages do not end');
}

describe('A list about what the graph has not', () => {
  it.each([
    ['facts(entity: "nobody") { totalCount }', 'entity'],
    ['facts(subject: "nobody") { totalCount }', 'subject'],
    ['facts(subject: "itu-t-sg20", object: "nobody") { totalCount }', 'object'],
    ['facts(document: "nobody") { totalCount }', 'document'],
    ['timeline(entity: "nobody") { totalCount }', 'entity'],
    ['timeline(region: "nobody") { totalCount }', 'region'],
    ['search(query: "metering", documents: ["nobody"]) { totalCount }', 'documents'],
  ])('%s is refused, with the argument', async (field, argument) => {
    const { errors } = await ask(api, `{ ${field} }`);
    expect(errors?.[0]?.message).toContain(`${argument}: the graph has no such entity: nobody`);
    expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_ENTITY');
  });

  it('says that only the tables know a thing, where they do', async () => {
    const { errors } = await ask(api, '{ facts(entity: "country-FJ") { totalCount } }');
    expect(errors?.[0]?.message).toBe(
      'entity: the graph has no such entity: country-FJ; the tables know Fiji, and no loaded document names it',
    );
  });

  it('is empty where the graph has it and says nothing of it', async () => {
    const { facts } = await dataOf(
      api,
      '{ facts(subject: "doc-c20-33#1.2~1", document: "doc-c20-33") { totalCount } }',
    );
    expect(facts.totalCount).toBe(0);
  });
});

describe('Entities', () => {
  it('are found by id, with the properties of their own type', async () => {
    const { entity } = await dataOf(
      api,
      '{ entity(id: "country-BI") { id label name ... on Country { alpha2 alpha3 } } }',
    );
    expect(entity).toEqual({
      id: 'country-BI',
      label: 'Country',
      name: 'Burundi',
      alpha2: 'BI',
      alpha3: 'BDI',
    });
  });

  it('are null when the id is unknown', async () => {
    expect(await dataOf(api, '{ entity(id: "no-such-thing") { id } node(id: "f-none") { id } }')).toEqual({
      entity: null,
      node: null,
    });
  });

  it.each([
    ['SG 20', 'itu-t-sg20'],
    ['study group 20', 'itu-t-sg20'],
    ['internet engineering task force', 'org-ietf'],
    ["cote d'ivoire", 'country-CI'],
    ['itu-t y.4461', 'itu-t-y.4461'],
  ])('are found by the name %s whatever its case, spaces, hyphens and diacritics', async (name, id) => {
    const { entities } = await dataOf(
      api,
      'query ($name: String) { entities(name: $name) { nodes { id } } }',
      { name },
    );
    expect(entities.nodes).toEqual([{ id }]);
  });

  it('are found by words of a title', async () => {
    const { entities } = await dataOf(
      api,
      '{ entities(name: "smart open", match: FULL_TEXT) { nodes { id title } } }',
    );
    expect(entities.nodes).toEqual([{ id: 'itu-t-y.4461', title: 'Framework of open data in smart cities' }]);
  });

  it('come by ids without the unknown ones, and by label', async () => {
    const { byId, byLabel } = await dataOf(
      api,
      '{ byId: entities(ids: ["org-w3c", "nothing", "org-ietf"]) { nodes { id } } byLabel: entities(labels: [Country, Bureau]) { nodes { id } } }',
    );
    expect(byId.nodes).toEqual([{ id: 'org-ietf' }, { id: 'org-w3c' }]);
    expect(byLabel.nodes).toEqual([{ id: 'country-BI' }, { id: 'country-CI' }, { id: 'itu-d-bdt' }]);
  });

  it('page through all of them once', async () => {
    const ids = await allPages('entities(labels: [StudyGroup, Organization])', 2);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(9);
  });

  it('have reference links that are kept apart from facts', async () => {
    const { entity } = await dataOf(
      api,
      '{ entity(id: "org-ietf-sfc") { referenceLinks { type source from { id } to { id } } facts(predicates: [PART_OF]) { nodes { quote } } } }',
    );
    expect(entity.referenceLinks).toEqual([
      { type: 'PART_OF', source: 'test table', from: { id: 'org-ietf-sfc' }, to: { id: 'org-ietf' } },
    ]);
    expect(entity.facts.nodes).toEqual([{ quote: 'IETF SFC, a working group of IETF' }]);
  });

  it('tell what each document says of them, and where it names them', async () => {
    const { entity } = await dataOf(
      api,
      '{ entity(id: "org-ietf") { aliases descriptions { document { symbol } names } mentions { surface start end passage { text } } } }',
    );
    expect(entity.aliases).toContain('Internet Engineering Task Force');
    expect(entity.descriptions).toEqual([
      { document: { symbol: 'C19/33' }, names: ['Internet Engineering Task Force'] },
      { document: { symbol: 'C20/33' }, names: ['IETF'] },
    ]);
    expect(entity.mentions).toHaveLength(1);
    for (const { surface, start, end, passage } of entity.mentions)
      expect(passage.text.slice(start, end)).toBe(surface);
  });
});

describe('Facts', () => {
  it('carry their evidence: the quote is the slice of the passage', async () => {
    const { facts } = await dataOf(
      api,
      '{ facts(includePlanned: true, first: 100) { nodes { quote start end where wording rule confidence passage { text where document { id } } document { id } } } }',
    );
    expect(facts.nodes).toHaveLength(15);
    for (const fact of facts.nodes) {
      expect(fact.passage.text.slice(fact.start, fact.end)).toBe(fact.quote);
      expect(fact.passage.where).toBe(fact.where);
      expect(fact.passage.document.id).toBe(fact.document.id);
      expect(fact.rule).toBe('test/rule');
      expect(fact.confidence).toBe(1);
    }
  });

  it('leave out what is not done unless asked: considered, and events that were not held', async () => {
    const query = (planned: string): string =>
      `{ facts(document: "doc-c20-33", first: 100 ${planned}) { nodes { predicate object { id } planned } } }`;
    const done = (await dataOf(api, query(''))).facts.nodes;
    const all = (await dataOf(api, query('includePlanned: true'))).facts.nodes;
    expect(done.every((fact: any) => fact.planned === false)).toBe(true);
    expect(
      all
        .filter((fact: any) => fact.planned)
        .map((fact: any) => `${fact.predicate} ${fact.object.id}`)
        .sort(),
    ).toEqual(['COLLABORATES_WITH org-oif', 'HELD_IN country-CI', 'ORGANIZED event-workshop']);
    expect(all).toHaveLength(Number(done.length) + 3);
  });

  it('are found from both ends, and by status', async () => {
    const { as, of, considered } = await dataOf(
      api,
      `{ as: entity(id: "org-ietf") { facts(direction: SUBJECT) { nodes { id } } }
         of: entity(id: "org-ietf") { facts(direction: OBJECT, first: 100) { nodes { subject { name } predicate } } }
         considered: facts(where: { status: { in: ["considered"] } }) { nodes { object { name } } } }`,
    );
    expect(as.facts.nodes).toEqual([]);
    expect(of.facts.nodes.map((fact: any) => `${fact.subject.name} ${fact.predicate}`).sort()).toEqual([
      'IETF SFC PART_OF',
      'ITU-T SG20 COLLABORATES_WITH',
      'ITU-T SG20 COLLABORATES_WITH',
      'ITU-T SG20 COLLABORATES_WITH',
    ]);
    expect(considered.nodes).toEqual([{ object: { name: 'OIF' } }]);
  });

  it('restrict by subject, object and document at once', async () => {
    const { facts } = await dataOf(
      api,
      '{ facts(subject: "itu-t-sg20", object: "org-ietf", document: "doc-c19-33") { nodes { qualifiers { mode subject } } } }',
    );
    expect(facts.nodes).toEqual([{ qualifiers: { mode: 'memorandum', subject: null } }]);
  });

  it('may have a passage as subject: the text itself says that there is nothing', async () => {
    const { facts } = await dataOf(
      api,
      '{ facts(predicates: [STATES_NONE]) { nodes { subject { __typename name ... on Passage { text } } object { name } qualifiers { subject } } } }',
    );
    expect(facts.nodes).toEqual([
      {
        subject: { __typename: 'Passage', name: '1.2', text: 'No feedback was received from W3C.' },
        object: { name: 'W3C' },
        qualifiers: { subject: 'feedback' },
      },
    ]);
  });

  it.each([
    'facts(includePlanned: true)',
    'facts(entity: "itu-t-sg20", includePlanned: true)',
    'facts(document: "doc-c20-33", includePlanned: true)',
  ])('page through %s once, by id', async (field) => {
    const inSteps = await allPages(field, 2);
    const atOnce = await allPages(field, 100);
    expect(inSteps).toEqual(atOnce);
    expect(inSteps).toEqual([...new Set(inSteps)].sort());
    expect(inSteps.length).toBeGreaterThan(4);
  });

  it('are nodes with an id that leads back to them', async () => {
    const [id] = await allPages('facts(predicates: [APPROVED])', 10);
    const { node, fact } = await dataOf(
      api,
      'query ($id: ID!) { node(id: $id) { __typename id } fact(id: $id) { object { name } } }',
      { id },
    );
    expect(node).toEqual({ __typename: 'Fact', id });
    expect(fact).toEqual({ object: { name: 'ITU-T Y.4461' } });
  });
});

describe('Documents and passages', () => {
  it('are listed with what they state, their sections and passages in order', async () => {
    const { documents } = await dataOf(
      api,
      '{ documents { nodes { symbol sections { where title } passages(first: 2) { nodes { where order kind } pageInfo { hasNextPage } } statements(predicates: [REPORTS_ON]) { nodes { object { id } } } } } }',
    );
    expect(documents.nodes.map(({ symbol }: any) => symbol)).toEqual(['C19/33', 'C20/33']);
    expect(documents.nodes[0].statements.nodes).toEqual([{ object: { id: 'itu-t-sg20' } }]);
    expect(documents.nodes[1].sections).toEqual([{ where: '1', title: 'Introduction' }]);
    expect(documents.nodes[1].passages).toEqual({
      nodes: [
        { where: '1.1', order: 1, kind: 'paragraph' },
        { where: '1.2', order: 2, kind: 'paragraph' },
      ],
      pageInfo: { hasNextPage: true },
    });
  });

  it('are found by symbol in any case', async () => {
    expect(await dataOf(api, '{ document(symbol: "c20/33") { id } }')).toEqual({
      document: { id: 'doc-c20-33' },
    });
  });

  it('page through the passages of a document and of its section alike', async () => {
    const ofDocument = await allPages('passages(document: "doc-c20-33")', 3);
    expect(ofDocument).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `doc-c20-33#1.${n}~1`));
    const { node } = await dataOf(
      api,
      '{ node(id: "doc-c20-33#s-1") { ... on Section { passages(first: 100) { nodes { id } } } } }',
    );
    expect(node.passages.nodes.map(({ id }: any) => id)).toEqual(ofDocument);
  });

  it('show the facts and mentions of a passage in the order of the text', async () => {
    const { passage } = await dataOf(
      api,
      '{ passage(id: "doc-c20-33#1.6~1") { facts { start quote } mentions { surface } } }',
    );
    expect(passage.facts.map(({ quote }: any) => quote)).toEqual(
      [
        'BDT assisted Burundi on IPv6',
        'a workshop is scheduled',
        'a workshop is scheduled for Côte d’Ivoire',
      ].toSorted(
        (a, b) =>
          passage.facts.find((f: any) => f.quote === a).start -
          passage.facts.find((f: any) => f.quote === b).start,
      ),
    );
    expect(passage.mentions).toEqual([]);
  });
});

describe('Bad arguments', () => {
  it.each([
    ['{ facts(first: 101) { nodes { id } } }', 'first: expected 1 to 100, found 101'],
    ['{ facts(first: 0) { nodes { id } } }', 'first: expected 1 to 100'],
    ['{ facts(after: "nonsense") { nodes { id } } }', 'after: not a cursor'],
    ['{ passages(document: "doc-c20-33", after: "WyJhIl0") { nodes { id } } }', 'after: not a cursor'],
    ['{ search(query: "  ") { totalCount } }', 'query: expected 1 to 400 characters'],
    ['{ document { id } }', 'document: give exactly one'],
    ['{ entities(ids: ["a"], name: "b") { nodes { id } } }', 'give ids, or name and where'],
  ])('%s is refused with what was expected', async (query, message) => {
    const { errors } = await ask(api, query);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});
