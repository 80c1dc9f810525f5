import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pc from 'picocolors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.ts';
import { ask as askGraph } from '../../src/ask/ask.ts';
import { askCommand } from '../../src/commands/ask-command.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import { runProgram } from '../../src/commands/program.ts';
import { loadConfig } from '../../src/config.ts';
import { GraphError } from '../../src/errors.ts';
import { packageRoot } from '../../src/package-root.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { loadSample } from '../support/load-sample.ts';
import { madeAnswer, madeRefusal } from '../support/made-answer.ts';
import { NO_TERMINAL } from '../support/no-terminal.ts';
import { testConnection } from '../support/test-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'resgraph-ask-'));
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(async () => {
  const database = await openTestDatabase();
  await loadSample(database);
  await database.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly asked: readonly string[];
}

/** Runs one command line against the run's server, with answers that are made here unless others are wanted. */
async function ask(
  args: readonly string[],
  input = '',
  given: Partial<CommandContext> = {},
  answers?: typeof askGraph,
): Promise<Run> {
  const { uri, username, password, database } = testConnection();
  const colors = pc.createColors(false);
  const asked: string[] = [];
  let [out, err] = ['', ''];
  const context: CommandContext = {
    ...{ ...NO_TERMINAL, colors, errorColors: colors },
    input: () => Readable.from([input]),
    out: (text: string) => void (out += text.endsWith('\n') ? text : `${text}\n`),
    err: (text: string) => void (err += `${text}\n`),
    drained: () => Promise.resolve(),
    progress: () => undefined,
    config: () =>
      loadConfig({
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      }),
    ...given,
  };
  const made = (_database: unknown, question: string): Promise<Answer> => {
    asked.push(question);
    if (question.includes('slow'))
      return Promise.reject(new GraphError('GRAPH_TIME_OUT', 'it took too long'));
    return Promise.resolve(question.includes('SG99') ? madeRefusal(question) : madeAnswer(question));
  };
  const command = {
    name: 'ask',
    summary: 'ask',
    load: () => Promise.resolve((each: CommandContext) => askCommand(each, answers ?? made)),
  };
  const code = await runProgram(['ask', ...args], context, [command]);
  return { code, out, err, asked };
}

describe('resgraph ask QUESTION', () => {
  it('shows the answer, with or without quotes around the question', async () => {
    const quoted = await ask(['Which partners does SG20 collaborate with?']);
    expect(quoted).toMatchObject({ code: 0, err: '', asked: ['Which partners does SG20 collaborate with?'] });
    expect(quoted.out).toMatch(/^2 organisations collaborate with ITU-T SG20\.\n/);
    expect(quoted.out).toContain('[2.4.3] is collaborating with: “SG20 is collaborating');
    expect((await ask(['Which', 'partners?'])).asked).toEqual(['Which partners?']);
  });

  it('prints the whole answer as JSON', async () => {
    const { out } = await ask(['--json', 'Which partners?']);
    expect(JSON.parse(out)).toEqual(madeAnswer('Which partners?'));
  });

  it('ends with 1 when the question is refused, and says what can be asked', async () => {
    const { code, out, err } = await ask(['What did SG99 approve?']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^error: No loaded document knows “SG99”\.\nYou can ask:\n {2}Which Recommendations/);
    const json = await ask(['--json', 'What did SG99 approve?']);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toEqual(madeRefusal('What did SG99 approve?'));
    expect(JSON.parse(json.err)).toMatchObject({ error: { code: 'QUESTION_REFUSED' } });
  });

  it('ends with 1 and no answer when the graph fails', async () => {
    expect(await ask(['a slow one'])).toMatchObject({ code: 1, out: '', err: 'error: it took too long\n' });
  });

  it('shows what ran, and as many sentences as wanted', async () => {
    expect((await ask(['--cypher', 'Which?'])).out).toContain('MATCH (n) RETURN n');
    expect((await ask(['--quotes', '0', 'Which?'])).out).not.toContain('2.4.3');
  });

  it.each([[['']], [['--quotes', '6', 'x']], [['--quotes', 'x', 'x']], [['--file', 'x', 'x']]])(
    'takes %j for wrong usage',
    async (args) => {
      expect(await ask(args)).toMatchObject({ code: 2, out: '', asked: [] });
    },
  );
});

describe('resgraph ask --file', () => {
  it('answers every line in order, with its id, refusals among them', async () => {
    const file = fileOf(
      'questions.jsonl',
      '{"id":"b","question":"Which partners?","kind":"list"}\n\n{"id":"a","question":"What did SG99 approve?"}\n',
    );
    const { code, out, err } = await ask(['--file', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([
      { id: 'b', ...madeAnswer('Which partners?') },
      { id: 'a', ...madeRefusal('What did SG99 approve?') },
    ]);
  });

  it.each([
    ['no JSON', '{"id":"a","question":"x"}\nWhich?\n', ':2: expected an object such as'],
    ['no question', '{"id":"a","question":"x"}\n{"id":"b","question":" "}\n', ':2: expected an object'],
    ['a list', '[]\n', ':1: expected an object'],
    ['null', 'null\n', ':1: expected an object'],
    [
      'one id twice',
      '{"id":"a","question":"x"}\n\n{"id":"a","question":"y"}\n',
      ':3: the id "a" stands in line 1',
    ],
  ])('asks nothing when a line holds %s', async (_what, text, message) => {
    const run = await ask(['--file', fileOf('bad.jsonl', text)]);
    expect(run).toMatchObject({ code: 1, out: '', asked: [] });
    expect(run.err).toContain(message);
  });

  it('names a file that cannot be read', async () => {
    expect((await ask(['--file', join(folder, 'none')])).err).toContain('none cannot be read');
  });
});

describe('resgraph ask without a terminal', () => {
  it('takes each line of standard input for a question', async () => {
    const { code, out, asked } = await ask([], 'Which partners?\n\nWhat did SG99 approve?\n');
    expect(code).toBe(0);
    expect(asked).toEqual(['Which partners?', 'What did SG99 approve?']);
    expect(out).toContain('> Which partners?\n2 organisations');
    expect(out).toContain('> What did SG99 approve?\nNo loaded document');
  });

  it('prints one JSON object a line', async () => {
    const { out } = await ask(['--json'], 'one\ntwo');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Answer).question),
    ).toEqual(['one', 'two']);
  });
});

describe('The example of the README', () => {
  it('is what the program shows', async () => {
    const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8');
    const [, question, shown] =
      /<!-- example -->\s+```text\n\$ resgraph ask "([^"]+)"\n([\s\S]*?)```/.exec(readme) ?? [];
    const { out } = await ask([question ?? ''], '', { columns: () => 110 }, askGraph);
    expect(shown).toBe(out);
  });
});
