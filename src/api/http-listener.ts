import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServerError } from '../errors.ts';

/** A port that answers; what answers may be changed while it is open. */
export interface HttpListener {
  /** `http://localhost:4000` where it listens on this computer only, else with the address itself. */
  readonly url: string;
  /** From now on this answers; before, every request is told that the service is starting. */
  answerWith(listener: RequestListener): void;
  /** Takes no new requests, gives running ones some time, and closes. */
  close(): Promise<void>;
}

/** Running requests get this long after `close`. */
const GRACE_MS = 2_000;
/** How long the head of a request may take; slow senders must not hold connections. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Opens a port before anything slow is done, so that a port in use is known at once.
 *
 * @throws ServerError `PORT_IN_USE`, `PORT_NOT_ALLOWED`, `HOST_UNKNOWN`
 */
export async function listen(host: string, port: number): Promise<HttpListener> {
  let answer: RequestListener = (request, response) => {
    const live = request.url === '/health/live';
    response.writeHead(live ? 200 : 503, {
      'content-type': 'application/json; charset=utf-8',
      'retry-after': '2',
    });
    response.end(
      live
        ? ''
        : JSON.stringify({
            errors: [{ message: 'The service is starting', extensions: { code: 'STARTING' } }],
          }),
    );
  };
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => answer(request, response),
  );
  await opened(server, host, port);
  return {
    url: urlOf(server.address() as AddressInfo),
    answerWith: (listener) => {
      answer = listener;
    },
    close: () => closed(server),
  };
}

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ServerError {
  const place = `${host}:${String(port)}`;
  const options = { cause: error };
  switch (error.code) {
    case 'EADDRINUSE':
      return new ServerError(
        'PORT_IN_USE',
        `${place} is in use, perhaps by another resgraph; stop that one, or set PORT to a free port (PORT=0 takes any)`,
        options,
      );
    case 'EACCES':
      return new ServerError(
        'PORT_NOT_ALLOWED',
        `${place} may not be opened by this user; set PORT to one above 1023`,
        options,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ServerError(
        'HOST_UNKNOWN',
        `"${host}" is not an address of this computer; set HOST to 127.0.0.1, or to 0.0.0.0 for all`,
        options,
      );
    default:
      return new ServerError('LISTEN_FAILED', `cannot listen on ${place}: ${error.message}`, options);
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(address);
  const host = local ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${String(port)}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
