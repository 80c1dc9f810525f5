/** Texts by key, the least used ones dropped when they grow beyond a size. */
export class TextCache {
  readonly #largest: number;
  readonly #texts = new Map<string, string>();
  #size = 0;

  /** @param largest - in UTF-16 code units, keys included */
  constructor(largest: number) {
    this.#largest = largest;
  }

  get(key: string): string | undefined {
    const text = this.#texts.get(key);
    if (text === undefined) return undefined;
    // A map keeps the order of insertion: what is used goes to its end.
    this.#texts.delete(key);
    this.#texts.set(key, text);
    return text;
  }

  /** Keeps a text, unless it alone would be too large. */
  set(key: string, text: string): void {
    this.#drop(key);
    const size = key.length + text.length;
    if (size > this.#largest) return;
    this.#texts.set(key, text);
    this.#size += size;
    for (const oldest of this.#texts.keys()) {
      if (this.#size <= this.#largest) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const text = this.#texts.get(key);
    if (text === undefined) return;
    this.#texts.delete(key);
    this.#size -= key.length + text.length;
  }
}
