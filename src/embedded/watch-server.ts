/**
 * The process between a command and its server: starts the server and ends it when the command is gone, even killed.
 *
 * Run with an IPC channel and the server's command line as arguments. It says `{ pid }` when the server runs and
 * `{ failure }` when it cannot be run. A closed channel or a signal ends the server.
 */
import { spawn } from 'node:child_process';

/** A server that does not end by itself is killed after so long. */
const KILL_AFTER_MS = 60_000;

const [command = '', ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

server.once('spawn', () => process.send?.({ pid: server.pid }));
server.once('error', (error) => {
  if (server.pid === undefined) process.send?.({ failure: error.message });
});
server.once('close', (code) => {
  process.exit(code ?? 1);
});

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), KILL_AFTER_MS).unref();
}
process.once('disconnect', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
