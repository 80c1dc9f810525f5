/** The program `resgraph`: finds the command, runs it, and turns every ending into a message and an exit code. */
import { Command, CommanderError } from 'commander';
import { AppError } from '../errors.ts';
import { packageVersion } from '../package-root.ts';
import type { CommandContext } from './command-context.ts';
import { COMMANDS, type CommandEntry } from './registry.ts';

/** Exit codes of the program. */
export const EXIT_CODES = {
  success: 0,
  failure: 1,
  usage: 2,
  /** A fault of the program itself; the message carries a stack trace. */
  internal: 70,
  /** Ended by Ctrl-C (128 + SIGINT). */
  interrupted: 130,
} as const;

const EXAMPLES = `
Examples:
  resgraph extract report.txt                  what the report says, one JSON object a line
  resgraph load samples/                       read every report of a folder into the graph
  resgraph ask "Who works with SG20 on W3C?"   the answer, with the sentences that it stands on
  resgraph verify                              check every stored quote against its passage
  resgraph neo4j status                        is the embedded server running, and where

Environment:
  Without settings a Neo4j server of its own is fetched once and started when it is needed (Java 17+).
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD    use your own Neo4j instead
  RESGRAPH_DATA_DIR                            where the embedded server keeps its graph
  HOST, PORT                                   where the service listens (127.0.0.1:4000)
  NO_COLOR                                     no colours
  A file .env in the current folder may hold them; README.md lists them all.

Output:
  Data goes to standard output, everything else to standard error. Many commands take --json.

Exit codes:
  0 done   1 failed, or a question refused (the message says why)   2 wrong usage or settings   70 fault of the program   130 interrupted
`;

/**
 * Runs one command line.
 *
 * @param args - arguments after the program's name
 * @param commands - the commands to offer; the program's own by default
 * @returns the exit code; errors are already reported
 */
export async function runProgram(
  args: readonly string[],
  context: CommandContext,
  commands: readonly CommandEntry[] = COMMANDS,
): Promise<number> {
  try {
    const program = makeProgram(context);
    const wanted = wantedCommand(args);
    for (const entry of commands) {
      const command = entry.name === wanted ? (await entry.load())(context) : new Command(entry.name);
      program.addCommand(adopt(command.summary(entry.summary), program));
    }
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return EXIT_CODES.usage;
    }
    await program.parseAsync(args, { from: 'user' });
    return EXIT_CODES.success;
  } catch (error) {
    return report(error, context, args.includes('--json'));
  }
}

function makeProgram(context: CommandContext): Command {
  return new Command('resgraph')
    .description(
      'A knowledge graph of ITU reports in Neo4j: every link shows the sentence that it was read from.',
    )
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help for the program or for a command')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run "resgraph --help" for the commands.')
    .configureOutput({
      writeOut: context.out,
      writeErr: context.err,
      getOutHasColors: () => context.colors.isColorSupported,
      getErrHasColors: () => context.errorColors.isColorSupported,
    });
}

/** The first word that is no option, or the word after `help`: the only command whose module is loaded. */
function wantedCommand(args: readonly string[]): string | undefined {
  const words = args.filter((argument) => !argument.startsWith('-'));
  return words[0] === 'help' ? words[1] : words[0];
}

/** Commands that were made apart take the program's settings, with all their own subcommands; each points to its own help. */
function adopt(command: Command, parent: Command, path = parent.name()): Command {
  const name = `${path} ${command.name()}`;
  command.copyInheritedSettings(parent).showHelpAfterError(`Run "${name} --help" for how to use it.`);
  for (const child of command.commands) adopt(child, command, name);
  return command;
}

function report(error: unknown, context: CommandContext, asJson: boolean): number {
  if (error instanceof CommanderError) {
    // Commander has printed its message, help or version already.
    return error.exitCode === 0 ? EXIT_CODES.success : EXIT_CODES.usage;
  }
  const known = error instanceof AppError ? error : undefined;
  const code = known?.code ?? 'INTERNAL';
  const message = known?.message ?? internalMessage(error);
  if (asJson) context.err(JSON.stringify({ error: { code, message } }));
  else context.err(`${context.errorColors.red('error:')} ${message}`);
  return known?.exitCode ?? EXIT_CODES.internal;
}

function internalMessage(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a fault of resgraph itself, please report it:\n${detail}`;
}
