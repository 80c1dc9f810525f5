import { Command } from 'commander';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../src/commands/command-context.ts';
import { runProgram } from '../../../src/commands/program.ts';
import type { CommandEntry } from '../../../src/commands/registry.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { GraphError } from '../../../src/errors.ts';
import { NO_TERMINAL } from '../../support/no-terminal.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly loaded: readonly string[];
}

/** Runs a program of two commands; `greet` writes, `fail` throws what it is given. */
async function run(args: readonly string[], thrown: unknown = new Error('unset')): Promise<Run> {
  let out = '';
  let err = '';
  const loaded: string[] = [];
  const colors = picocolors.createColors(false);
  const context: CommandContext = {
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
    drained: () => Promise.resolve(),
    progress: (text) => (err += `${text}\n`),
    config: () => {
      throw new Error('no settings here');
    },
    ...NO_TERMINAL,
    colors,
    errorColors: colors,
  };
  const commands: readonly CommandEntry[] = [
    {
      name: 'greet',
      summary: 'say hello',
      load: () => {
        loaded.push('greet');
        return Promise.resolve(({ out: write }) =>
          new Command('greet').argument('<name>').action((name: string) => write(`hello ${name}`)),
        );
      },
    },
    {
      name: 'fail',
      summary: 'end badly',
      load: () => {
        loaded.push('fail');
        return Promise.resolve(() =>
          new Command('fail').option('--json').action(() => {
            throw thrown;
          }),
        );
      },
    },
  ];
  const code = await runProgram(args, context, commands);
  return { code, out, err, loaded };
}

describe('runProgram', () => {
  it('writes data to standard output and nothing else', async () => {
    expect(await run(['greet', 'Ada'])).toEqual({ code: 0, out: 'hello Ada\n', err: '', loaded: ['greet'] });
  });

  it('lists all commands in its help without loading one', async () => {
    const { code, out, loaded } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}greet +say hello$/m);
    expect(out).toMatch(/^ {2}fail +end badly$/m);
    expect(out).toContain('Exit codes:');
    expect(loaded).toEqual([]);
  });

  it.each([[['greet', '--help']], [['help', 'greet']]])(
    'shows the arguments of a command with %j',
    async (args) => {
      const { code, out, loaded } = await run(args);
      expect(code).toBe(0);
      expect(out).toContain('<name>');
      expect(loaded).toEqual(['greet']);
    },
  );

  it('prints the version of the package', async () => {
    const { code, out } = await run(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('names the near match of an unknown command', async () => {
    const { code, out, err } = await run(['gret', 'Ada']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('greet');
  });

  it.each([[['greet']], [['greet', '--wrong', 'Ada']], [['greet', 'Ada', 'Eve']], [['--wrong']], [[]]])(
    'takes %j for wrong usage',
    async (args) => {
      const { code, out, err } = await run(args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).not.toBe('');
    },
  );

  it('points to the help of the command that was used wrongly', async () => {
    expect((await run(['greet', '--wrong'])).err).toContain('Run "resgraph greet --help"');
    expect((await run(['--wrong'])).err).toContain('Run "resgraph --help"');
  });

  it('reports an expected failure by its message and exit code', async () => {
    const { code, out, err } = await run(['fail'], new GraphError('DOWN', 'Neo4j is down', { exitCode: 4 }));
    expect({ code, out, err }).toEqual({ code: 4, out: '', err: 'error: Neo4j is down\n' });
  });

  it('reports a failure as JSON on standard error when --json is given', async () => {
    const { code, out, err } = await run(['fail', '--json'], new GraphError('DOWN', 'Neo4j is down'));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(JSON.parse(err)).toEqual({ error: { code: 'DOWN', message: 'Neo4j is down' } });
  });

  it('shows where a fault of its own happened', async () => {
    const { code, err } = await run(['fail'], new TypeError('oops'));
    expect(code).toBe(70);
    expect(err).toContain('TypeError: oops');
    expect(err).toContain('program.test.ts');
  });
});

describe('the commands of resgraph', () => {
  it.each(COMMANDS.map((entry) => [entry.name, entry] as const))(
    '%s loads under its own name',
    async (name, entry) => {
      const factory = await entry.load();
      const context = { colors: picocolors.createColors(false) } as unknown as CommandContext;
      expect(factory(context).name()).toBe(name);
    },
  );

  it('have different names and a summary each', () => {
    expect(new Set(COMMANDS.map((entry) => entry.name)).size).toBe(COMMANDS.length);
    for (const { summary } of COMMANDS) expect(summary).toMatch(/^[a-z].*[^.]$/);
  });
});
