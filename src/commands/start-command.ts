/** `resgraph start`: Neo4j, the sample report and the GraphQL service, until Ctrl-C. */
import { Command } from 'commander';
import { InterruptedError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import type { CommandContext } from './command-context.ts';
import { listLoaded } from '../load/list-documents.ts';
import { type Service, startService } from './service.ts';
import { staleAdvice } from './stale-advice.ts';
import { startMessage } from './start-message.ts';
import { stopSignal } from './until-signal.ts';

const HELP = `
Starts the embedded Neo4j (or uses NEO4J_URI), loads the sample report, and serves GraphQL on HOST and PORT
(127.0.0.1:4000) until Ctrl-C. What is loaded already is not loaded again.

Examples:
  resgraph start                    everything, on http://localhost:4000/graphql
  resgraph start --no-samples       without the sample report
  PORT=4100 resgraph start          on another port
`;

/** Makes `start`. */
export function startCommand(context: CommandContext): Command {
  return new Command('start')
    .description('Start Neo4j and the GraphQL service, and say where to look.')
    .option('--no-samples', 'do not load the sample report')
    .addHelpText('after', HELP)
    .action(async ({ samples }: { samples: boolean }) => {
      await start(context, samples);
    });
}

async function start(context: CommandContext, withSamples: boolean): Promise<void> {
  const config = context.config();
  const stop = stopSignal();
  try {
    const prepare = async (database: Database): Promise<void> => {
      if (withSamples) {
        // Reading and extraction are loaded only where they are used.
        const { loadSamples } = await import('./load-samples.ts');
        await loadSamples(database, context.progress);
      }
      const advice = staleAdvice(await listLoaded(database));
      if (advice !== undefined) context.progress(advice);
    };
    const starting = startService(config, context.progress, prepare, stop.signal);
    const service = await Promise.race([starting, stop.received.then(() => undefined)]);
    if (service === undefined) {
      context.err('\nstopping as soon as the step under way has ended; Ctrl-C again ends at once');
      await close(context, await starting);
      throw new InterruptedError('interrupted before the service was ready');
    }
    context.err(startMessage(service, config, context));
    await stop.received;
    context.err('\nstopping; Ctrl-C again ends at once');
    await close(context, service);
  } finally {
    stop.release();
  }
}

async function close(context: CommandContext, service: Service | undefined): Promise<void> {
  await service?.close();
  context.err('stopped');
}
