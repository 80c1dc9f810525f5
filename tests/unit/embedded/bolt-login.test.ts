import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { checkLogin } from '../../../src/embedded/bolt-login.ts';

const login = (uri: string, database = 'neo4j'): Promise<void> =>
  checkLogin({ uri, username: 'neo4j', password: 'secret', database }, 400);

it('tells of a server that takes connections and never answers', async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const uri = `bolt://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  await expect(login(uri)).rejects.toMatchObject({
    code: 'NEO4J_UNREACHABLE',
    message: `Neo4j at ${uri} cannot be reached: it takes connections and does not answer as Neo4j does. Check that it runs and that NEO4J_URI is right.`,
  });
  for (const socket of sockets) socket.destroy();
  server.close();
});

it.each(['bolt', 'neo4j'])('says in few words why nothing answers at a %s address', async (scheme) => {
  await expect(login(`${scheme}://127.0.0.1:1`)).rejects.toMatchObject({
    code: 'NEO4J_UNREACHABLE',
    message: `Neo4j at ${scheme}://127.0.0.1:1 cannot be reached: nothing listens there (ECONNREFUSED). Check that it runs and that NEO4J_URI is right.`,
  });
});

it('refuses the database of Neo4j itself before it logs in', async () => {
  await expect(login('bolt://127.0.0.1:1', 'system')).rejects.toMatchObject({
    code: 'NEO4J_DATABASE_MISSING',
    message: expect.stringContaining('NEO4J_DATABASE') as string,
  });
});
