import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { loadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';

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

const printPartners = async (name: string): Promise<{ stdout: string; stderr: string; code?: number }> =>
  run(process.execPath, ['examples/typed-client/partners.ts', name], {
    env: {
      ...process.env,
      RESGRAPH_ENDPOINT: `http://localhost:${String((server.address() as AddressInfo).port)}/graphql`,
    },
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
});
