/** Statements that `verify` reads the graph with, each with its typed function. */
import type { Database } from './database.ts';
import { readCatalogueLinks } from './catalogue-statements.ts';
import { readReferenceLinks } from './entity-statements.ts';
import { readStructure } from './contribution-statements.ts';
import {
  holderOf,
  type OwnedRelationship,
  type StoredEntity,
  type StoredReferenceLink,
  type StructureNode,
} from './graph-values.ts';
import { statement } from './statements.ts';

/** A relationship with the labels of its ends. */
export interface LabelledRelationship extends OwnedRelationship {
  readonly fromLabels: readonly string[];
  readonly toLabels: readonly string[];
}

/** An entity and whether reference data alone would keep it. */
export interface VerifiedEntity extends StoredEntity {
  readonly needed: boolean;
  /** Links of the tables that it holds. */
  readonly links: readonly StoredReferenceLink[];
  /** Links of catalogues that it holds, by id. */
  readonly catalogueLinks: readonly OwnedRelationship[];
}

/** Entities read at a time, so that memory stays bounded. */
const PAGE_SIZE = 500;

/** All that one document owns. */
export async function readOwned(
  database: Database,
  document: string,
): Promise<{ nodes: StructureNode[]; relationships: LabelledRelationship[] }> {
  const nodes = await database.readTransaction((transaction) => readStructure(transaction, document));
  const rows = await database.read<Omit<LabelledRelationship, 'id'>>(
    statement('verify/document-relationships'),
    { document },
  );
  return { nodes, relationships: rows.map((row) => ({ ...row, id: String(row.properties['id']) })) };
}

/** All entities by id, page by page. */
export async function* entityPages(database: Database): AsyncGenerator<readonly VerifiedEntity[]> {
  let after = '';
  for (;;) {
    const page = await database.read<Omit<VerifiedEntity, 'links' | 'catalogueLinks'>>(
      statement('verify/entities-page'),
      {
        after,
        limit: PAGE_SIZE,
      },
    );
    if (page.length === 0) return;
    const ids = page.map(({ id }) => id);
    const { links, catalogueLinks } = await database.readTransaction(async (transaction) => ({
      links: await readReferenceLinks(transaction, ids),
      catalogueLinks: await readCatalogueLinks(transaction, ids),
    }));
    const linksOf = Map.groupBy(links, holderOf);
    const catalogueLinksOf = Map.groupBy(catalogueLinks, holderOf);
    yield page.map((entity) => ({
      ...entity,
      links: linksOf.get(entity.id) ?? [],
      catalogueLinks: (catalogueLinksOf.get(entity.id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    }));
    after = page.at(-1)?.id ?? after;
  }
}

/** Numbers of nodes by label and of relationships by type; `*` counts all. */
export async function readCounts(
  database: Database,
): Promise<{ nodes: Map<string, number>; relationships: Map<string, number> }> {
  const nodes = await database.read<{ label: string; count: number }>(statement('verify/count-nodes'));
  const relationships = await database.read<{ type: string; count: number }>(
    statement('verify/count-relationships'),
  );
  return {
    nodes: new Map(nodes.map(({ label, count }) => [label, count])),
    relationships: new Map(relationships.map(({ type, count }) => [type, count])),
  };
}

/** Up to `limit` nodes and relationships that nobody answers for, in words. */
export async function readStrays(
  database: Database,
  limit: number,
): Promise<{ nodes: string[]; relationships: string[] }> {
  const nodes = await database.read<{ labels: string[]; id: string | null }>(
    statement('verify/stray-nodes'),
    { limit },
  );
  const relationships = await database.read<{
    type: string;
    id: string | null;
    from: string | null;
    to: string | null;
  }>(statement('verify/stray-relationships'), { limit });
  return {
    nodes: nodes.map(({ labels, id }) => `${labels.join(':')} ${id ?? 'without id'}`),
    relationships: relationships.map(
      ({ type, id, from, to }) => `${type} ${id ?? 'without id'} from ${from ?? '?'} to ${to ?? '?'}`,
    ),
  };
}
