/** `resgraph mcp`: the graph for an assistant, by the Model Context Protocol over standard input and output. */
import { Command } from 'commander';
import { InterruptedError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { requireGraph } from '../graph/graph-info.ts';
import { serveMcp } from '../mcp/serve-stdio.ts';
import { packageVersion } from '../package-root.ts';
import type { CommandContext } from './command-context.ts';
import { stopSignal } from './until-signal.ts';
import { type OpenDatabase, openConfiguredDatabase } from './with-database.ts';

const HELP = `
A host (an assistant's program) starts this command and speaks with it over standard input and output; it ends when its
standard input does. Tools: ask, search, entity, facts, path, passage. Resources: the loaded documents, and the schema. It only
reads. Neo4j is started in the meantime where needed; what it says goes to standard error.

In a host's configuration:
  { "mcpServers": { "resolution-graph": { "command": "resgraph", "args": ["mcp"] } } }
with "env": { "RESGRAPH_DATA_DIR": "…" } for the graph of a certain folder, or NEO4J_URI and its like for your own Neo4j.
`;

/** Makes `mcp`. */
export function mcpCommand(context: CommandContext): Command {
  return new Command('mcp')
    .description(
      'Serve the graph to an assistant by the Model Context Protocol, over standard input and output.',
    )
    .addHelpText('after', HELP)
    .action(() => serve(context));
}

async function serve(context: CommandContext): Promise<void> {
  // Wrong settings end the command before a host waits for it.
  context.config();
  const stop = stopSignal();
  const opening = new AbortController();
  const open = remembered(() => openConfiguredDatabase(context, { serving: true, signal: opening.signal }));
  const database = remembered(async (): Promise<Database> => {
    const opened = await open.get();
    if (opening.signal.aborted) throw new InterruptedError('the host went while Neo4j was starting');
    await requireGraph(opened.database);
    return opened.database;
  });
  // A host waits seconds for the first answer, and Neo4j may take longer to start: it starts beside.
  database.get().catch((error: unknown) => {
    if (!(error instanceof InterruptedError))
      context.err(error instanceof Error ? error.message : String(error));
  });
  context.err('resgraph mcp waits for a host on standard input, and ends with it');
  try {
    await serveMcp({ database: database.get, report: context.err, version: packageVersion() }, stop.signal);
  } finally {
    opening.abort();
    await closeOpened(open.begun());
    stop.release();
  }
}

async function closeOpened(begun: Promise<OpenDatabase> | undefined): Promise<void> {
  const opened = await begun?.catch(() => undefined);
  await opened?.close();
}

interface Remembered<Value> {
  /** The value; made once, and made anew where that failed. */
  readonly get: () => Promise<Value>;
  /** What is made or being made. */
  readonly begun: () => Promise<Value> | undefined;
}

function remembered<Value>(make: () => Promise<Value>): Remembered<Value> {
  let begun: Promise<Value> | undefined;
  const get = (): Promise<Value> => {
    if (begun !== undefined) return begun;
    const making = make();
    begun = making;
    making.catch(() => {
      begun = undefined;
    });
    return making;
  };
  return { get, begun: () => begun };
}
