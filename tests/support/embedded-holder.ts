/**
 * A command that uses Neo4j, for tests of what happens between processes: connects as the environment says, prints
 * one line of JSON about the connection, and closes when its standard input ends.
 */
import { once } from 'node:events';
import { loadConfig } from '../../src/config.ts';
import { connectNeo4j } from '../../src/embedded/connect.ts';

const connection = await connectNeo4j(
  loadConfig(process.env),
  (message) => process.stderr.write(`${message}\n`),
  {
    profile: 'short',
  },
);
const { kind, uri, browserUrl, password } = connection;
process.stdout.write(`${JSON.stringify({ kind, uri, browserUrl, password })}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
await connection.close();
