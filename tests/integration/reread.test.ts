import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pc from 'picocolors';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/commands/program.ts';
import { rereadDocument } from '../../src/commands/reread-document.ts';
import { loadConfig } from '../../src/config.ts';
import { extractorVersion } from '../../src/data/extractor-version.ts';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import type { SourceDocument } from '../../src/domain/document.ts';
import type { Fact } from '../../src/domain/extraction.ts';
import { extract } from '../../src/extract/extract.ts';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { lockGraph, unlockGraph } from '../../src/graph/graph-info.ts';
import { readSourceDocument } from '../../src/graph/read/source-document.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { verifyGraph } from '../../src/load/verify-graph.ts';
import { packageRoot } from '../../src/package-root.ts';
import { readText } from '../../src/read/read-text.ts';
import { ANNOTATED_REPORTS } from '../support/annotated-reports.ts';
import { clearGraph, exportGraph, openTestDatabase } from '../support/graph-database.ts';
import { start } from '../support/run-node.ts';
import { NO_TERMINAL } from '../support/no-terminal.ts';
import { runCypher, testConnection } from '../support/test-database.ts';

const vocabulary = loadVocabulary();
const folder = mkdtempSync(join(tmpdir(), 'resgraph-reread-'));
const file = join(folder, 'report.txt');
writeFileSync(
  file,
  [
    '1\tStudy groups',
    '1.1\tITU-T SG13 approved ITU-T Y.3173[footnoteRef:1] and is collaborating with ETSI on ITU-T Q.5050. [1: As reported in C19/1.]',
    '1.2\tThe following were agreed by ITU-T SG20:',
    '•\tITU-T Y Supplement 55;',
    '',
  ].join('\n'),
);
writeFileSync(join(folder, 'report.meta.yaml'), 'symbol: C20/33\ntitle: A report\ndate: 2020-05-12\n');

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(clearGraph);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

async function resgraph(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { uri, username, password, database: name } = testConnection();
  const colors = pc.createColors(false);
  let [out, err] = ['', ''];
  const code = await runProgram(args, {
    ...{ ...NO_TERMINAL, colors, errorColors: colors },
    out: (text) => void (out += `${text}\n`),
    err: (text) => void (err += `${text}\n`),
    drained: () => Promise.resolve(),
    progress: (text) => void (err += `${text}\n`),
    config: () =>
      loadConfig({
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: name,
      }),
  });
  return { code, out, err };
}

/** Stores a document as an older extractor would have, with one fact wrong; returns the fact that it did not read. */
async function loadOlder(document: SourceDocument): Promise<Fact> {
  const extraction = extract(document, vocabulary);
  const [first, second, ...facts] = extraction.facts;
  const older = [{ ...second!, confidence: 0.1, rule: 'older/rule' }, ...facts];
  expect(first).toBeDefined();
  await loadExtraction(database, { ...extraction, facts: older, extractorVersion: 'older' }, vocabulary);
  return first!;
}

const reportOf = ({ name, text }: { name: string; text: string }): SourceDocument =>
  readText(text, {
    meta: {
      symbol: `X/${name}`,
      title: name,
      date: '2020-01-02',
      session: 'Council 2020',
      nature: 'composed',
    },
    sha256: 'a'.repeat(64),
    fileName: name,
  });

