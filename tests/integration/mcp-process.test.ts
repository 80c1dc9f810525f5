import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { packageRoot } from '../../src/package-root.ts';
import { clearGraph, openTestDatabase } from '../support/graph-database.ts';
import { loadSample } from '../support/load-sample.ts';
import { connectHost, startRaw } from '../support/mcp-host.ts';
import { run } from '../support/run-node.ts';
import { runCypher } from '../support/test-database.ts';

const database: Database = await openTestDatabase();
afterAll(async () => database.close());

const request = (id: number, method: string, params: unknown = {}): string =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params });
const INITIALIZE = request(1, 'initialize', {
  ...{ protocolVersion: '2025-06-18', capabilities: {} },
  clientInfo: { name: 'test', version: '1' },
});

describe('The process of resgraph mcp', () => {
  beforeEach(async () => {
    await clearGraph();
  });

  it('writes nothing but messages to standard output, and ends with its standard input', async () => {
    const raw = startRaw();
    raw.send(INITIALIZE);
    expect((await raw.answerTo(1)).result).toMatchObject({ protocolVersion: '2025-06-18' });
    raw.send(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
    raw.send(request(2, 'tools/list'));
    expect((await raw.answerTo(2)).result.tools).toHaveLength(6);
    const { ending, lines, err } = await raw.end();
    expect(ending).toBe(0);
    expect(lines.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
      ['2.0', 1],
      ['2.0', 2],
    ]);
    expect(err).toContain('waits for a host on standard input');
  });

  it('goes on after lines that are no messages', async () => {
    const raw = startRaw();
    for (const line of ['', 'hello', '{', '[]', '{"jsonrpc":"1.0"}', '{"jsonrpc":"2.0","id":{}}', '\u0000'])
      raw.send(line);
    raw.send(INITIALIZE);
    await raw.answerTo(1);
    raw.send(request(2, 'no/such/method'));
    raw.send(request(3, 'tools/call', { name: 7 }));
    raw.send(request(4, 'tools/list'));
    expect((await raw.answerTo(4)).result.tools).toHaveLength(6);
    const { ending, lines } = await raw.end();
    expect(ending).toBe(0);
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual(
      expect.arrayContaining([
        [2, -32601],
        [3, -32602],
      ]),
    );
  });

  it('ends when its standard input ends before anything was said, and while a request runs', async () => {
    expect(await startRaw().end()).toMatchObject({ ending: 0, lines: [] });
    const raw = startRaw();
    raw.send(INITIALIZE);
    await raw.answerTo(1);
    raw.send(request(2, 'tools/call', { name: 'search', arguments: { query: 'IPv6' } }));
    expect((await raw.end()).ending).toBe(0);
  });

  it('ends at a signal', async () => {
    const raw = startRaw();
    raw.send(INITIALIZE);
    await raw.answerTo(1);
    raw.child.kill('SIGTERM');
    expect((await raw.end()).ending).toBe(0);
  });

  it('ends when a message is larger than one may be', async () => {
    const raw = startRaw();
    raw.send(request(1, 'tools/call', { name: 'x'.repeat(1_100_000) }));
    const [code] = await new Promise<[number | null]>((resolve) =>
      raw.child.once('close', (ending) => resolve([ending])),
    );
    expect(code).toBe(0);
  });

  it('refuses wrong settings before it answers', async () => {
    const cli = join(packageRoot(), 'src', 'cli.ts');
    const { ending, out, err } = await run(process.execPath, [cli, 'mcp'], { env: { PORT: 'none' } });
    expect({ ending, out }).toEqual({ ending: 2, out: '' });
    expect(err).toContain('PORT');
  });

  it('says that the graph is empty, and answers once a report is loaded', async () => {
    const host = await connectHost();
    expect(await host.refusal('search', { query: 'IPv6' })).toMatch(/^GRAPH_EMPTY: .*resgraph load/);
    await expect(host.client.listResources()).rejects.toThrow('GRAPH_EMPTY');
    await loadSample(database);
    expect((await host.call('search', { query: 'IPv6' })).total).toBeGreaterThan(0);
    await host.client.close();
  });

  it('answers a host before Neo4j answers, and says in each tool that it cannot be reached', async () => {
    const port = await getPort();
    const host = await connectHost({ settings: { NEO4J_URI: `bolt://127.0.0.1:${String(port)}` } });
    expect((await host.client.listTools()).tools).toHaveLength(6);
    expect(await host.refusal('entity', { name: 'IETF' })).toMatch(/^NEO4J_UNREACHABLE: .*ECONNREFUSED/);
    expect(host.said()).toContain(`127.0.0.1:${String(port)}`);
    await host.client.close();
  });

  it('lists more documents than fit a page, page by page', async () => {
    await loadSample(database);
    await runCypher(
      "UNWIND range(1, 205) AS n CREATE (:Entity:Document {id: 'doc-x-' + right('00' + n, 3), name: 'X', digest: 'x'})",
    );
    const host = await connectHost();
    const first = await host.client.request({ method: 'resources/list' });
    expect(first.resources).toHaveLength(101);
    const { resources } = await host.client.listResources();
    expect(new Set(resources.map(({ uri }) => uri)).size).toBe(207);
    await host.client.close();
  });
});
