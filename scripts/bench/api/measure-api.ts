/** Requests a second of our API beside the bare driver, @neo4j/graphql and an API that does nothing, on one generated graph. */
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { arch, loadavg } from 'node:os';
import autocannon from 'autocannon';
import neo4jDriver from 'neo4j-driver';
import { markdownTable, type Table } from '../table.ts';
import { type GeneratedDatabase, openGeneratedDatabase } from './generated-database.ts';
import type { GraphSizeName } from './graph-size.ts';
import { type Question, QUESTIONS, type Variables, variablesOf } from './questions.ts';
import { type RunningServer, startServer } from './running-server.ts';

/** How thoroughly it is measured. */
export interface ApiMeasurement {
  readonly size: GraphSizeName;
  /** Of one round of one server on one question at one concurrency. */
  readonly seconds: number;
  readonly rounds: number;
  /** Only questions whose name holds this; empty for all. */
  readonly only: string;
}

const KINDS = ['raw', 'api', 'cached', 'neo4jGraphql', 'hello'] as const;
type Kind = (typeof KINDS)[number];
const TITLES: Readonly<Record<Kind, string>> = {
  raw: 'driver alone',
  api: 'our API',
  cached: 'our API, cached',
  neo4jGraphql: '@neo4j/graphql',
  hello: 'hello world',
};
const CONCURRENCIES = [1, 16, 64];
const WARM_UP_SECONDS = 2;
/** Linux counts CPU time of processes in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** One server on one question at one concurrency, over all rounds. */
interface Cell {
  readonly perSecond: number[];
  readonly median: number[];
  readonly p99: number[];
  cpuNode: number;
  cpuNeo4j: number;
  requests: number;
}

/** Tables under their titles: one for each question. */
export async function measureApi(
  measurement: ApiMeasurement,
): Promise<(readonly [title: string, table: Table])[]> {
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  const graph = await openGeneratedDatabase(measurement.size, report);
  const servers: RunningServer[] = [];
  try {
    for (const kind of KINDS) servers.push(await startServer(kind, graph.neo4j));
    return await measureServers(measurement, graph, servers, report);
  } finally {
    for (const server of servers) server.stop();
    await graph.neo4j.close();
  }
}

async function measureServers(
  { size, seconds, rounds, only }: ApiMeasurement,
  graph: GeneratedDatabase,
  servers: readonly RunningServer[],
  report: (message: string) => void,
): Promise<(readonly [string, Table])[]> {
  const { uri, username, password } = graph.neo4j;
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  const asked: { question: Question; variables: readonly Variables[] }[] = [];
  try {
    for (const question of QUESTIONS.filter(({ name }) => name.includes(only)))
      asked.push({ question, variables: await variablesOf(question, driver) });
  } finally {
    await driver.close();
  }
  const tables: (readonly [string, Table])[] = [];
  for (const { question, variables } of asked) {
    const able = servers.filter(({ kind }) => kind !== 'neo4jGraphql' || question.neo4jGraphql !== undefined);
    await requireSameAnswers(question, variables, able);
    const cells = new Map<string, Cell>();
    for (const server of able) await shoot(server, question, variables, 16, WARM_UP_SECONDS);
    // rounds in turn, so that what else the machine does meets all servers alike
    for (let round = 1; round <= rounds; round += 1)
      for (const concurrency of CONCURRENCIES)
        for (const server of able) {
          const key = `${server.kind} ${concurrency}`;
          const cell = cells.get(key) ?? {
            ...{ perSecond: [], median: [], p99: [], cpuNode: 0, cpuNeo4j: 0, requests: 0 },
          };
          cells.set(key, cell);
          const [node, neo4j] = [cpuSeconds(server.pid), cpuSeconds(graph.pid)];
          const result = await shoot(server, question, variables, concurrency, seconds);
          cell.cpuNode += cpuSeconds(server.pid) - node;
          cell.cpuNeo4j += cpuSeconds(graph.pid) - neo4j;
          cell.requests += result.requests.total;
          cell.perSecond.push(result.requests.total / result.duration);
          cell.median.push(result.latency.p50);
          cell.p99.push(result.latency.p99);
        }
    report(`${question.name}: measured, load average ${(loadavg()[0] ?? 0).toFixed(1)}`);
    tables.push([`Graph ${size}: ${question.name}`, tableOf(cells)]);
  }
  const about = `${graph.nodes} nodes, ${graph.relationships} relationships, ${arch()}, ${new Date().toISOString().slice(0, 10)}; ${rounds} rounds of ${seconds} s in turn, the median of the rounds. CPU in milliseconds a request. Requests come from the same machine, which takes a part of its processors.`;
  const [first, ...others] = tables;
  return first === undefined ? [] : [[first[0], `${about}\n\n${first[1]}`], ...others];
}

