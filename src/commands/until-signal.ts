/** One Ctrl-C reaches a program twice when npm and the terminal both pass it on. */
const SAME_PRESS_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Tells that the user wants the program to end. */
export interface StopSignal {
  /** Fulfilled at the first signal. */
  readonly received: Promise<NodeJS.Signals>;
  readonly isReceived: () => boolean;
  /** Aborted at the first signal. */
  readonly signal: AbortSignal;
  /** Signals end the process again as they do without this. */
  readonly release: () => void;
}

/** Listens for Ctrl-C and its like. After the first, a second one ends the process at once, as if nobody listened. */
export function stopSignal(): StopSignal {
  let isReceived = false;
  const stopping = new AbortController();
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isReceived) return;
    isReceived = true;
    setTimeout(release, SAME_PRESS_MS).unref();
    resolve(signal);
    stopping.abort();
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { received: promise, isReceived: () => isReceived, signal: stopping.signal, release };
}
