/** `resgraph neo4j`: the embedded server by hand. */
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { ensureArtifacts, removeDamagedArtifacts } from '../embedded/artifact-cache.ts';
import { openEmbeddedServer } from '../embedded/embedded-server.ts';
import { readPassword, serverHome } from '../embedded/server-home.ts';
import { boltUri, browserUrl } from '../embedded/server-ready.ts';
import {
  readServerInfo,
  readServerStatus,
  type ServerInfo,
  type ServerStatus,
} from '../embedded/server-status.ts';
import { stopEmbeddedServer } from '../embedded/stop-server.ts';
import { ConfigError, ServerError } from '../errors.ts';
import type { CommandContext } from './command-context.ts';

const HELP = `
The embedded server is a real Neo4j Community server, fetched once from its publisher (GPLv3) and run as a process
of its own on 127.0.0.1. Other commands start it when they need it and stop it when they end; "start" makes it stay
until "stop". Its graph, password and logs lie in RESGRAPH_DATA_DIR.

Examples:
  resgraph neo4j start                 start it and let it run
  resgraph neo4j status                is it running, and where
  resgraph neo4j info --show-password  versions, folders, and how to log in with Neo4j Browser
  resgraph neo4j info --verify         check every fetched file; damaged ones are fetched again
  resgraph neo4j stop                  end it
`;

/** Makes `neo4j start|stop|status|info`. */
export function neo4jCommand(context: CommandContext): Command {
  const command = new Command('neo4j')
    .description('Start, stop and inspect the embedded Neo4j.')
    .addHelpText('after', HELP);

  command
    .command('start')
    .description('start the server and let it run after this command')
    .action(async () => {
      await start(context);
    });

  command
    .command('stop')
    .description('stop the server that "start" started')
    .action(async () => {
      const stopped = await stopEmbeddedServer(embeddedConfig(context), context.progress);
      context.err(stopped ? 'Neo4j has stopped' : 'no embedded Neo4j is running');
    });

  command
    .command('status')
    .description('tell whether the server runs, and where')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }) => {
      const status = await readServerStatus(embeddedConfig(context));
      context.out(options.json ? JSON.stringify(status, null, 2) : statusText(status));
      if (status.state === 'unresponsive') {
        throw new ServerError(
          'NOT_READY',
          `Neo4j (process ${status.pid}) does not answer; if it is not just starting or stopping, ${status.ownerPid === undefined ? 'run "resgraph neo4j stop"' : `end the command that it belongs to (process ${status.ownerPid})`}, then start again. Logs: ${serverHome(embeddedConfig(context).dataDir).logs}`,
        );
      }
    });

  command
    .command('info')
    .description('tell versions, folders and how to log in')
    .option('--json', 'print JSON')
    .option('--verify', 'check the SHA-256 of every fetched file; fetch damaged and missing ones again')
    .option('--show-password', 'print the password (on a terminal only)')
    .action(async (options: { json?: true; verify?: true; showPassword?: true }) => {
      await info(context, options);
    });

  return command;
}

async function start(context: CommandContext): Promise<void> {
  const config = embeddedConfig(context);
  const server = await openEmbeddedServer(config, context.progress, { profile: 'serving', stays: true });
  await server.close();
  const { ports, pid, ownerPid } = server.record;
  if (ownerPid !== undefined) {
    throw new ServerError(
      'SERVER_IN_USE',
      `Neo4j (process ${pid}) already runs, but ends with the command that started it (process ${ownerPid}). ` +
        'Use it as it is, or start again when that command has ended.',
    );
  }
  context.err(
    [
      `Neo4j runs (process ${pid}) until "resgraph neo4j stop"`,
      `  Bolt           ${boltUri(ports)}`,
      `  Neo4j Browser  ${browserUrl(ports)}`,
      `  log in as      neo4j, password in ${serverHome(config.dataDir).passwordFile}`,
    ].join('\n'),
  );
}

async function info(
  context: CommandContext,
  options: { json?: true; verify?: true; showPassword?: true },
): Promise<void> {
  const config = embeddedConfig(context);
  const password = options.showPassword && (await passwordForTerminal(context, config));
  if (options.verify) {
    context.progress('checking the fetched files');
    const removed = await removeDamagedArtifacts(config, context.progress);
    await ensureArtifacts(config, context.progress);
    context.progress(
      removed.length === 0 ? 'all fetched files are sound' : `damaged and fetched again: ${removed.length}`,
    );
  }
  const facts = await readServerInfo(config);
  if (options.json) context.out(JSON.stringify(facts, null, 2));
  else context.out(`${infoText(facts)}${password === undefined ? '' : `\npassword       ${password}`}`);
}

async function passwordForTerminal(context: CommandContext, config: Config): Promise<string> {
  const { passwordFile } = serverHome(config.dataDir);
  if (!context.isTerminal.out) {
    throw new ServerError(
      'NOT_A_TERMINAL',
      `the password is shown on a terminal only; it is in ${passwordFile}`,
    );
  }
  const password = await readPassword(serverHome(config.dataDir));
  if (password === undefined) {
    throw new ServerError(
      'NO_PASSWORD',
      'there is no password before the first start: run "resgraph neo4j start"',
    );
  }
  return password;
}

function statusText(status: ServerStatus): string {
  if (status.state === 'stopped') return `stopped (data in ${status.home})`;
  const lifetime =
    status.ownerPid === undefined
      ? 'until "resgraph neo4j stop"'
      : `as long as its command (process ${status.ownerPid})`;
  return [
    `${status.state === 'running' ? 'running' : 'not answering'} since ${status.startedAt}, ${lifetime}`,
    `process        ${status.pid}`,
    `Bolt           ${status.uri}`,
    `Neo4j Browser  ${status.browserUrl}`,
    `data           ${status.home}`,
  ].join('\n');
}

function infoText(facts: ServerInfo): string {
  const { files, java } = facts;
  const fetched = files.missing === 0 ? 'complete' : `${files.missing} missing or damaged`;
  return [
    `Neo4j          ${facts.version} Community (GPLv3), Browser ${facts.browserVersion}`,
    `Java           ${'fault' in java ? java.fault.split('\n').join('\n               ') : `${java.version} (${java.command})`}`,
    `fetched files  ${files.total}, ${Math.round(files.bytes / 1_000_000)} MB, ${fetched}, in ${facts.cacheDir}`,
    `data           ${facts.home}`,
    `log in as      ${facts.username}, password in ${facts.passwordFile}`,
    `state          ${statusText(facts.status).split('\n').join('\n               ')}`,
  ].join('\n');
}

/** With `NEO4J_URI` there is no embedded server to speak of. */
function embeddedConfig(context: CommandContext): Config {
  const config = context.config();
  if (config.neo4j.uri === undefined) return config;
  throw new ConfigError(
    'EXTERNAL_NEO4J',
    `NEO4J_URI is set (${config.neo4j.uri}), so the embedded Neo4j is not used. Unset it for "resgraph neo4j".`,
    { exitCode: 2 },
  );
}