function tableOf(cells: ReadonlyMap<string, Cell>): Table {
  const rows = CONCURRENCIES.flatMap((concurrency) =>
    KINDS.flatMap((kind) => {
      const cell = cells.get(`${kind} ${concurrency}`);
      if (cell === undefined) return [];
      const against = (other: Kind): string => {
        const base = cells.get(`${other} ${concurrency}`);
        return base === undefined ? '–' : (middle(cell.perSecond) / middle(base.perSecond)).toFixed(2);
      };
      // none may end within a round
      const each = (cpu: number): string =>
        cell.requests === 0 ? '–' : ((1_000 * cpu) / cell.requests).toFixed(2);
      return [
        [
          ...[TITLES[kind], String(concurrency), middle(cell.perSecond).toFixed(0)],
          ...[middle(cell.median).toFixed(0), middle(cell.p99).toFixed(0)],
          ...[each(cell.cpuNode), each(cell.cpuNeo4j), against('raw'), against('hello')],
        ],
      ];
    }),
  );
  return markdownTable(
    ['', 'at once', 'requests/s', 'median ms', 'p99 ms', 'CPU Node', 'CPU Neo4j', 'of driver', 'of hello'],
    rows,
  );
}

/** What is asked of a server, for each row of variables. */
function bodyOf(kind: string, question: Question, variables: Variables): string {
  if (kind === 'raw') return JSON.stringify({ question: question.name, variables });
  if (kind === 'hello') return JSON.stringify({ query: '{ hello }' });
  return JSON.stringify({
    query: kind === 'api' || kind === 'cached' ? question.graphql : question.neo4jGraphql,
    variables,
  });
}

async function shoot(
  server: RunningServer,
  question: Question,
  variables: readonly Variables[],
  connections: number,
  duration: number,
): Promise<autocannon.Result> {
  const result = await autocannon({
    url: server.url,
    ...{ connections, duration },
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: variables.map((row) => ({ body: bodyOf(server.kind, question, row) })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${server.kind} failed ${result.non2xx + result.errors} requests of "${question.name}"`);
  return result;
}

/** A measurement of wrong answers is worth nothing. */
async function requireSameAnswers(
  question: Question,
  variables: readonly Variables[],
  servers: readonly RunningServer[],
): Promise<void> {
  let answered = 0;
  for (const row of variables) {
    const answers = new Map<string, unknown>();
    for (const { kind, url } of servers.filter((server) => server.kind !== 'hello')) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodyOf(kind, question, row),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      if (errors !== undefined || !response.ok)
        throw new Error(`${kind} does not answer "${question.name}": ${JSON.stringify(errors)}`);
      const answerOf =
        kind === 'api' || kind === 'cached'
          ? question.answerOfOurs
          : kind === 'raw'
            ? question.answerOfRaw
            : question.answerOfNeo4jGraphql;
      answers.set(kind, answerOf === undefined ? data : answerOf(data));
    }
    const raw = answers.get('raw');
    if (Array.isArray(raw)) answered += raw.length;
    for (const [kind, answer] of answers)
      deepStrictEqual(answer, raw, `${kind} answers "${question.name}" otherwise for ${JSON.stringify(row)}`);
  }
  if (answered === 0) throw new Error(`nothing answers "${question.name}"`);
}

/** CPU time of a process so far, in seconds; Linux only. */
function cpuSeconds(pid: number): number {
  // the name in parentheses may hold blanks; user and system time are the 12th and 13th field after it
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
