/** What reports say, leave out and contradict. */
import type { FoundItem, ReviewKind, Severity } from '../../analysis/review-graph.ts';
import type { Actions } from '../../analysis/actions.ts';
import { REPORTING_STATES, reportingOn } from '../../analysis/reporting.ts';
import type { EntityRow } from '../../graph/read/entities.ts';
import type { ApiContext } from '../api-context.ts';
import { listArgument } from '../arguments.ts';
import type { ActionPage } from '../connections.ts';
import type { FindingKind, FindingSeverity, QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { inputError } from '../input-error.ts';
import { MOST_IDS, MOST_PLACES, MOST_REPORTING, MOST_REVIEWED } from '../limits.ts';
import { listLength, listOf, type PageArguments, readPage } from '../paging.ts';
import { unknownEntity } from '../unknown-entity.ts';
import { required } from '../../graph/required.ts';
import { entityOf, factOf, passageOf } from './required-rows.ts';

export const editorQueries: Pick<QueryResolvers, 'reporting' | 'actions' | 'consistency' | 'quality'> = {
  async reporting(_root, { entity, documents }, context) {
    const asked = await knownDocuments(documents, context);
    const found = await reportingOn(context.database, entity, asked);
    if (found === undefined) throw await unknownEntity(context.database, 'entity', entity);
    const state = REPORTING_STATES.find((candidate) => found.some((each) => each.state === candidate));
    return {
      entityId: entity,
      state: state ?? 'NOT_NAMED',
      documents: found.slice(0, MOST_REPORTING),
      truncated: found.length > MOST_REPORTING,
    };
  },

  async actions(_root, { resolution, ...page }, context) {
    const [entity, found] = await Promise.all([
      context.loaders.entity.load(resolution),
      actionsPage(resolution, page, context),
    ]);
    if (entity !== undefined && entity.label !== 'Resolution')
      throw inputError(`resolution: expected a resolution, found ${entity.name} (${entity.label})`);
    if (found === undefined) throw await unknownEntity(context.database, 'resolution', resolution);
    return found;
  },

  async consistency(_root, { documents, kinds, ...page }, context) {
    const { items, truncated } = await context.loaders.review(await reviewedDocuments(documents, context));
    const wanted = items.filter(({ kind }) => kinds?.includes(toFindingKind(kind)) ?? true);
    return {
      ...(await readPage(
        listOf(wanted, ({ key }) => key),
        page,
      )),
      truncated,
    };
  },

  quality: async (_root, { documents }, context) =>
    context.loaders.review(await reviewedDocuments(documents, context)),
};

export const editorResolvers: Pick<
  Resolvers,
  | 'Resolution'
  | 'Reporting'
  | 'ReportingPlace'
  | 'Action'
  | 'ActionReason'
  | 'Finding'
  | 'Quality'
  | 'DocumentQuality'
> = {
  Resolution: {
    actions: async ({ id }, page, context) =>
      required(await actionsPage(id, page, context), `resolution ${id}`),
  },
  Reporting: {
    entityId: ({ entity }) => entity,
    document: ({ document }, _arguments, context) => entityOf(document, context),
    members: ({ members }, _arguments, context) => entitiesOf(members, context),
    topics: ({ topics }, _arguments, context) => entitiesOf(topics, context),
    covered: ({ covered }) => covered.slice(0, MOST_PLACES),
    reports: ({ reports }) => reports.slice(0, MOST_PLACES),
    reportCount: ({ reports }) => reports.length,
    headings: ({ headings }) => headings.slice(0, MOST_PLACES),
    none: ({ none }) => none.slice(0, MOST_PLACES),
    elsewhere: ({ elsewhere }) => elsewhere.slice(0, MOST_PLACES),
    mentions: ({ mentions }) => mentions.slice(0, MOST_PLACES),
    mentionCount: ({ mentions }) => mentions.length,
  },
  ReportingPlace: {
    passage: ({ passage }, _arguments, context) => passageOf(passage, context),
    named: ({ named }, _arguments, context) => entityOf(named, context),
    fact: ({ fact }, _arguments, context) => (fact === null ? null : factOf(fact, context)),
  },
  Action: {
    passage: ({ passage }, _arguments, context) => passageOf(passage, context),
    document: ({ document }, _arguments, context) => entityOf(document, context),
    why: ({ why }) => why.slice(0, MOST_PLACES),
  },
  ActionReason: {
    named: ({ named }, _arguments, context) => entityOf(named, context),
    section: async ({ section }, _arguments, { loaders }) =>
      section === undefined ? null : required(await loaders.section.load(section), `section ${section}`),
    passage: ({ passage }, _arguments, context) => passageOf(passage, context),
    fact: ({ fact }, _arguments, context) => (fact === undefined ? null : factOf(fact, context)),
  },
  Finding: {
    kind: ({ kind }) => toFindingKind(kind),
    severity: ({ severity }) => toSeverity(severity),
    document: ({ document }, _arguments, context) => entityOf(document, context),
    passage: ({ passage }, _arguments, context) => passageOf(passage, context),
    subject: ({ subject }, _arguments, { loaders }) =>
      subject === undefined ? null : loaders.entity.load(subject),
    facts: ({ facts = [] }, _arguments, context) =>
      Promise.all(facts.slice(0, MOST_PLACES).map((fact) => factOf(fact, context))),
  },
  Quality: {
    findingCounts: ({ items }) =>
      [...Map.groupBy(items, ({ kind }: FoundItem) => kind)].map(([kind, { length }]) => ({
        kind: toFindingKind(kind),
        count: length,
      })),
  },
  DocumentQuality: {
    document: ({ document }, _arguments, context) => entityOf(document, context),
    factCount: ({ facts }) => facts,
    mentionCount: ({ mentions }) => mentions,
    unlinkedCount: ({ unlinked }) => unlinked.length,
    unlinked: ({ unlinked }, { first }) => unlinked.slice(0, listLength('first', first, 10)),
    isStale: ({ extractorVersion }, _arguments, context) => extractorVersion !== context.extractorVersion,
  },
};

interface ActionArguments extends PageArguments {
  readonly documents?: readonly string[] | null | undefined;
  readonly includePlanned: boolean;
}

async function actionsPage(
  resolution: string,
  { documents, includePlanned, ...page }: ActionArguments,
  context: ApiContext,
): Promise<ActionPage | undefined> {
  const filter = { documents: await knownDocuments(documents, context), includePlanned };
  const found: Actions | undefined = await context.loaders.actions(filter).load(resolution);
  if (found === undefined) return undefined;
  const { actions, truncated } = found;
  return {
    ...(await readPage(
      listOf(actions, ({ key }) => key),
      page,
    )),
    truncated,
  };
}

/** Ids of documents, each of which the graph holds: of one that it does not hold, nothing can be said. */
async function knownDocuments(
  documents: readonly string[] | null | undefined,
  { database, loaders }: ApiContext,
): Promise<readonly string[] | null> {
  const ids = listArgument('documents', documents);
  if (ids === null) return null;
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
  const unknown = ids.find((_id, index) => found[index]?.label !== 'Document');
  if (unknown !== undefined) throw await unknownEntity(database, 'documents', unknown);
  return ids;
}

async function reviewedDocuments(
  documents: readonly string[] | null | undefined,
  context: ApiContext,
): Promise<readonly string[] | null> {
  if ((documents?.length ?? 0) > MOST_REVIEWED)
    throw inputError(
      `documents: expected at most ${String(MOST_REVIEWED)}, found ${String(documents?.length)}`,
    );
  return knownDocuments(documents, context);
}

function entitiesOf(ids: readonly string[], context: ApiContext): Promise<readonly EntityRow[]> {
  return Promise.all(ids.slice(0, MOST_IDS).map((id) => entityOf(id, context)));
}

/** `stated-total` → `STATED_TOTAL`. */
function toFindingKind(kind: ReviewKind): FindingKind {
  return kind.toUpperCase().replaceAll('-', '_') as FindingKind;
}

function toSeverity(severity: Severity): FindingSeverity {
  return severity.toUpperCase() as FindingSeverity;
}
