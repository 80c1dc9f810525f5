/** Relationship fields: `@link` in `schema.graphql` says which relationships a field stands for, and this resolves them all. */
import { type DirectableObject, getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { LinkType } from '../../domain/model.ts';
import type { EntityLinkFilter, LinkOrder, LinkParts, LinkRow } from '../../graph/read/links-of-entities.ts';
import type { FactRow } from '../../graph/read/facts.ts';
import type { EvidenceFilter, NodeFilter } from '../../graph/read/filters.ts';
import type { PageRange } from '../../graph/read/page.ts';
import type { StatementShape } from '../../graph/statement-shapes.ts';
import type { ApiContext } from '../api-context.ts';
import { evidenceFilter, listArgument, nodeFilter } from '../arguments.ts';
import type { LinkPage } from '../connections.ts';
import type { LinkEdgeResolvers } from '../generated/resolver-types.ts';
import type { EntityLinks } from '../loaders.ts';
import { type PageArguments, type PagedList, readPage } from '../paging.ts';
import {
  areNarrowEnds,
  areNarrowFacts,
  givenArgument,
  isNarrow,
  type Place,
  ROWS,
  selectedFields,
} from '../selection.ts';
import { DEFAULT_ROWS, MOST_ROWS } from '../limits.ts';

/** What `@link` says of a field. */
export interface LinkDirective {
  /** Absent for those that the caller names. */
  readonly types?: readonly LinkType[];
  /** The role of the entity that has the field. */
  readonly as: 'SUBJECT' | 'OBJECT' | 'BOTH';
  readonly reference: boolean;
  /** Labels of what is at the other end; absent for all. */
  readonly labels?: readonly string[];
}

export interface LinkArguments extends PageArguments {
  readonly types?: readonly LinkType[] | null | undefined;
  readonly role?: LinkDirective['as'] | null | undefined;
  readonly where?:
    | {
        readonly node?: NodeFilter | null | undefined;
        readonly evidence?: EvidenceFilter | null | undefined;
        readonly includePlanned?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly orderBy: LinkOrder;
}

/** Every shape in which the fields of a schema read links, so that each text can be looked at before it runs. */
export function linkShapes(schema: GraphQLSchema): readonly StatementShape[] {
  const shapes = new Map<string, StatementShape>();
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const directive = linkOf(schema, field);
      if (directive === undefined) return field;
      const { types, as } = directive;
      const roles = as === 'BOTH' ? [undefined, 'SUBJECT' as const, 'OBJECT' as const] : [as];
      for (const role of types === undefined ? roles : roles.slice(0, 1)) {
        const shape = { ...(types !== undefined && { types }), ...(role !== undefined && { role }) };
        shapes.set(JSON.stringify(shape), shape);
      }
      return field;
    },
  });
  return [...shapes.values()];
}

/** Gives every field with `@link` its resolver. */
export function withLinkResolvers(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.INTERFACE_FIELD]: (field) =>
      linkOf(schema, field) === undefined ? field : { ...field, args: withDescriptions(field.args ?? {}) },
    [MapperKind.OBJECT_FIELD]: (field) => {
      const directive = linkOf(schema, field);
      if (directive === undefined) return field;
      if (field.resolve !== undefined && field.resolve !== defaultFieldResolver)
        throw new Error('a field with @link has a resolver of its own');
      return {
        ...field,
        args: withDescriptions(field.args ?? {}),
        extensions: { ...field.extensions, link: directive },
        resolve: (
          { id }: { readonly id: string },
          arguments_: LinkArguments,
          context: ApiContext,
          info: GraphQLResolveInfo,
        ) => resolveLinks(id, directive, arguments_, context, info),
      };
    },
  });
}

/** What `@link` says of a field; undefined for a field without it. */
function linkOf(schema: GraphQLSchema, field: DirectableObject): LinkDirective | undefined {
  const [directive] = (getDirective(schema, field, 'link') ?? []) as [LinkDirective?];
  return directive;
}

