/** Paths, neighbourhoods and shared neighbours in graphs made by hand for what makes them go wrong. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { neighbourhood } from '../../src/analysis/neighbourhood.ts';
import type { PathQuery } from '../../src/analysis/path-query.ts';
import { findPaths, type PathsFound } from '../../src/analysis/paths.ts';
import { sharedNeighbours } from '../../src/analysis/shared-neighbours.ts';
import { type LinkType, WORLD_LINK_TYPES } from '../../src/domain/model.ts';
import type { Database } from '../../src/graph/database.ts';
import {
  countSharedNeighbours,
  type LinkFilter,
  type SharedPage,
} from '../../src/graph/read/entity-links.ts';
import { prepareGraph } from '../../src/graph/schema.ts';
import { countingDatabase } from '../support/api-graph.ts';
import { clearGraph, openTestDatabase } from '../support/graph-database.ts';
import { runCypher } from '../support/test-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await prepareGraph(database);
});
afterAll(async () => database.close());
beforeEach(clearGraph);

const FILTER: LinkFilter = {
  types: WORLD_LINK_TYPES,
  documents: null,
  includeReference: true,
  includePlanned: false,
};

type LinkSpec = readonly [from: string, type: LinkType, to: string, properties?: Record<string, unknown>];

/** Facts of `doc-1`, unless their properties name a source; nodes are organisations, `e…` events. */
async function plant(links: readonly LinkSpec[]): Promise<void> {
  const nodes = [...new Set(links.flatMap(([from, , to]) => [from, to]))];
  await runCypher(
    `UNWIND $nodes AS id
     CREATE (n:Entity {id: id, name: id})
     SET n:$(CASE WHEN id STARTS WITH 'e' THEN 'Event' ELSE 'Organization' END)`,
    { nodes },
  );
  await runCypher(
    `UNWIND $links AS link
     MATCH (a:Entity {id: link.from}), (b:Entity {id: link.to})
     CREATE (a)-[r:$(link.type)]->(b)
     SET r = link.properties`,
    {
      links: links.map(([from, type, to, properties = {}], index) => ({
        ...{ from, type, to },
        properties: {
          id: `f-${String(index).padStart(5, '0')}`,
          ...(properties['source'] === undefined && { rule: 'test/rule', document: 'doc-1' }),
          ...properties,
        },
      })),
    },
  );
}

function paths(from: string, to: string, query: Partial<PathQuery> = {}): Promise<PathsFound> {
  return findPaths(database, { from, to, maxLength: 4, most: 5, hubDegree: null, filter: FILTER, ...query });
}
const nodesOf = ({ paths: found }: PathsFound): string[] => found.map(({ nodes }) => nodes.join(' '));

