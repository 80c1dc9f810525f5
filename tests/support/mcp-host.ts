/** `resgraph mcp` as a host uses it: a process of its own, the SDK's client at the other end of its standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { packageRoot } from '../../src/package-root.ts';
import { testConnection } from './test-database.ts';

/** A host that has connected. */
export interface McpHost {
  readonly client: Client;
  /** What the command said on standard error so far. */
  readonly said: () => string;
  /** Calls a tool; fails where the answer is an error. */
  readonly call: (name: string, args?: Record<string, unknown>) => Promise<any>;
  /** Calls a tool whose answer must be an error; returns its text. */
  readonly refusal: (name: string, args?: Record<string, unknown>) => Promise<string>;
}

const ARGUMENTS = [join(packageRoot(), 'src', 'cli.ts'), 'mcp'];

/** The environment in which the command finds the run's Neo4j. */
function environment(settings: Record<string, string>): Record<string, string> {
  const { uri, username, password, database } = testConnection();
  return {
    ...{ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    ...settings,
  };
}

/** Starts the command and connects to it; `revision` pins that of the protocol, else what most hosts speak. */
export async function connectHost({
  settings = {},
  revision,
}: { settings?: Record<string, string>; revision?: string } = {}): Promise<McpHost> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ARGUMENTS,
    env: environment(settings),
    cwd: tmpdir(),
    stderr: 'pipe',
  });
  let said = '';
  transport.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const client = new Client(
    { name: 'test', version: '1' },
    revision === undefined ? {} : { versionNegotiation: { mode: { pin: revision } } },
  );
  await client.connect(transport);
  // The client checks structured answers only of tools whose schemas it has seen.
  await client.listTools();
  return {
    client,
    said: () => said,
    async call(name, args = {}) {
      const answer = await client.callTool({ name, arguments: args });
      if (answer.isError === true) throw new Error(textOf(answer));
      return answer.structuredContent;
    },
    async refusal(name, args = {}) {
      const answer = await client.callTool({ name, arguments: args });
      if (answer.isError !== true) throw new Error(`expected an error, found: ${textOf(answer)}`);
      return textOf(answer);
    },
  };
}

/** The text of a tool's answer. */
export function textOf(answer: { readonly content: readonly unknown[] }): string {
  return answer.content.map((part) => (part as { readonly text: string }).text).join('\n');
}

/** The command with plain pipes, for what no client would send. */
export interface RawHost {
  readonly child: ChildProcessWithoutNullStreams;
  /** Sends a line as it is. */
  readonly send: (line: string) => void;
  /** Closes standard input; resolves to how it ended and all that it wrote. */
  readonly end: () => Promise<{
    readonly ending: number | NodeJS.Signals | null;
    readonly lines: readonly any[];
    readonly err: string;
  }>;
  /** Resolves to the answer to a request, by its id. */
  readonly answerTo: (id: number) => Promise<any>;
}

/** Starts the command without a client. */
export function startRaw(settings: Record<string, string> = {}): RawHost {
  const child = spawn(process.execPath, ARGUMENTS, { cwd: tmpdir(), env: environment(settings) });
  const err = text(child.stderr);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  // Every line must be a message: anything else fails here.
  const messages = (): readonly any[] =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    child,
    send: (line) => child.stdin.write(`${line}\n`),
    async end() {
      child.stdin.end();
      const [code, signal] = await ended;
      if (!/(?:^|\n)$/.test(out)) throw new Error(`half a message at the end: ${out.slice(-200)}`);
      return { ending: code ?? signal, lines: messages(), err: await err };
    },
    async answerTo(id) {
      for (;;) {
        const answer = messages().find((message) => message.id === id);
        if (answer !== undefined) return answer;
        await once(child.stdout, 'data');
      }
    },
  };
}
