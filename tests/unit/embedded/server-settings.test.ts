import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { javaArguments, neo4jConf } from '../../../src/embedded/server-settings.ts';

const limits = { neo4jPageCacheMb: 128, queryTimeoutMs: 10_000 };

test('every listener is on the local address and nothing is reported home', () => {
  const conf = neo4jConf({ http: 7474, bolt: 7687 }, limits, 'serving');
  const listening = conf.split('\n').filter((line) => line.includes('listen_address='));
  expect(listening).toHaveLength(3);
  for (const line of listening) expect(line).toMatch(/=127\.0\.0\.1(:\d+)?$/);
  expect(conf).toContain('dbms.usage_report.enabled=false');
  expect(conf).toContain('client.allow_telemetry=false');
  expect(conf).toContain('dbms.security.allow_csv_import_from_file_urls=false');
});

test('the class path keeps its order, and folders with spaces and quotes are quoted', () => {
  const text = javaArguments(['/a b/one.jar', '/c"d\\e/two.jar'], 512, 'serving');
  expect(text).toContain(`"-cp"\n"/a b/one.jar${delimiter}/c\\"d\\\\e/two.jar"\n`);
});

test('the short profile starts fast, the serving one has the whole heap', () => {
  expect(javaArguments([], 1024, 'short')).toContain('TieredStopAtLevel=1');
  expect(javaArguments([], 1024, 'short')).toContain('-Xmx1024m');
  expect(javaArguments([], 1024, 'serving')).not.toContain('TieredStopAtLevel');
  expect(javaArguments([], 1024, 'serving')).toContain('-Xmx1024m');
});
