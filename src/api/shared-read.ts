/**
 * A read that many callers ask for at once. Each gets what a read gave that began after it asked, or up to `oldestMs` before: within
 * that time nobody waits, and past its half the next one begins, so that who goes on asking never waits. At most two are under way
 * however many ask.
 */
export class SharedRead<Value> {
  readonly #read: () => Promise<Value>;
  readonly #oldestMs: number;
  #last: { readonly began: number; readonly value: Value } | undefined;
  #running: Promise<Value> | undefined;
  #next: Promise<Value> | undefined;

  constructor(read: () => Promise<Value>, oldestMs = 0) {
    this.#read = read;
    this.#oldestMs = oldestMs;
  }

  /** The value itself where it is young enough. */
  read(): Value | Promise<Value> {
    const age = this.#last === undefined ? Infinity : performance.now() - this.#last.began;
    if (this.#last !== undefined && age < this.#oldestMs) {
      // whoever waits for it is told of its failure
      if (age > this.#oldestMs / 2 && this.#running === undefined) this.#start().catch(() => undefined);
      return this.#last.value;
    }
    if (this.#running === undefined) return this.#start();
    this.#next ??= this.#afterRunning(this.#running);
    return this.#next;
  }

  #start(): Promise<Value> {
    const began = performance.now();
    const running = this.#read()
      .then((value) => {
        this.#last = { began, value };
        return value;
      })
      .finally(() => {
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
