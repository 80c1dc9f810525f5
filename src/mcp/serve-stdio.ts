import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { createMcpServer } from './create-mcp-server.ts';
import type { McpContext } from './tool.ts';

/** Bytes of one message; a longer one ends the connection. */
const LARGEST_MESSAGE = 1024 * 1024;

/**
 * Serves one host over standard input and output, to which nothing else may write.
 *
 * @param stopping - ends it
 * @returns when the host has gone
 */
export async function serveMcp(context: McpContext, stopping: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, process.stdout, {
    maxBufferSize: LARGEST_MESSAGE,
  });
  const handle = serveStdio(() => createMcpServer(context), {
    transport,
    onerror: (error) => context.report(`protocol: ${error.message}`),
  });
  // What serves the transport has taken this place already.
  const { onclose } = transport;
  const closed = new Promise<void>((resolve) => {
    transport.onclose = () => {
      onclose?.();
      resolve();
    };
  });
  const stop = (): void => void handle.close();
  stopping.addEventListener('abort', stop);
  if (stopping.aborted) stop();
  await closed;
  stopping.removeEventListener('abort', stop);
}