describe('a document out of the graph', () => {
  it.each(ANNOTATED_REPORTS)('equals the one that was read: $name', async (report) => {
    const document = reportOf(report);
    await loadExtraction(database, extract(document, vocabulary), vocabulary);
    const stored = await readSourceDocument(database, document.id);
    expect(stored?.document).toEqual(document);
    expect(stored?.extractorVersion).toBe(extractorVersion());
  });

  it('keeps table rows, notes and what reading was unsure of', async () => {
    const text = [
      '1\tTexts',
      'Study Group\tRecommendation\tStatus',
      'SG13\tITU-T Y.3173\tApproved',
      '1.1\tSee the note[footnoteRef:1] and this[footnoteRef:7]. [1: As reported in C19/1.] [2: Nobody calls.]',
    ].join('\n');
    const document = readText(text, { meta: {}, sha256: 'b'.repeat(64), fileName: 'untitled.txt' });
    expect(document.passages.some(({ table }) => table !== undefined)).toBe(true);
    expect(document.diagnostics.length).toBeGreaterThan(0);
    await loadExtraction(database, extract(document, vocabulary), vocabulary);
    expect((await readSourceDocument(database, document.id))?.document).toEqual(document);
  });

  it('equals any document that was read', { timeout: 120_000 }, async () => {
    const lines = ANNOTATED_REPORTS.flatMap(({ text }) => text.split('\n'));
    const piece = fc.oneof(
      fc.nat(lines.length - 1).map((index) => lines[index]!),
      fc.constantFrom(
        'Study Group\tText\tStatus',
        'SG2\tITU-T E.118\tApproved',
        'Called[footnoteRef:3]. [3: Note.]',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const meta = fc.record(
      {
        symbol: fc.constantFrom('C20/33', 'X-1'),
        title: fc.constantFrom('A “title”', 'Другой'),
        session: fc.constant('Council 2020'),
        date: fc.constantFrom('2020', '2020-05', '2020-05-12'),
        source: fc.constant('BDT'),
        url: fc.constant('https://example.org/a?b=c'),
        nature: fc.constantFrom('real' as const, 'composed' as const),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), meta, async (pieces, given) => {
        const text = pieces.join('\n');
        fc.pre(text.isWellFormed());
        const document = readText(text, { meta: given, sha256: 'd'.repeat(64), fileName: 'any.txt' });
        fc.pre(document.passages.length > 0);
        await clearGraph();
        await loadExtraction(database, extract(document, vocabulary), vocabulary);
        expect((await readSourceDocument(database, document.id))?.document).toEqual(document);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused when a passage is gone', async () => {
    await resgraph('load', file);
    await runCypher("MATCH (p:Passage {id: 'doc-c20-33#1.1~1'}) DETACH DELETE p");
    const { code, err } = await resgraph('reread', 'C20/33');
    expect(code).toBe(1);
    expect(err).toMatch(/passage \d is missing; load its file again with: resgraph load --again FILE/);
  });
});

describe('resgraph reread', () => {
  it('makes a stale document what loading its file anew makes of it, and reports it until then', async () => {
    const { out } = await resgraph('load', file, '--json');
    const { facts } = (JSON.parse(out) as { documents: [{ facts: number }] }).documents[0];
    expect(facts).toBeGreaterThan(3);
    const wanted = await exportGraph();
    const source = (await readSourceDocument(database, 'doc-c20-33'))!.document;

    await loadOlder(source);
    expect(await exportGraph()).not.toEqual(wanted);
    const listed = await resgraph('list', '--json');
    expect(JSON.parse(listed.out)).toMatchObject([
      { id: 'doc-c20-33', extractorVersion: 'older', isStale: true },
    ]);
    expect((await resgraph('list')).err).toContain('resgraph reread --stale');
    expect((await resgraph('verify', '--json')).out).toContain('"stale": [\n    "doc-c20-33"');

    const reread = await resgraph('reread', '--stale');
    expect(reread.code).toBe(0);
    expect(reread.out).toMatch(/^doc-c20-33 {2}updated /);
    expect(await exportGraph()).toEqual(wanted);
    expect((await resgraph('list')).err).not.toContain('stale');
    expect((await verifyGraph(database, vocabulary)).stale).toEqual([]);
  });

  it('writes nothing where the present rules read the document already', async () => {
    await resgraph('load', file);
    const graph = await exportGraph();
    expect((await resgraph('reread', '--stale')).err).toContain('nothing to read anew');
    expect((await resgraph('reread', '--all')).out).toContain('nothing to write');
    expect((await resgraph('reread', 'c20/33')).out).toContain('nothing to write');
    expect(await exportGraph()).toEqual(graph);
  });

  it.each([
    [['reread', 'C20/34'], 'did you mean doc-c20-33 (C20/33)?'],
    // cited by the report, never loaded
    [['reread', 'C19/1'], 'the graph holds no document "C19/1"'],
    [['reread'], 'name documents, or give one of --stale and --all'],
    [['reread', 'C20/33', '--all'], 'name documents, or give one of --stale and --all'],
  ])('refuses %j', async (args, message) => {
    await resgraph('load', file);
    const { code, err } = await resgraph(...args);
    expect(code).not.toBe(0);
    expect(err).toContain(message);
  });

  it('leaves the document whole when the database stops it half way', async () => {
    await resgraph('load', file);
    const missing = await loadOlder((await readSourceDocument(database, 'doc-c20-33'))!.document);
    const graph = await exportGraph();
    // the fact that the older rules did not read is the last thing to be written, and cannot be
    await runCypher(
      `CREATE CONSTRAINT test_no_fact FOR ()-[r:${missing.predicate}]-() REQUIRE r.quote IS UNIQUE`,
    );
    await runCypher(`MATCH (n:GraphInfo) CREATE (n)-[:${missing.predicate} {quote: $quote}]->(n)`, {
      quote: missing.quote,
    });
    const { code, err } = await resgraph('reread', '--all');
    await runCypher('DROP CONSTRAINT test_no_fact');
    await runCypher('MATCH (n:GraphInfo)-[r]->(n) DELETE r');
    expect(err).toContain('error:');
    expect(code).toBe(1);
    expect(await exportGraph()).toEqual(graph);
  });

  it('that is killed leaves the document whole', { timeout: 240_000 }, async () => {
    await resgraph('load', file);
    await loadOlder((await readSourceDocument(database, 'doc-c20-33'))!.document);
    const graph = await exportGraph();
    const { uri, username, password, database: name } = testConnection();
    const blocked =
      "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS number";
    await database.writeTransaction(async (transaction) => {
      // while another holds the lock, the command waits inside its transaction
      await lockGraph(transaction, database);
      const { child, outcome } = start(
        process.execPath,
        [join(packageRoot(), 'src/cli.ts'), 'reread', '--all'],
        {
          cwd: folder,
          env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: name },
        },
      );
      await expect.poll(async () => (await runCypher(blocked))[0]?.['number'], { timeout: 100_000 }).toBe(1);
      child.kill('SIGKILL');
      expect((await outcome).ending).toBe('SIGKILL');
      await unlockGraph(transaction);
    });
    await expect.poll(async () => (await runCypher(blocked))[0]?.['number'], { timeout: 100_000 }).toBe(0);
    expect(await exportGraph()).toEqual(graph);
    expect((await resgraph('reread', '--all')).out).toContain('updated');
  });

  it('does not write over a document that another command loaded meanwhile', async () => {
    await resgraph('load', file);
    const meanwhile = await openDatabase(testConnection());
    const stored = (await readSourceDocument(database, 'doc-c20-33'))!;
    await loadOlder(stored.document);
    const graph = await exportGraph();
    await expect(
      loadExtraction(
        database,
        extract({ ...stored.document, sha256: 'c'.repeat(64) }, vocabulary),
        vocabulary,
        { over: stored.digest },
      ),
    ).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
    expect(await exportGraph()).toEqual(graph);
    await expect(rereadDocument(meanwhile, 'doc-c20-33', vocabulary)).resolves.toMatchObject({
      outcome: 'updated',
    });
    await meanwhile.close();
  });
});

describe('resgraph explain', () => {
  it('explains a loaded document as it explains its file', async () => {
    await resgraph('load', file);
    const ofFile = await resgraph('explain', file, '--json');
    expect(await resgraph('explain', 'doc-c20-33', '--json')).toEqual(ofFile);
    expect(await resgraph('explain', '--loaded', 'C20/33', '--json')).toEqual(ofFile);
    expect(ofFile.code).toBe(0);
  });

  it('says when the graph holds what other rules read', async () => {
    await resgraph('load', file);
    await loadOlder((await readSourceDocument(database, 'doc-c20-33'))!.document);
    expect((await resgraph('explain', 'doc-c20-33', '1.1')).err).toContain('resgraph reread doc-c20-33');
  });
});
