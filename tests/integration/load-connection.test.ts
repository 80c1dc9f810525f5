import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { prepareGraph } from '../../src/graph/schema.ts';
import { parseStatement } from '../../src/graph/statements.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { clearGraph, exportGraph, openTestDatabase } from '../support/graph-database.ts';
import { REPORT_A, SMALL_VOCABULARY } from '../support/graph-extractions.ts';
import { runCypher, testConnection } from '../support/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(clearGraph);
afterAll(async () => {
  await database.close();
});

const slow = parseStatement(
  'test/slow',
  '// Counts for many seconds.\nUNWIND range(1, 200000) AS a\nUNWIND range(1, 200000) AS b\nRETURN count(a + b) AS count',
);
const create = parseStatement('test/create', '// Creates a node.\nCREATE (n:Test)\nRETURN count(n) AS count');
const broken = parseStatement('test/broken', '// Is no Cypher.\nMATCH (n RETURN n');
const fail = parseStatement(
  'test/fail',
  '// Fails when it runs.\n// @param divisor INTEGER\nRETURN 1 / $divisor AS quotient',
);

describe('opening a database', () => {
  it('tells a wrong password from a wrong address, a wrong database and a wrong form', async () => {
    const connection = testConnection();
    await expect(openDatabase({ ...connection, password: 'not-the-password' })).rejects.toMatchObject({
      code: 'GRAPH_UNAUTHORIZED',
      message: expect.stringContaining('NEO4J_PASSWORD') as string,
    });
    await expect(openDatabase({ ...connection, database: 'nosuch' })).rejects.toMatchObject({
      code: 'GRAPH_NO_DATABASE',
      message: expect.stringContaining('NEO4J_DATABASE') as string,
    });
    await expect(openDatabase({ ...connection, uri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'GRAPH_UNREACHABLE',
      message: expect.stringContaining('NEO4J_URI') as string,
    });
    await expect(openDatabase({ ...connection, uri: 'http://127.0.0.1:7474' })).rejects.toMatchObject({
      code: 'GRAPH_URI',
    });
  });

  it('does not take another service for Neo4j', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(
      openDatabase({ ...testConnection(), uri: `bolt://127.0.0.1:${String(port)}` }),
    ).rejects.toMatchObject({ code: 'GRAPH_UNREACHABLE' });
    server.close();
  });
});

describe('statements', () => {
  it('that read cannot write', async () => {
    await expect(database.read(create)).rejects.toMatchObject({
      code: 'GRAPH_READ_ONLY',
      message: expect.stringContaining('test/create') as string,
    });
    expect(await exportGraph()).toEqual([]);
  });

  it('that take too long end with an error of their own, and never with an empty list', async () => {
    const hasty = await openDatabase(testConnection(), { queryTimeoutMs: 300, retryTimeMs: 0 });
    await expect(hasty.read(slow)).rejects.toMatchObject({
      code: 'GRAPH_TIME_OUT',
      message: expect.stringContaining('test/slow') as string,
    });
    await hasty.close();
  });

  it('that are wrong name their file', async () => {
    await expect(database.read(broken)).rejects.toMatchObject({
      code: 'GRAPH_STATEMENT',
      message: expect.stringContaining('cypher/test/broken.cypher') as string,
    });
    await expect(database.read(fail, { divisor: 0 })).rejects.toMatchObject({
      code: 'GRAPH_STATEMENT',
      message: expect.stringContaining('by zero') as string,
    });
  });

  it('give numbers, lists, maps and nulls as plain data', async () => {
    const values = parseStatement(
      'test/values',
      "// Values.\nRETURN 1 AS one, 0.5 AS half, [1, 'x', null] AS list, {a: {b: 2}} AS map, date('2020-05-12') AS day, null AS nothing",
    );
    expect(await database.read(values)).toEqual([
      { one: 1, half: 0.5, list: [1, 'x', null], map: { a: { b: 2 } }, day: '2020-05-12', nothing: null },
    ]);
  });
});

describe('a transaction that fails half way', () => {
  it('leaves nothing, and its writes are not counted', async () => {
    await prepareGraph(database);
    const before = database.writes();
    const graph = await exportGraph();
    const work = database.writeTransaction(async (transaction) => {
      await transaction.run(create);
      await transaction.run(fail, { divisor: 0 });
    });
    await expect(work).rejects.toMatchObject({ code: 'GRAPH_STATEMENT' });
    expect(await exportGraph()).toEqual(graph);
    expect(database.writes()).toEqual(before);
  });

  it('passes on what other code threw', async () => {
    const fault = new TypeError('ours');
    await expect(database.writeTransaction(() => Promise.reject(fault))).rejects.toBe(fault);
  });
});

describe('another loader', () => {
  it('that holds the lock too long makes a load fail whole, and says why', async () => {
    await loadExtraction(database, REPORT_A, SMALL_VOCABULARY);
    const graph = await exportGraph();
    const lock = parseStatement(
      'test/lock',
      '// Takes the lock.\nMATCH (n:GraphInfo) SET n.locked = true RETURN n.id AS id',
    );
    const hasty = await openDatabase(testConnection(), { writeTimeoutMs: 500, retryTimeMs: 0 });
    await database.writeTransaction(async (transaction) => {
      await transaction.run(lock);
      await expect(
        loadExtraction(hasty, { ...REPORT_A, extractorVersion: '2' }, SMALL_VOCABULARY),
      ).rejects.toMatchObject({ code: 'GRAPH_LOCKED' });
    });
    await hasty.close();
    await runCypher('MATCH (n:GraphInfo) REMOVE n.locked');
    expect(await exportGraph()).toEqual(graph);
  });
});
