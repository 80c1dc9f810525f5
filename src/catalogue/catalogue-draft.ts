/** Gathers the records of a catalogue into what the graph is to hold of it; the order of the records does not matter. */
import type { Catalogue, CatalogueLink, Listing } from '../domain/catalogue.ts';
import type { Properties } from '../domain/extraction.ts';
import type { ReferenceType } from '../domain/model.ts';
import type { EntityDraft } from '../extract/candidate.ts';
import type { Designated } from './designation.ts';
import type { CatalogueRecord } from './record.ts';

/** A record with what its identifier names. */
export interface ReadRecord {
  readonly record: CatalogueRecord;
  readonly designated: Designated;
  /** Id of the group that is responsible today. */
  readonly group?: string;
  /** Other texts that the record names, with the link that leads there or comes from there. */
  readonly related: readonly {
    readonly type: ReferenceType;
    readonly text: EntityDraft;
    readonly inverse: boolean;
  }[];
}

/** One dated text of a work. */
interface Edition {
  readonly id: string;
  readonly year: string;
  readonly order: string;
  readonly isSuperseded: boolean;
  readonly record: CatalogueRecord;
  readonly group?: string;
}

interface Change {
  readonly id: string;
  readonly record: string;
  readonly work: string;
  readonly year?: string;
}

/** A catalogue under way. Memory grows with the number of texts, some 1 kB each, and not with abstracts and relations. */
export class CatalogueDraft {
  readonly #listed = new Map<string, Listing>();
  /** Works and what only links name; a record of its own comes before. */
  readonly #implied = new Map<string, { readonly draft: EntityDraft; readonly record: string }>();
  readonly #editions = new Map<string, Edition[]>();
  readonly #changes: Change[] = [];
  readonly #links = new Map<string, CatalogueLink>();
  #records = 0;

  /** Takes a record. @returns the identifier of an earlier record that names the same text; this one is not taken then */
  add({ record, designated, group, related }: ReadRecord): string | undefined {
    const { text, works, amends, supplements, series, order } = designated;
    const before = this.#listed.get(text.id);
    if (before !== undefined) return before.record;
    this.#records += 1;
    const { title, date, status, url } = record;
    this.#listed.set(text.id, toListing(text, record.id, defined({ title, date, status, url })));

    const [work] = works;
    let from = text;
    for (const to of works) {
      this.#imply(to, record.id);
      this.#link('EDITION_OF', from.id, to.id, record.id);
      from = to;
    }
    const edition: Edition = {
      id: text.id,
      year: date?.slice(0, 4) ?? '',
      order: order === '' ? (date ?? '') : order,
      isSuperseded: status === undefined || status === 'Withdrawal',
      record,
      ...(group !== undefined && { group }),
    };
    const holder = work ?? text;
    this.#editions.set(holder.id, [...(this.#editions.get(holder.id) ?? []), edition]);

    if (amends !== undefined) {
      this.#imply(amends.work, record.id);
      const { year } = amends;
      this.#changes.push({
        id: text.id,
        record: record.id,
        work: amends.work.id,
        ...(year !== undefined && { year }),
      });
      if (work !== undefined) this.#link('AMENDS', work.id, amends.work.id, record.id);
    }
    for (const [type, target] of [
      ['SUPPLEMENTS', supplements],
      ['PART_OF', series],
    ] as const) {
      if (target === undefined) continue;
      this.#imply(target, record.id);
      this.#link(type, from.id, target.id, record.id);
    }
    for (const { type, text: other, inverse } of related) {
      this.#imply(other, record.id);
      this.#link(type, inverse ? other.id : text.id, inverse ? text.id : other.id, record.id);
    }
    return undefined;
  }

  /** Everything that was gathered, in a fixed order. */
  finish(name: string, file: string, sha256: string): Catalogue {
    for (const [work, editions] of this.#editions) this.#order(work, editions);
    for (const { id, record, work, year } of this.#changes) {
      // Of two editions in one year the identifier does not tell which: then the change is one of the work.
      const [base, ...others] = (this.#editions.get(work) ?? []).filter((edition) => edition.year === year);
      this.#link('AMENDS', id, base !== undefined && others.length === 0 ? base.id : work, record);
    }
    const listings = new Map(this.#listed);
    for (const [id, { draft, record }] of this.#implied) {
      if (!listings.has(id)) listings.set(id, this.#work(draft, record));
    }
    return {
      ...{ name, file, sha256, records: this.#records },
      listings: [...listings.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      links: [...this.#links.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    };
  }

  /** Later editions supersede earlier ones; the work has the group of the latest. */
  #order(work: string, editions: Edition[]): void {
    editions.sort((a, b) => (a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1));
    for (const [index, later] of editions.entries()) {
      const earlier = editions[index - 1];
      // Editions of one date, as of two changes with the same number, follow in no order; nor does a text that is listed as the work itself.
      const isOrdered =
        earlier !== undefined && earlier.order < later.order && ![earlier.id, later.id].includes(work);
      if (isOrdered && earlier.isSuperseded && !isChange(this.#listed.get(later.id)))
        this.#link('SUPERSEDES', later.id, earlier.id, later.record.id);
    }
    const latest = editions.findLast(({ group }) => group !== undefined);
    const responsible = isChange(this.#listed.get(editions[0]?.id ?? '')) ? undefined : latest;
    if (responsible?.group !== undefined)
      this.#link('RESPONSIBLE_FOR', responsible.group, work, responsible.record.id);
  }

  /** A work is what its latest edition says; a change known by its number alone is of no one edition, and has no title. */
  #work(draft: EntityDraft, record: string): Listing {
    const editions = this.#editions.get(draft.id) ?? [];
    const latest = editions.at(-1);
    if (latest === undefined) return toListing(draft, draft.label === 'Series' ? draft.name : record, {});
    if (draft.label === 'Amendment' && editions.length > 1) return toListing(draft, latest.record.id, {});
    const { title, status } = latest.record;
    return toListing(draft, latest.record.id, defined({ title, status }));
  }

  #imply(draft: EntityDraft, record: string): void {
    const known = this.#implied.get(draft.id);
    if (known === undefined || record < known.record) this.#implied.set(draft.id, { draft, record });
  }

  #link(type: ReferenceType, from: string, to: string, record: string): void {
    const link = { type, from, to, record };
    const known = this.#links.get(keyOf(link));
    // Of several records that state a link, the first by name is its source: whatever their order in the file.
    if (from !== to && (known === undefined || record < known.record)) this.#links.set(keyOf(link), link);
  }
}

function toListing(
  { id, label, name, aliases = [], properties = {} }: EntityDraft,
  record: string,
  said: Properties,
): Listing {
  return { id, label, name, aliases, record, properties: { ...properties, ...said } };
}

function isChange(listing: Listing | undefined): boolean {
  return listing?.label === 'Amendment';
}

function keyOf({ type, from, to }: CatalogueLink): string {
  return `${type} ${from} ${to}`;
}

function defined(values: Readonly<Record<string, string | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
