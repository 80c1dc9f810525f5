import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Adjacency, simplePaths } from '../../../src/analysis/simple-paths.ts';

type Edge = readonly [number, number];
const name = (node: number): string => `n${String(node).padStart(2, '0')}`;

function adjacency(edges: readonly Edge[]): Adjacency {
  const graph = new Map<string, Set<string>>();
  for (const [a, b] of edges) {
    if (a === b) continue;
    graph.set(name(a), (graph.get(name(a)) ?? new Set()).add(name(b)));
    graph.set(name(b), (graph.get(name(b)) ?? new Set()).add(name(a)));
  }
  return graph;
}

/** Every sequence of distinct nodes, tried one by one. */
function bruteForce(graph: Adjacency, from: string, to: string, length: number): string[][] {
  let paths = [[from]];
  for (let hop = 0; hop < length; hop += 1)
    paths = paths.flatMap((path) =>
      [...graph.keys()]
        .filter((node) => !path.includes(node) && graph.get(path.at(-1)!)?.has(node) === true)
        .map((node) => [...path, node]),
    );
  return paths.filter((path) => path.at(-1) === to).sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}

const EDGES = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })), { maxLength: 30 });

describe('simplePaths', () => {
  it('finds the same paths in the same order as trying every sequence of nodes', () => {
    fc.assert(
      fc.property(
        EDGES,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 30 }),
        (edges, length, most) => {
          const graph = adjacency(edges);
          const { paths, exhausted } = simplePaths(graph, {
            ...{ from: name(0), to: name(1), length, most, mostSteps: Infinity },
          });
          expect(paths).toEqual(bruteForce(graph, name(0), name(1), length).slice(0, most));
          expect(exhausted).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which links were read', () => {
    fc.assert(
      fc.property(EDGES, (edges) => {
        const search = { from: name(0), to: name(1), length: 4, most: 5, mostSteps: Infinity };
        expect(simplePaths(adjacency(edges), search)).toEqual(
          simplePaths(adjacency(edges.map(([a, b]) => [b, a] as const).reverse()), search),
        );
      }),
    );
  });

  it('says when it ran out of steps before all paths were found', () => {
    const clique = Array.from({ length: 8 }, (_, a) =>
      Array.from({ length: 8 }, (_, b): Edge => [a, b]),
    ).flat();
    const search = { from: name(0), to: name(1), length: 5, most: 1_000, mostSteps: 40 };
    const few = simplePaths(adjacency(clique), search);
    expect(few.exhausted).toBe(true);
    const all = simplePaths(adjacency(clique), { ...search, mostSteps: Infinity });
    expect(all).toEqual({ paths: bruteForce(adjacency(clique), name(0), name(1), 5), exhausted: false });
    expect(few.paths.length).toBeLessThan(all.paths.length);
  });

  it('knows no way from a node to itself', () => {
    expect(
      simplePaths(adjacency([[0, 1]]), { from: name(0), to: name(0), length: 2, most: 5, mostSteps: 99 }),
    ).toEqual({ paths: [], exhausted: false });
  });
});
