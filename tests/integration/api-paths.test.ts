/** Paths, neighbourhoods and shared neighbours through the service; what the sample says was found by reading it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import type { Database } from '../../src/graph/database.ts';
import { ask, countingDatabase, dataOf, loadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { loadSample } from '../support/load-sample.ts';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await openTestDatabase();
  api = testApi(database).api;
});
afterAll(async () => database.close());

const codeOf = async (query: string): Promise<unknown> =>
  (await ask(api, query)).errors?.[0]?.extensions?.code;
const HOPS = `hops { from { id } to { id } links {
  type from { id } to { id } factCount facts(first: 1) { where quote } references { type source from { id } to { id } }
} }`;

describe('In the sample report', () => {
  beforeAll(async () => loadSample(database));

  it('Guatemala comes to ISO by who assisted it, each hop with its sentence or its table', async () => {
    const { paths } = await dataOf(
      api,
      `{ paths(from: "country-GT", to: "org-iso") { complete cut avoidedHubs { id } paths { length nodes { id } ${HOPS} } } }`,
    );
    expect(paths).toMatchObject({ complete: true, cut: null, avoidedHubs: [] });
    const byBodies = paths.paths.find(({ nodes }: any) => nodes[2].id === 'itu-d');
    expect(byBodies.nodes.map(({ id }: any) => id)).toEqual([
      'country-GT',
      'itu-bdt',
      'itu-d',
      'itu',
      'org-iso',
    ]);
    expect(byBodies.length).toBe(4);
    const [assisted, partOf, , collaborates] = byBodies.hops.map(({ links }: any) => links[0]);
    // Paragraph 6.1; the path goes from the country to the bureau, and the link the other way.
    expect(assisted).toMatchObject({ type: 'ASSISTED', from: { id: 'itu-bdt' }, to: { id: 'country-GT' } });
    expect(assisted.facts[0].where).toBe('6.1');
    expect(assisted.facts[0].quote).toContain('BDT has provided assistance to Guatemala');
    expect(partOf).toMatchObject({
      ...{ type: 'PART_OF', factCount: 0, facts: [] },
      references: [{ type: 'PART_OF', from: { id: 'itu-bdt' }, to: { id: 'itu-d' } }],
    });
    // Paragraph 2.2.
    expect(collaborates).toMatchObject({
      type: 'COLLABORATES_WITH',
      from: { id: 'itu' },
      to: { id: 'org-iso' },
    });
    expect(collaborates.facts[0].quote).toContain('IEC, ISO, and ITU');
  });

  it('each link of a path joins the two ends of its hop, and each hop goes on where the one before ended', async () => {
    const { paths } = await dataOf(
      api,
      `{ paths(from: "country-GT", to: "org-iso", first: 25, maxLength: 5) { paths { nodes { id } ${HOPS} } } }`,
    );
    expect(paths.paths.length).toBeGreaterThan(5);
    for (const { nodes, hops } of paths.paths) {
      expect(hops.map(({ from }: any) => from.id)).toEqual(nodes.slice(0, -1).map(({ id }: any) => id));
      expect(hops.map(({ to }: any) => to.id)).toEqual(nodes.slice(1).map(({ id }: any) => id));
      for (const { from, to, links } of hops) {
        expect(links.length).toBeGreaterThan(0);
        for (const link of links) {
          expect([from.id, to.id].sort()).toEqual([link.from.id, link.to.id].sort());
          expect([...link.facts, ...link.references]).not.toEqual([]);
        }
      }
    }
  });

  it('SG12 is surrounded by the three partners that paragraph 2.5 names', async () => {
    const { neighbourhood } = await dataOf(
      api,
      `{ neighbourhood(entity: "itu-t-sg12", types: [COLLABORATES_WITH]) {
        truncated linksTruncated nodes { distance entity { id name } } links { from { id } to { id } factCount } } }`,
    );
    expect(neighbourhood).toMatchObject({ truncated: false, linksTruncated: false });
    expect(neighbourhood.nodes.map(({ distance, entity }: any) => [distance, entity.id])).toEqual([
      [0, 'itu-t-sg12'],
      [1, 'org-broadband-forum'],
      [1, 'org-etsi-stq'],
      [1, 'org-ietf-ippm'],
    ]);
    expect(neighbourhood.links).toHaveLength(3);
  });

  it('Montenegro was assisted by BDT (6.1) and by ITU at large (3.4)', async () => {
    const { shared } = await dataOf(
      api,
      `{ shared(entities: ["itu-bdt", "itu"], types: [ASSISTED], labels: [Country]) {
        totalCount nodes { entity { id } matches with { entity { id } links { facts { where } } } } pageInfo { hasNextPage } } }`,
    );
    expect(shared.nodes).toContainEqual({
      entity: { id: 'country-ME' },
      matches: 2,
      with: [
        { entity: { id: 'itu' }, links: [{ facts: [{ where: '3.4' }] }] },
        { entity: { id: 'itu-bdt' }, links: [{ facts: [{ where: '6.1' }] }] },
      ],
    });
    expect(shared.totalCount).toBe(shared.nodes.length);
  });
});

describe('With two reports', () => {
  beforeAll(async () => loadReports(database));

  it('paths are the same however often they are asked, and read page by page nothing shared is lost', async () => {
    const page = async (after: string | null): Promise<any> =>
      (
        await dataOf(
          api,
          `query ($after: String) { shared(entities: ["itu-t", "itu-t-sg20", "org-ietf"], atLeast: 2, first: 1, after: $after) {
            totalCount nodes { entity { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
      ).shared;
    const all = (
      await dataOf(
        api,
        '{ shared(entities: ["itu-t", "itu-t-sg20", "org-ietf"], atLeast: 2) { totalCount nodes { entity { id } } } }',
      )
    ).shared;
    const seen: unknown[] = [];
    let next = await page(null);
    for (; next.pageInfo.hasNextPage; next = await page(next.pageInfo.endCursor)) seen.push(...next.nodes);
    seen.push(...next.nodes);
    expect(seen).toEqual(all.nodes);
    expect(all.totalCount).toBe(all.nodes.length);
  });

  it('the number of statements does not grow with the number of paths', async () => {
    const statementsOf = async (first: number): Promise<readonly string[]> => {
      const counting = countingDatabase(database);
      const query = `{ paths(from: "org-w3c", to: "org-ietf-sfc", maxLength: 6, first: ${String(first)}) {
        paths { nodes { name } ${HOPS} } } }`;
      await dataOf(testApi(counting.database).api, query);
      return counting.statements.filter((name) => name !== 'read/neighbours');
    };
    // Whether the ends are there, the links, the entities, the facts.
    expect(await statementsOf(25)).toHaveLength(4);
    expect(await statementsOf(1)).toHaveLength(4);
  });

  it('refuses unknown entities with what may have been meant, and what is out of bounds', async () => {
    const { errors } = await ask(api, '{ paths(from: "itu-t-sg20", to: "org-iettf") { complete } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNKNOWN_ENTITY' } });
    expect(JSON.stringify(errors?.[0]?.extensions)).toContain('org-ietf');
    expect(await codeOf('{ neighbourhood(entity: "nobody") { truncated } }')).toBe('UNKNOWN_ENTITY');
    expect(await codeOf('{ shared(entities: ["itu", "nobody"]) { totalCount } }')).toBe('UNKNOWN_ENTITY');
    for (const query of [
      '{ paths(from: "itu", to: "itu") { complete } }',
      '{ paths(from: "itu", to: "itu-t", maxLength: 7) { complete } }',
      '{ paths(from: "itu", to: "itu-t", maxLength: 0) { complete } }',
      '{ paths(from: "itu", to: "itu-t", first: 26) { complete } }',
      '{ paths(from: "itu", to: "itu-t", hubDegree: 0) { complete } }',
      '{ neighbourhood(entity: "itu", depth: 4) { truncated } }',
      '{ neighbourhood(entity: "itu", first: 501) { truncated } }',
      '{ shared(entities: ["itu"]) { totalCount } }',
      '{ shared(entities: ["itu", "itu-t"], atLeast: 3) { totalCount } }',
    ])
      expect(await codeOf(query), query).toBe('BAD_INPUT');
  });
});
