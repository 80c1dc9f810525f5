import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a driver and its server, so that a test can take the server away and bring it back. */
export class TcpProxy {
  readonly #target: { host: string; port: number };
  readonly #scheme: string;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  /** @param uri - address of the server: `bolt://127.0.0.1:7687` */
  constructor(uri: string) {
    const { protocol, hostname, port } = new URL(uri);
    this.#scheme = protocol.replace('neo4j', 'bolt');
    this.#target = { host: hostname, port: Number(port === '' ? 7687 : port) };
  }

  /** Lets connections through; the same address each time. */
  async open(): Promise<string> {
    this.#server = createServer((client) => {
      const server = connect(this.#target);
      for (const socket of [client, server]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          this.#sockets.delete(socket);
          client.destroy();
          server.destroy();
        });
      }
      client.pipe(server).pipe(client);
    });
    const server = this.#server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as { port: number }).port;
    return `${this.#scheme}//127.0.0.1:${this.#port}`;
  }

  /** Cuts every connection and refuses new ones. */
  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}
