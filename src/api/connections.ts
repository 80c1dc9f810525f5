/** Pages of each kind, as the resolvers return them. */
import type { CollaborationRow } from '../graph/read/collaborations.ts';
import type { EntityRow } from '../graph/read/entities.ts';
import type { LinkRow } from '../graph/read/links-of-entities.ts';
import type { FactRow, SubjectRow } from '../graph/read/facts.ts';
import type { PassageRow } from '../graph/read/passages.ts';
import type { Action } from '../analysis/actions.ts';
import type { FoundItem } from '../analysis/review-graph.ts';
import type { Change, EntityChange } from '../analysis/change.ts';
import type { SharedRow } from '../analysis/shared-neighbours.ts';
import type { Connection } from './paging.ts';

export type EntityPage = Connection<EntityRow>;
export type FactPage = Connection<FactRow>;
export type PassagePage = Connection<PassageRow>;
export type CollaborationPage = Connection<CollaborationRow>;

/** Pages that may not be of all there is. */
export type ActionPage = Connection<Action> & { readonly truncated: boolean };
export type FindingPage = Connection<FoundItem> & { readonly truncated: boolean };
export type ChangePage = Connection<Change> & { readonly plannedLeftOut: number };
export type EntityChangePage = Connection<EntityChange>;
export type SharedPage = Connection<SharedRow>;

/** A page of links: an edge is the link itself with its cursor, a node what is at its other end. */
export type LinkPage = Omit<Connection<LinkRow>, 'nodes' | 'edges'> & {
  readonly nodes: readonly SubjectRow[];
  readonly edges: readonly (LinkRow & { readonly cursor: string })[];
};
