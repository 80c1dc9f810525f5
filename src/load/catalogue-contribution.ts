import { createHash, type Hash } from 'node:crypto';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Catalogue, CatalogueLink, Listing } from '../domain/catalogue.ts';
import { MODEL_VERSION } from '../domain/model.ts';
import type { ListingRow } from '../graph/catalogue-statements.ts';
import { holderOf, type OwnedRelationship, type StoredProperties } from '../graph/graph-values.ts';
import { canonicalJson } from './build-contribution.ts';
import { referenceClosure } from './reference-closure.ts';

/** Raise it when the same catalogue is to be stored in another way, so that it is imported anew. */
const IMPORTER_VERSION = 1;

/** One text with everything that a catalogue says of it. */
export interface ListedEntity {
  readonly listing: ListingRow;
  /** Links that it holds, by id. */
  readonly links: readonly OwnedRelationship[];
}

/** What a catalogue brings to the graph. */
export interface CatalogueContribution {
  /** Id of the catalogue's node. */
  readonly id: string;
  readonly name: string;
  /** By id of the text. */
  readonly entities: readonly ListedEntity[];
  /** Entities of the tables that links lead to: the groups responsible. */
  readonly groups: readonly string[];
  readonly links: number;
  /** Properties of the catalogue's node once the import is done. */
  readonly properties: StoredProperties & { readonly digest: string };
}

/** Id of the node of a catalogue. */
function catalogueId(name: string): string {
  return `catalogue-${name}`;
}

/** The nodes and links that a catalogue stands for. Pure. */
export function buildCatalogue(catalogue: Catalogue, vocabulary: Vocabulary): CatalogueContribution {
  const { name, file, sha256, records } = catalogue;
  const linksOf = Map.groupBy(
    catalogue.links.map((link) => toLink(link, name)),
    holderOf,
  );
  const digest = new CatalogueDigest();
  const entities = catalogue.listings.map((listing): ListedEntity => {
    const links = (linksOf.get(listing.id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    const row = {
      id: `l-${name}>${listing.id}`,
      entity: listing.id,
      properties: listingProperties(listing, name),
    };
    digest.add(row.properties, links);
    return { listing: row, links };
  });
  const listed = new Set(catalogue.listings.map(({ id }) => id));
  const groups = [...new Set(catalogue.links.flatMap(({ from, to }) => [from, to]))]
    .filter((id) => !listed.has(id))
    .sort();
  const { entries, links: standing } = referenceClosure([...groups, ...listed], vocabulary);
  const tables = createHash('sha256')
    .update(canonicalJson({ IMPORTER_VERSION, MODEL_VERSION, entries, standing }))
    .digest('hex');
  const id = catalogueId(name);
  return {
    id,
    name,
    entities,
    groups,
    links: catalogue.links.length,
    properties: {
      ...{ id, name, file, sha256, records },
      ...{ texts: entities.length, links: catalogue.links.length, digest: digest.value(), tables },
    },
  };
}

/** Hash over everything that a catalogue says, text by text in the order of their ids. */
export class CatalogueDigest {
  readonly #hash: Hash = createHash('sha256');

  /** Takes one text; `links` by id. */
  add(listing: StoredProperties, links: readonly OwnedRelationship[]): void {
    this.#hash.update(
      canonicalJson({
        listing,
        links: links.map(({ type, from, to, properties }) => ({ type, from, to, properties })),
      }),
    );
  }

  /** The hash of what was taken. */
  value(): string {
    return this.#hash.copy().digest('hex');
  }
}

function listingProperties(
  { id, label, name, aliases, record, properties }: Listing,
  catalogue: string,
): StoredProperties {
  return { ...properties, id: `l-${catalogue}>${id}`, catalogue, record, label, name, names: aliases };
}

function toLink({ type, from, to, record }: CatalogueLink, catalogue: string): OwnedRelationship {
  const id = `c-${catalogue}:${type}:${from}>${to}`;
  return { type, id, from, to, properties: { id, catalogue, source: `catalogue ${catalogue}: ${record}` } };
}