describe('Paths', () => {
  it('come shortest first, equally long ones by the ids of their nodes, in either direction of their links', async () => {
    await plant([
      ['a', 'COLLABORATES_WITH', 'm'],
      ['z', 'MEMBER_OF', 'm'],
      ['a', 'COLLABORATES_WITH', 'c'],
      ['c', 'PART_OF', 'z'],
      ['c', 'COLLABORATES_WITH', 'm'],
    ]);
    expect(nodesOf(await paths('a', 'z'))).toEqual(['a c z', 'a m z', 'a c m z', 'a m c z']);
    expect(nodesOf(await paths('a', 'z', { most: 3 }))).toEqual(['a c z', 'a m z', 'a c m z']);
    expect(nodesOf(await paths('a', 'z', { maxLength: 2 }))).toEqual(['a c z', 'a m z']);
    expect((await paths('a', 'z')).cut).toBeNull();
  });

  it('are one for a sequence of entities, however many statements link them, and count those', async () => {
    const parallel = Array.from({ length: 50 }, (): LinkSpec[] => [
      ['a', 'COLLABORATES_WITH', 'b'],
      ['c', 'COLLABORATES_WITH', 'b'],
    ]).flat();
    await plant([...parallel, ['c', 'PART_OF', 'd', { source: 'a table' }], ['a', 'ENGAGED_ON', 'b']]);
    const { paths: found } = await paths('a', 'd', { most: 25 });
    expect(found.map(({ nodes }) => nodes)).toEqual([['a', 'b', 'c', 'd']]);
    expect(
      found[0]!.hops.map(({ links }) =>
        links.map(({ type, from, to, factCount }) => [type, from, to, factCount]),
      ),
    ).toEqual([
      [
        ['COLLABORATES_WITH', 'a', 'b', 50],
        ['ENGAGED_ON', 'a', 'b', 1],
      ],
      [['COLLABORATES_WITH', 'c', 'b', 50]],
      [['PART_OF', 'c', 'd', 0]],
    ]);
    expect(found[0]!.hops[0]!.links[0]!.factIds).toEqual([
      'f-00000',
      'f-00002',
      'f-00004',
      'f-00006',
      'f-00008',
    ]);
    expect(found[0]!.hops[2]!.links[0]!.references).toEqual([{ source: 'a table', reason: null }]);
  });

  it('leave out what was not done unless asked for: planned statements, events not held, unconfirmed proposals', async () => {
    await plant([
      ['a', 'COLLABORATES_WITH', 'z', { status: 'considered' }],
      ['a', 'ORGANIZED', 'e1'],
      ['z', 'ORGANIZED', 'e1'],
      ['a', 'BECAME', 'b', { confirmed: false }],
      ['b', 'PART_OF', 'z'],
    ]);
    await runCypher("MATCH (e:Event) SET e.status = 'scheduled'");
    expect(nodesOf(await paths('a', 'z'))).toEqual([]);
    expect(nodesOf(await paths('a', 'z', { filter: { ...FILTER, includePlanned: true } }))).toEqual([
      'a z',
      'a b z',
      'a e1 z',
    ]);
  });

  it('go by the allowed types, the named documents, and without what only tables say', async () => {
    await plant([
      ['a', 'COLLABORATES_WITH', 'b', { document: 'doc-2' }],
      ['b', 'PART_OF', 'z', { source: 'a table' }],
      ['a', 'MEMBER_OF', 'c'],
      ['c', 'MEMBER_OF', 'z'],
      ['a', 'ABOUT', 'z'],
    ]);
    const by = async (filter: Partial<LinkFilter>): Promise<string[]> =>
      nodesOf(await paths('a', 'z', { filter: { ...FILTER, ...filter } }));
    expect(await by({})).toEqual(['a b z', 'a c z']);
    expect(await by({ types: ['ABOUT'] })).toEqual(['a z']);
    expect(await by({ types: ['COLLABORATES_WITH', 'PART_OF'] })).toEqual(['a b z']);
    expect(await by({ includeReference: false })).toEqual(['a c z']);
    expect(await by({ documents: ['doc-2'] })).toEqual(['a b z']);
    expect(await by({ documents: ['doc-1'] })).toEqual(['a c z']);
  });

  it('take a decision that two entities are one as a hop that says why', async () => {
    await plant([
      ['a', 'COLLABORATES_WITH', 'b'],
      ['c', 'SAME_AS', 'b', { source: 'decisions', reason: 'one meeting' }],
      ['c', 'PART_OF', 'z'],
    ]);
    const { paths: found } = await paths('a', 'z');
    expect(found.map(({ nodes }) => nodes)).toEqual([['a', 'b', 'c', 'z']]);
    expect(found[0]!.hops[1]!.links).toEqual([
      {
        ...{ type: 'SAME_AS', from: 'c', to: 'b', factCount: 0, factIds: [] },
        references: [{ source: 'decisions', reason: 'one meeting' }],
      },
    ]);
  });

  it('go round hubs when asked, and say which; the ends may be hubs', async () => {
    const spokes = Array.from({ length: 9 }, (_, index): LinkSpec => [
      `s${String(index)}`,
      'MEMBER_OF',
      'hub',
    ]);
    await plant([
      ...spokes,
      ['a', 'MEMBER_OF', 'hub'],
      ['z', 'MEMBER_OF', 'hub'],
      ['a', 'MEMBER_OF', 'b'],
      ['b', 'MEMBER_OF', 'c'],
      ['c', 'MEMBER_OF', 'z'],
    ]);
    expect(await paths('a', 'z')).toMatchObject({ paths: [{}, {}], avoidedHubs: [] });
    const round = await paths('a', 'z', { hubDegree: 5 });
    expect(nodesOf(round)).toEqual(['a b c z']);
    expect(round).toMatchObject({ avoidedHubs: ['hub'], cut: null });
    expect(nodesOf(await paths('a', 'hub', { hubDegree: 5 }))).toEqual(['a hub', 'a b c z hub']);
  });

  it('say what cut the search, and that nothing did', async () => {
    const names = Array.from({ length: 2_001 }, (_, index) => `m${String(index).padStart(5, '0')}`);
    // Both ends have so many neighbours that no level of either can be read as a whole, and none is shared.
    await plant([
      ...names.map((name): LinkSpec => ['a', 'MEMBER_OF', name]),
      ...names.map((name): LinkSpec => ['z', 'MEMBER_OF', `n${name}`]),
      ['m02000', 'MEMBER_OF', 'nm02000'],
    ]);
    const cut = await paths('a', 'z', { maxLength: 3 });
    expect(cut).toMatchObject({ paths: [], cut: 'FRONTIER' });
    expect(await paths('a', 'z', { maxLength: 2 })).toMatchObject({ paths: [], cut: null });
  });

  it('take at most one statement for a hop and one for the links, two for a hop round hubs', async () => {
    await plant(
      Array.from({ length: 30 }, (_, index): LinkSpec => [
        `n${String(index)}`,
        'PART_OF',
        `n${String(index + 1)}`,
      ]),
    );
    const statements = async (query: Partial<PathQuery>): Promise<number> => {
      const counting = countingDatabase(database);
      const base = { from: 'n0', to: 'n6', maxLength: 6, most: 5, hubDegree: null, filter: FILTER };
      const { paths: found } = await findPaths(counting.database, { ...base, ...query });
      expect(found).toHaveLength(1);
      return counting.statements.length;
    };
    expect(await statements({})).toBe(7);
    expect(await statements({ hubDegree: 100 })).toBeLessThanOrEqual(13);
  });
});

