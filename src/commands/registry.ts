/** Which commands there are. A new command is a file `NAME-command.ts` and an entry here. */
import type { Command } from 'commander';
import type { CommandContext } from './command-context.ts';

/** Makes the commander command with its arguments, options and action. */
export type CommandFactory = (context: CommandContext) => Command;

/** A command as the program's help lists it. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Imports the command's module, only when the command is used: `extract` must not load a driver. */
  readonly load: () => Promise<CommandFactory>;
}

/** All commands in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'extract',
    summary: 'print what reports say, with quotes; needs no database',
    load: async () => (await import('./extract-command.ts')).extractCommand,
  },
  {
    name: 'explain',
    summary: 'show how a report was read: names, rules, and what was not linked',
    load: async () => (await import('./explain-command.ts')).explainCommand,
  },
  {
    name: 'start',
    summary: 'start Neo4j and the GraphQL service, and say where to look',
    load: async () => (await import('./start-command.ts')).startCommand,
  },
  {
    name: 'mcp',
    summary: 'serve the graph to an assistant (Model Context Protocol)',
    load: async () => (await import('./mcp-command.ts')).mcpCommand,
  },
  {
    name: 'ask',
    summary: 'ask the graph a question in English; the answer shows its sentences',
    load: async () => (await import('./ask-command.ts')).askCommand,
  },
  {
    name: 'load',
    summary: 'read reports into the graph',
    load: async () => (await import('./load-command.ts')).loadCommand,
  },
  {
    name: 'reread',
    summary: 'read loaded documents anew with the present rules',
    load: async () => (await import('./reread-command.ts')).rereadCommand,
  },
  {
    name: 'list',
    summary: 'list the documents that the graph holds',
    load: async () => (await import('./list-command.ts')).listCommand,
  },
  {
    name: 'remove',
    summary: 'remove a document from the graph',
    load: async () => (await import('./remove-command.ts')).removeCommand,
  },
  {
    name: 'verify',
    summary: 'check every quote, label and link of the graph',
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  },
  {
    name: 'review',
    summary: 'list what a person may want to look at, and apply decisions',
    load: async () => (await import('./review-command.ts')).reviewCommand,
  },
  {
    name: 'catalogue',
    summary: 'import published lists of Recommendations as reference data',
    load: async () => (await import('./catalogue-command.ts')).catalogueCommand,
  },
  {
    name: 'neo4j',
    summary: 'start, stop or show the embedded Neo4j server',
    load: async () => (await import('./neo4j-command.ts')).neo4jCommand,
  },
];
