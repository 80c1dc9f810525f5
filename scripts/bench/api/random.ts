/** Chance that is the same in every run: the generator draws all that it decides from one seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number at least 0 and below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of them, each as likely. */
  pick<Item>(items: readonly Item[]): Item {
    return itemAt(items, this.below(items.length));
  }

  /** One of them, the first the likeliest: the share of the nth falls with 1/n (Zipf), as names in reports do. */
  skewed<Item>(items: readonly Item[]): Item {
    return itemAt(items, Math.floor((items.length + 1) ** this.next()) - 1);
  }

  /** One of them by its weight. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
    let left = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    const found = items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1);
    if (found === undefined) throw new Error('there is nothing to choose from');
    return found[0];
  }
}

function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[Math.min(at, items.length - 1)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
}