describe('A neighbourhood', () => {
  const LINKS: readonly LinkSpec[] = [
    ['a', 'COLLABORATES_WITH', 'c'],
    ['a', 'COLLABORATES_WITH', 'c'],
    ['b', 'MEMBER_OF', 'a'],
    ['a', 'ORGANIZED', 'e1'],
    ['c', 'PART_OF', 'd'],
    ['b', 'PART_OF', 'c', { source: 'a table' }],
  ];
  const around = (query: object): ReturnType<typeof neighbourhood> =>
    neighbourhood(database, { entity: 'a', depth: 1, most: 100, labels: null, filter: FILTER, ...query });

  it('has the nearest entities first, those with most facts before others, and the links among them', async () => {
    await plant(LINKS);
    const found = await around({ depth: 2 });
    expect(found.nodes.map(({ id, distance }) => [id, distance])).toEqual([
      ['a', 0],
      ['c', 1],
      ['b', 1],
      ['e1', 1],
      ['d', 2],
    ]);
    expect(found.links.map(({ from, type, to, factCount }) => [from, type, to, factCount])).toEqual([
      ['a', 'COLLABORATES_WITH', 'c', 2],
      ['a', 'ORGANIZED', 'e1', 1],
      ['b', 'MEMBER_OF', 'a', 1],
      ['c', 'PART_OF', 'd', 1],
      ['b', 'PART_OF', 'c', 0],
    ]);
    expect(found).toMatchObject({ truncated: false, linksTruncated: false });
  });

  it('keeps the first when there are too many, and says so', async () => {
    await plant(LINKS);
    const found = await around({ most: 3, depth: 2 });
    expect(found.nodes.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(found.truncated).toBe(true);
    expect((await around({ most: 4, depth: 1 })).truncated).toBe(false);
    expect((await around({ most: 4, depth: 2 })).truncated).toBe(true);
  });

  it('holds and goes through entities of the wanted labels only', async () => {
    await plant([...LINKS, ['e1', 'PART_OF', 'x']]);
    const found = await around({ depth: 3, labels: ['Organization'] });
    expect(found.nodes.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('of an entity without links is that entity', async () => {
    await plant([['b', 'ABOUT', 'c']]);
    expect(await around({ entity: 'b' })).toMatchObject({ nodes: [{ id: 'b', distance: 0 }], links: [] });
  });
});

describe('Shared neighbours', () => {
  const LINKS: readonly LinkSpec[] = [
    ...['a', 'b', 'c'].map((id): LinkSpec => [id, 'MEMBER_OF', 'x']),
    ['a', 'MEMBER_OF', 'w'],
    ['w', 'COLLABORATES_WITH', 'b'],
    ['w', 'COLLABORATES_WITH', 'b'],
    ['a', 'ORGANIZED', 'e1'],
    ['c', 'ORGANIZED', 'e1'],
    ['a', 'PART_OF', 'alone'],
    ['a', 'COLLABORATES_WITH', 'b'],
    ['c', 'COLLABORATES_WITH', 'b'],
  ];
  const SHARED = { ids: ['a', 'b', 'c'], atLeast: 2, labels: null };
  const page = (after: SharedPage['after'], first = 10): SharedPage => ({ after, first });

  it('are linked with at least so many, those with most first, and say how with each', async () => {
    await plant(LINKS);
    const { rows } = await sharedNeighbours(database, SHARED, FILTER, page(null));
    expect(
      rows.map(({ id, with: each }) => [
        id,
        ...each.map(({ id: other, links }) => [
          other,
          ...links.map(({ type, from, factCount }) => [type, from, factCount]),
        ]),
      ]),
    ).toEqual([
      ['x', ['a', ['MEMBER_OF', 'a', 1]], ['b', ['MEMBER_OF', 'b', 1]], ['c', ['MEMBER_OF', 'c', 1]]],
      ['e1', ['a', ['ORGANIZED', 'a', 1]], ['c', ['ORGANIZED', 'c', 1]]],
      ['w', ['a', ['MEMBER_OF', 'a', 1]], ['b', ['COLLABORATES_WITH', 'w', 2]]],
    ]);
    expect(await countSharedNeighbours(database, SHARED, FILTER)).toBe(3);
    const all = await sharedNeighbours(database, { ...SHARED, atLeast: 3 }, FILTER, page(null));
    expect(all.rows.map(({ id }) => id)).toEqual(['x']);
    const events = await sharedNeighbours(database, { ...SHARED, labels: ['Event'] }, FILTER, page(null));
    expect(events.rows.map(({ id }) => id)).toEqual(['e1']);
  });

  it('are read page by page without gap or repetition', async () => {
    await plant(LINKS);
    const seen: string[] = [];
    let after: SharedPage['after'] = null;
    for (let read = 0; read < 3; read += 1) {
      const { rows } = await sharedNeighbours(database, SHARED, FILTER, page(after, 1));
      const [row] = rows;
      seen.push(row!.id);
      after = [row!.with.length, row!.id];
    }
    expect(seen).toEqual(['x', 'e1', 'w']);
    expect((await sharedNeighbours(database, SHARED, FILTER, page(after, 1))).rows).toEqual([]);
  });
});
