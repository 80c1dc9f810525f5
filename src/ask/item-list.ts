/** Items as they are read, and what waits for the noun that it belongs to. */
import { nothingPending, type PendingNoun } from './pending-noun.ts';
import type { Item, Thing } from './things.ts';

export class ItemList {
  readonly items: Item[] = [];
  /** The preposition that the next thing follows; empty for none. */
  preposition = '';
  #pending: PendingNoun = nothingPending();

  /** Where it is marked, the next noun is marked so. */
  get pending(): PendingNoun {
    return this.#pending;
  }

  get last(): Item | undefined {
    return this.items.at(-1);
  }

  push(item: Item): void {
    this.flush();
    this.items.push(item);
  }

  /** What waited for a noun that does not come stands by itself. */
  flush(): void {
    const { loose, modifiers, sought, counted } = this.#pending;
    if (loose.length === 0 && modifiers.length === 0) return;
    for (const thing of modifiers) this.#putThing(thing);
    if (loose.length > 0) this.items.push({ kind: 'loose', words: loose.join(' ') });
    this.#pending = { ...nothingPending(), sought, counted };
  }

  /** A thing with all that was said before it. */
  putNoun(thing: Thing): void {
    const { modifiers, loose, statuses, ...marks } = this.#pending;
    this.#pending = nothingPending();
    this.#putThing({
      ...thing,
      ...marks,
      sought: marks.sought || thing.sought,
      modifiers,
      loose: loose.join(' '),
      statuses,
      ...(thing.class !== null && marks.definite && !marks.sought && { definite: true }),
    });
  }

  /** A question word that is the thing itself. */
  putOpen(thing: Thing): void {
    this.flush();
    this.putNoun({ ...thing, sought: true });
  }

  /** `Recommendation Y.3173`: the name takes the place of the noun before it. */
  replaceLast(thing: Thing): void {
    this.items[this.items.length - 1] = thing;
  }

  #putThing(thing: Thing): void {
    this.items.push({
      ...thing,
      preposition: this.preposition === '' ? thing.preposition : this.preposition,
    });
    this.preposition = '';
  }
}
