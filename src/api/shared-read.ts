/**
 * A read that many callers ask for at once. Each gets what was read after it asked: who asks while one runs shares the
 * next, so that at most two are under way however many ask.
 */
export class SharedRead<Value> {
  readonly #read: () => Promise<Value>;
  #running: Promise<Value> | undefined;
  #next: Promise<Value> | undefined;

  constructor(read: () => Promise<Value>) {
    this.#read = read;
  }

  read(): Promise<Value> {
    if (this.#running === undefined) return this.#start();
    this.#next ??= this.#afterRunning(this.#running);
    return this.#next;
  }

  #start(): Promise<Value> {
    const running = this.#read().finally(() => {
      this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #afterRunning(running: Promise<Value>): Promise<Value> {
    await running.catch(() => undefined); // its callers are told
    this.#next = undefined;
    return this.#start();
  }
}
