/** Whatever is typed is answered or refused: nothing throws, nothing is written, and no text becomes a part of a statement. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.ts';
import { ask } from '../../src/ask/ask.ts';
import type { Database, Transaction } from '../../src/graph/database.ts';
import { loadStatements, type Statement } from '../../src/graph/statements.ts';
import { exportGraph, openTestDatabase } from '../support/graph-database.ts';
import { loadSample } from '../support/load-sample.ts';
import { runCypher } from '../support/test-database.ts';

/** No file of statements holds it. */
const MARK = 'zqxjk';
const QUESTIONS = readFileSync(join(import.meta.dirname, '..', 'questions', 'council-2020.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { question: string }).question);
const INJECTIONS = [
  `' OR 1=1 // ${MARK}`,
  `"}) DETACH DELETE n // ${MARK}`,
  `MATCH (n:${MARK}) DETACH DELETE n`,
  `\`${MARK}\` SET n.x = 1`,
  `$ids $names {${MARK}: 1}`,
  `CALL dbms.listConfig() YIELD ${MARK}`,
  `LOAD CSV FROM 'file:///etc/passwd' AS ${MARK}`,
  `; DROP DATABASE neo4j; ${MARK}`,
  `+(*:*) name:[* TO *] ${MARK}~2 /.*/ \\`,
  `\u0000 \uD800 \u202E ${MARK}`,
  `__proto__ constructor toString hasOwnProperty ${MARK}`,
];

let database: Database;
let passages: ReadonlyMap<string, string>;
let before: readonly string[];
const ran = new Set<Statement>();

beforeAll(async () => {
  const opened = await openTestDatabase();
  await loadSample(opened);
  before = await exportGraph();
  const rows = await runCypher('MATCH (p:Passage) RETURN p.id AS id, p.text AS text');
  passages = new Map(rows.map(({ id, text }) => [id as string, text as string]));
  database = watched(opened);
});
afterAll(async () => database.close());

/** Notes every statement; writing is a fault. */
function watched(opened: Database): Database {
  return {
    ...opened,
    read(statement, parameters) {
      ran.add(statement);
      return opened.read(statement, parameters);
    },
    readTransaction: (work) =>
      opened.readTransaction((transaction) => {
        const noting: Transaction = {
          run(statement, parameters) {
            ran.add(statement);
            return transaction.run(statement, parameters);
          },
        };
        return work(noting);
      }),
    writeTransaction: () => {
      throw new Error('a question writes');
    },
  };
}

/** What holds of every answer. */
function check(question: string, answer: Answer): void {
  expect(['answered', 'empty', 'refused'], question).toContain(answer.status);
  expect(answer.message, question).not.toBe('');
  if (answer.status === 'refused') {
    expect(answer.rows, question).toEqual([]);
    expect(answer.paths, question).toEqual([]);
    expect(answer.value, question).toBeNull();
  }
  if (answer.status !== 'answered') expect(answer.suggestions, question).not.toEqual([]);
  const citations = [
    ...answer.rows.flatMap((row) => {
      expect(row.citations.length + row.sources.length, question).toBeGreaterThan(0);
      expect(row.values, question).toHaveLength(answer.columns.length);
      return row.citations;
    }),
    ...answer.paths.flatMap((path) => {
      expect(path.citations, question).toHaveLength(path.nodes.length - 1);
      return path.citations.filter((citation) => 'quote' in citation);
    }),
  ];
  for (const { passage, start, end, quote } of citations)
    expect(passages.get(passage)?.slice(start, end), question).toBe(quote);
}

async function holdsFor(texts: fc.Arbitrary<string>, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(texts, async (question) => {
      check(question, await ask(database, question));
    }),
    { numRuns },
  );
}

const question = fc.constantFrom(...QUESTIONS);
const words = QUESTIONS.flatMap((each) => each.split(' '));

describe('A question', () => {
  it.each(QUESTIONS.map((each) => [each]))('has an answer whose quotes are true: %s', async (each) => {
    check(each, await ask(database, each));
  });

  it('may be any text', async () => {
    await holdsFor(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
      ),
      150,
    );
  });

  it('may be words in any order', async () => {
    await holdsFor(
      fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((each) => each.join(' ')),
      200,
    );
  });

  it('may be mistyped anywhere', async () => {
    const slip = fc.record({
      at: fc.nat(),
      how: fc.constantFrom('drop', 'double', 'swap', 'space', 'upper'),
    });
    await holdsFor(
      fc
        .tuple(question, fc.array(slip, { minLength: 1, maxLength: 4 }))
        .map(([text, slips]) => slips.reduce(mistyped, text)),
      200,
    );
  });

  it('may be very long', async () => {
    await holdsFor(
      fc
        .constantFrom('a', 'SG20 ', 'and ', '(', '“', 'Y.3173, ', 'ITU-T SG20 or ')
        .map((each) => each.repeat(4_000)),
      7,
    );
  });

  it('may hold what is meant for a database', async () => {
    const injection = fc.constantFrom(...INJECTIONS);
    const placed = fc.tuple(question, injection, fc.nat()).map(([text, bad, at]) => {
      const parts = text.split(' ');
      parts[at % parts.length] = bad;
      return parts.join(' ');
    });
    await holdsFor(fc.oneof(injection, placed), 150);
  });
});

describe('After all these questions', () => {
  it('nothing ran but statements of files, and no text of a question is in one', () => {
    expect(ran.size).toBeGreaterThan(0);
    const known = loadStatements();
    for (const { name, text } of ran) {
      expect(known.has(name.replace(/\[.*$/s, '')), name).toBe(true);
      expect(name).toMatch(/^read\//);
      expect(text).not.toContain(MARK);
    }
  });

  it('the graph is as it was', async () => {
    expect(await exportGraph()).toEqual(before);
  });
});

function mistyped(text: string, { at, how }: { at: number; how: string }): string {
  const place = at % Math.max(text.length, 1);
  const [start, letter, rest] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
  if (how === 'drop') return start + rest;
  if (how === 'double') return start + letter + letter + rest;
  if (how === 'swap') return start + rest.charAt(0) + letter + rest.slice(1);
  if (how === 'space') return `${start} ${letter}${rest}`;
  return start + letter.toUpperCase() + rest;
}
