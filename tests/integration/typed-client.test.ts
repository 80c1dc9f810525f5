import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { loadSamples } from '../../src/commands/load-samples.ts';
import { dataOf, loadReports, testApi } from '../support/api-graph.ts';
import { clearGraph, openTestDatabase } from '../support/graph-database.ts';

const run = promisify(execFile);
let database: Database;
let server: Server;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
  const { api } = testApi(database);
  server = createServer((request, response) => void api(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

const printPartners = async (
  name: string,
  path = '/graphql',
  port = (server.address() as AddressInfo).port,
): Promise<{ stdout: string; stderr: string; code?: number }> =>
  run(process.execPath, ['examples/typed-client/partners.ts', name], {
    env: { ...process.env, RESGRAPH_ENDPOINT: `http://localhost:${String(port)}${path}` },
  }).catch((error: unknown) => error as { stdout: string; stderr: string; code: number });

describe('The typed example client', () => {
  it('prints partners with their sentences', async () => {
    const { stdout, stderr } = await printPartners('SG 20');
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^ITU-T SG20 – IETF: 1\.\d “.+”$/),
      expect.stringMatching(/^ITU-T SG20 – W3C: 1\.\d “is collaborating with IETF and W3C”$/),
    ]);
  });

  it('says with its code what the service refuses', async () => {
    const { stderr, code } = await printPartners('no such group');
    expect(stderr).toMatch(/^UNKNOWN_ENTITY: name: the graph has no such entity: no such group/);
    expect(code).toBe(1);
  });

  it('says what it cannot reach, and what is no service', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect((await printPartners('SG 20', '/graphql', port)).stderr).toContain('does "npm start" run?');
    expect((await printPartners('SG 20', '/')).stderr).toMatch(/is no GraphQL service: it answers \d{3}/);
  });
});

describe('The typed example client on the sample', () => {
  beforeAll(async () => {
    await clearGraph();
    await loadSamples(database, () => undefined);
  });

  it('goes through all pages', async () => {
    const { collaborators } = (
      await dataOf(
        testApi(database).api,
        '{ studyGroup(name: "SG 20") { collaborators(first: 100) { nodes { name } } } }',
      )
    ).studyGroup;
    // more than the ten of a page
    expect(collaborators.nodes.length).toBeGreaterThan(10);
    const { stdout } = await printPartners('SG 20');
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => /^ITU-T SG20 – (.+?): /.exec(line)?.[1]);
    expect(printed).toEqual(collaborators.nodes.map(({ name }: { name: string }) => name));
  });

  it('says with its code what a name leaves open', async () => {
    const { stderr, code } = await printPartners('SG 2');
    expect(stderr).toMatch(
      /^AMBIGUOUS_NAME: name: "SG 2" may mean several things; give one of these ids: .*itu-t-sg2/,
    );
    expect(code).toBe(1);
  });
});
