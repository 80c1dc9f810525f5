import getPort from 'get-port';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { connectNeo4j } from '../../src/embedded/connect.ts';
import { testConnection } from '../support/test-database.ts';

const silent = (): void => undefined;

/** Settings as a user writes them for a server of one's own. */
function settings(changes: Record<string, string>): ReturnType<typeof loadConfig> {
  const { uri, username, password, database } = testConnection();
  return loadConfig({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    ...changes,
  });
}

test('NEO4J_URI is used as it is, and closing leaves it running', async () => {
  for (const round of [1, 2]) {
    const connection = await connectNeo4j(settings({}), silent);
    expect(connection, `round ${round}`).toMatchObject({ ...testConnection(), kind: 'external' });
    await connection.close();
  }
});

test('a wrong password is told with the settings to check, without the password', async () => {
  const failing = connectNeo4j(settings({ NEO4J_PASSWORD: 'not-the-password' }), silent);
  await expect(failing).rejects.toMatchObject({
    code: 'NEO4J_UNAUTHORIZED',
    message: expect.stringMatching(/NEO4J_USERNAME and NEO4J_PASSWORD/) as string,
  });
  await expect(failing).rejects.not.toThrow(/not-the-password/);
});

test('a database that is not there is told by name', async () => {
  await expect(connectNeo4j(settings({ NEO4J_DATABASE: 'nowhere' }), silent)).rejects.toMatchObject({
    code: 'NEO4J_DATABASE_MISSING',
    message: expect.stringContaining('"nowhere"') as string,
  });
});

test('a server without TLS reached with a secure scheme is told as a matter of the scheme', async () => {
  const uri = testConnection().uri.replace('bolt://', 'bolt+s://');
  await expect(connectNeo4j(settings({ NEO4J_URI: uri }), silent)).rejects.toMatchObject({
    code: 'NEO4J_TLS',
    message: expect.stringContaining('neo4j+s://') as string,
  });
});

test.each(['bolt', 'neo4j'])('a server that is down is told with its %s address', async (scheme) => {
  const uri = `${scheme}://127.0.0.1:${await getPort()}`;
  await expect(connectNeo4j(settings({ NEO4J_URI: uri }), silent)).rejects.toMatchObject({
    code: 'NEO4J_UNREACHABLE',
    message: expect.stringContaining(uri) as string,
  });
});
