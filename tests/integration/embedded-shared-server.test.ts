import { beforeEach, expect, test } from 'vitest';
import { runCypher, wipe } from '../support/test-database.ts';

beforeEach(wipe);

test('the server of the run takes writes and answers with plain numbers', async () => {
  await runCypher('UNWIND range(1, 3) AS i CREATE (:Probe {id: i})');
  expect(await runCypher('MATCH (n:Probe) RETURN count(n) AS count')).toEqual([{ count: 3 }]);
});

test('wiping leaves no node, constraint or index', async () => {
  await runCypher('CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (n:Probe) REQUIRE n.id IS UNIQUE');
  await runCypher('CREATE INDEX probe_name IF NOT EXISTS FOR (n:Probe) ON (n.name)');
  await runCypher('CREATE (:Probe {id: 1})');
  await wipe();
  expect(await runCypher('MATCH (n) RETURN n')).toEqual([]);
  expect(await runCypher('SHOW CONSTRAINTS YIELD name')).toEqual([]);
  expect(await runCypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).toEqual([]);
});