/** What the arguments of every relationship field mean; `@link` says it once in the file of the schema. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  where: 'What the links, their evidence and their other end must be; null for all.',
  orderBy: 'In what order.',
  first:
    'How many from the beginning or after `after`, 1 to 100; 25 unless `last` is given. More is refused, not cut.',
  after: '`endCursor` of the page before; null for the beginning.',
  last: 'How many from the end or before `before`, 1 to 100; not together with `first`.',
  before: '`startCursor` of the page after; null for the end.',
};

function withDescriptions(args: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap {
  return Object.fromEntries(
    Object.entries(args).map(([name, argument]) => [
      name,
      { ...argument, description: argument.description ?? ARGUMENTS[name] },
    ]),
  );
}

/** What a relationship field asks of the entity that has it. */
export function linkRequest(
  directive: LinkDirective,
  { where, orderBy, types, role }: LinkArguments,
  place: Place,
): Omit<EntityLinks, 'range'> {
  const asked = role ?? directive.as;
  const filter: EntityLinkFilter = {
    types: directive.types ?? listArgument('types', types),
    typesAreFixed: directive.types !== undefined,
    role: asked === 'BOTH' ? null : asked,
    reference: directive.reference,
    where: evidenceFilter(where?.evidence),
    node: withLabels(nodeFilter(where?.node), directive.labels),
    includePlanned: where?.includePlanned ?? false,
  };
  return { filter, parts: { order: orderBy, ...partsOf(place) } };
}

async function resolveLinks(
  id: string,
  directive: LinkDirective,
  arguments_: LinkArguments,
  { loaders }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<LinkPage> {
  const request = linkRequest(directive, arguments_, info);
  const list: PagedList<LinkRow, string> = {
    likeKey: '',
    keyOf: ({ key }) => key,
    read: (range) => loaders.links({ ...request, range }).load(id),
    count: () => loaders.linkCounts(request.filter).load(id),
  };
  const { nodes, edges, ...rest } = await readPage(list, arguments_);
  return {
    ...rest,
    nodes: nodes.map((link) => link.node),
    edges: edges.map(({ cursor, node: link }) => ({ ...link, cursor })),
  };
}

function withLabels(node: NodeFilter, labels: readonly string[] | undefined): NodeFilter {
  if (labels === undefined) return node;
  const wanted = node.label?.in ?? labels;
  return { ...node, label: { ...node.label, in: wanted.filter((label) => labels.includes(label)) } };
}

/** Fields of an edge that need no list of properties. */
const WITHOUT_DETAILS = new Set(['__typename', 'cursor', 'node', 'type', 'role', 'factCount', 'evidence']);

/** Where the facts behind links stand below their field. */
const EVIDENCE = ROWS.map((path) => ['edges', 'evidence', ...path]);

/** What the request wants of each link, so that one statement brings it. */
function partsOf(place: Place): Omit<LinkParts, 'order'> {
  const ofEdges = selectedFields(place, ['edges']);
  const lengths = ofEdges
    .filter((field) => field.name === 'evidence' && givenArgument(field, 'last', place) === undefined)
    .map((field) => {
      const first = givenArgument(field, 'first', place);
      return typeof first === 'number' ? first : DEFAULT_ROWS;
    });
  return {
    details: ofEdges.some(({ name }) => !WITHOUT_DETAILS.has(name)),
    // Lengths beyond the limit are refused where they are used.
    evidence: Math.min(Math.max(...lengths, 0), MOST_ROWS),
    narrowNodes: isNarrow(place, ROWS) && areNarrowEnds(place, EVIDENCE),
    // Ends are known by the link, and so not among what is read of its evidence.
    narrowFacts: areNarrowFacts(place, EVIDENCE),
  };
}

/** Fields of a link; what it is read with is in the row. */
export const linkEdgeResolvers: LinkEdgeResolvers = {
  role: ({ forward }) => (forward ? 'SUBJECT' : 'OBJECT'),
  documentCount: ({ details }) => details?.documents ?? 0,
  planned: ({ details }) => details?.planned ?? false,
  modes: ({ details }) => details?.modes ?? [],
  statuses: ({ details }) => details?.statuses ?? [],
  kinds: ({ details }) => details?.kinds ?? [],
  roles: ({ details }) => details?.roles ?? [],
  procedures: ({ details }) => details?.procedures ?? [],
  subjects: ({ details }) => details?.subjects ?? [],
  wordings: ({ details }) => details?.wordings ?? [],
  dates: ({ details }) => details?.dates ?? [],
  sources: ({ details }) => details?.sources ?? [],
  evidence(link, page, { loaders }) {
    const { entity, type, forward, filter, node } = link;
    const list: PagedList<FactRow, string> = {
      likeKey: '',
      keyOf: ({ id }) => id,
      read: (range) =>
        isAtHand(link, range)
          ? Promise.resolve({
              rows: link.evidence.slice(0, range.length),
              hasMore: link.factCount > range.length,
            })
          : loaders.factsOfLink({ filter, range }).load({ entity, type, forward, other: node.id }),
      count: () => Promise.resolve(link.factCount),
    };
    return readPage(list, page);
  },
};

/** Whether a page of the evidence came with the link. */
function isAtHand({ evidence, factCount }: LinkRow, { from, backward, length }: PageRange): boolean {
  return from === null && !backward && evidence.length >= Math.min(length, factCount);
}
