/** Paths through a known piece of the graph; pure. */

/** Neighbours of each node, in both directions: where `b` is with `a`, `a` is with `b`. */
export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>;

/** Which paths: their ends, their length in hops, how many at most. */
export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  readonly most: number;
  /** How many neighbours may be looked at, so that a knot of dead ends does not hold the process. */
  readonly mostSteps: number;
}

/** Paths as node ids, ends included; `exhausted` when the steps ran out before all were found. */
export interface SimplePaths {
  readonly paths: readonly (readonly string[])[];
  readonly exhausted: boolean;
}

/** The first paths of exactly this length that visit no node twice, in the order of their ids from the start on. */
export function simplePaths(graph: Adjacency, search: PathSearch): SimplePaths {
  const { from, to, length, most, mostSteps } = search;
  if (from === to || length < 1) return { paths: [], exhausted: false };
  const reach = walksTo(graph, search);
  const paths: string[][] = [];
  const path = [from];
  let steps = 0;

  const extend = (node: string, remaining: number): void => {
    const next = reach[remaining - 1];
    if (next === undefined) return;
    const options = [...(graph.get(node) ?? [])].filter((neighbour) => {
      steps += 1;
      return next.has(neighbour) && !path.includes(neighbour);
    });
    for (const neighbour of options.sort()) {
      if (paths.length >= most || steps > mostSteps) return;
      path.push(neighbour);
      if (remaining === 1) paths.push([...path]);
      else extend(neighbour, remaining - 1);
      path.pop();
    }
  };
  extend(from, length);
  return { paths, exhausted: paths.length < most && steps > mostSteps };
}

/** By how many hops remain: the nodes from which a walk of so many leads to the end and meets neither end before. */
function walksTo(graph: Adjacency, { from, to, length }: PathSearch): readonly ReadonlySet<string>[] {
  const reach: Set<string>[] = [new Set([to])];
  for (let hops = 1; hops < length; hops += 1) {
    const nodes = new Set<string>();
    for (const node of reach[hops - 1] ?? [])
      for (const neighbour of graph.get(node) ?? [])
        if (neighbour !== from && neighbour !== to) nodes.add(neighbour);
    reach.push(nodes);
  }
  return reach;
}
