/** Which entities of the compared documents are one thing, firmly or by proposal. */
import { foldName } from '../graph/fold-name.ts';
import type { ComparedEntity } from '../graph/read/comparison.ts';

/** Shorter titles and names say too little to propose that two things are one. */
const SHORTEST_NAME = 8;

/** Readings of what is one thing, from the strictest on. Each gives the id of the group's first member. */
export interface Identities {
  /** Joined by a decision. */
  readonly same: (id: string) => string;
  /** Joined by a decision, as editions of one work, or by a confirmed `BECAME`. */
  readonly firm: (id: string) => string;
  /** Also by an unconfirmed `BECAME`, equal titles of a work item and a text, equal names and dates of events. */
  readonly proposed: (id: string) => string;
}

/** Joins what belongs together; the order of the entities makes no difference. */
export function joinIdentities(entities: readonly ComparedEntity[]): Identities {
  const same = new Groups();
  const firm = new Groups();
  const proposed = new Groups();
  const joinFirmly = (a: string, b: string): void => {
    firm.join(a, b);
    proposed.join(a, b);
  };
  for (const { id, same: others, works, became } of entities) {
    for (const other of others) same.join(id, other);
    for (const other of [...others, ...works]) joinFirmly(id, other);
    for (const text of became)
      if (text.confirmed) joinFirmly(id, text.id);
      else proposed.join(id, text.id);
  }
  for (const [a, b] of equalTitles(entities, firm)) proposed.join(a, b);
  for (const [a, b] of equalEvents(entities)) proposed.join(a, b);
  return { same: (id) => same.of(id), firm: (id) => firm.of(id), proposed: (id) => proposed.of(id) };
}

/** A work item and a text with one title, where each is the only one of its kind that bears it. */
function equalTitles(
  entities: readonly ComparedEntity[],
  firm: Groups,
): readonly (readonly [string, string])[] {
  const byTitle = Map.groupBy(
    entities.filter(({ title }) => foldName(title ?? '').length >= SHORTEST_NAME),
    ({ title }) => foldName(title ?? ''),
  );
  return [...byTitle.values()].flatMap((bearers): (readonly [string, string])[] => {
    const items = new Set(bearers.filter(isWorkItem).map(({ id }) => firm.of(id)));
    const texts = new Set(bearers.filter(isDeliverable).map(({ id }) => firm.of(id)));
    const [[item], [text]] = [[...items], [...texts]];
    return items.size === 1 && texts.size === 1 && item !== undefined && text !== undefined
      ? [[item, text]]
      : [];
  });
}

/** Events of one name and one first day, which only the documents that tell of them keep apart. */
function equalEvents(entities: readonly ComparedEntity[]): readonly (readonly [string, string])[] {
  const dated = entities.filter(
    ({ labels, name, startDate }) =>
      labels.includes('Event') && startDate !== null && foldName(name).length >= SHORTEST_NAME,
  );
  const byName = Map.groupBy(dated, ({ name, startDate }) => `${foldName(name)} ${startDate ?? ''}`);
  return [...byName.values()].flatMap(([first, ...others]) =>
    others.map((other) => [first?.id ?? other.id, other.id] as const),
  );
}

/** Whether it is a text in progress. */
export function isWorkItem({ labels }: Pick<ComparedEntity, 'labels'>): boolean {
  return labels.includes('WorkItem');
}

/** Whether it is a text that a sector publishes. */
export function isDeliverable({ labels }: Pick<ComparedEntity, 'labels'>): boolean {
  return labels.includes('Deliverable');
}

/** Disjoint groups of ids, each named by its first member in order. */
class Groups {
  readonly #parents = new Map<string, string>();

  of(id: string): string {
    let root = id;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    return root;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)].sort();
    if (first !== undefined && second !== undefined && first !== second) this.#parents.set(second, first);
  }
}
