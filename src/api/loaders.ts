/** Look-ups of one request, gathered: however many rows ask for the same thing, one statement answers. */
import DataLoader from 'dataloader';
import type { EntityLabel } from '../domain/model.ts';
import { type ActionFilter, type Actions, actionsOn } from '../analysis/actions.ts';
import { type Reporting, silencesOfDocuments } from '../analysis/reporting.ts';
import { type GraphReview, reviewGraph } from '../analysis/review-graph.ts';
import type { Database } from '../graph/database.ts';
import { entitiesByIds, type EntityRow, type OwnedPage } from '../graph/read/entities.ts';
import {
  countLinksOfEntities,
  factsOfLinks,
  type EntityLinkFilter,
  type LinkKey,
  linkName,
  type LinkParts,
  type LinkRow,
  linksOfEntities,
} from '../graph/read/links-of-entities.ts';
import {
  countFactsOfEntities,
  type FactFilter,
  type FactParts,
  type FactRole,
  factsByIds,
  factsOfEntities,
  factsOfPassages,
  type FactRow,
} from '../graph/read/facts.ts';
import {
  type DescriptionRow,
  descriptionsOfEntities,
  type MentionRow,
  mentionsOfEntities,
  mentionsOfPassages,
  type ReferenceLinkRow,
  referenceLinksOfEntities,
} from '../graph/read/links.ts';
import { NO_PAGE, type Page, type PageRange } from '../graph/read/page.ts';
import {
  countPassagesOfDocuments,
  countPassagesOfSections,
  passagesByIds,
  passagesOfDocuments,
  passagesOfSections,
  type PassageRow,
  sectionsByIds,
  sectionsOfDocuments,
  type SectionRow,
} from '../graph/read/passages.ts';
import type { ExplanationRow, Explanations } from './explanations.ts';
import { MOST_LINKS, MOST_OF_A_PASSAGE, MOST_REVIEWED, MOST_SECTIONS } from './limits.ts';

/** Facts of an entity: which end it is, which facts, what of them, which page. */
export interface EntityFacts {
  readonly role: FactRole;
  readonly filter: FactFilter;
  readonly parts: FactParts;
  readonly range: PageRange;
}

/** Links of an entity: which links, what of them, which page. */
export interface EntityLinks {
  readonly filter: EntityLinkFilter;
  readonly parts: LinkParts;
  readonly range: PageRange;
}

/** Passages of a document or section: which page, and in a document with which printed label. */
export interface PassagesRange {
  readonly where: string | null;
  readonly range: PageRange<number>;
}

/** All look-ups by what they are looked up by; a list that has nothing is empty, a thing that is not there is undefined. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRow | undefined>;
  readonly passage: DataLoader<string, PassageRow | undefined>;
  readonly fact: DataLoader<string, FactRow | undefined>;
  readonly section: DataLoader<string, SectionRow | undefined>;
  readonly sections: DataLoader<string, readonly SectionRow[]>;
  readonly referenceLinks: DataLoader<string, readonly ReferenceLinkRow[]>;
  readonly descriptions: DataLoader<string, readonly DescriptionRow[]>;
  readonly mentionsOfPassage: (
    labels: readonly EntityLabel[] | null,
  ) => DataLoader<string, readonly MentionRow[]>;
  readonly factsOfPassage: DataLoader<
    { readonly id: string; readonly document: string },
    readonly FactRow[],
    string
  >;
  /** Explanations of all passages of a document, by id. */
  readonly explanations: DataLoader<string, ReadonlyMap<string, ExplanationRow>>;
  /** Equal arguments share a statement; fields with other arguments have one of their own. */
  readonly facts: (arguments_: EntityFacts) => DataLoader<string, OwnedPage<FactRow>>;
  readonly actions: (filter: ActionFilter) => DataLoader<string, Actions | undefined>;
  readonly silences: DataLoader<string, readonly Reporting[]>;
  /** One review for all fields that ask for the same documents. */
  readonly review: (documents: readonly string[] | null) => Promise<GraphReview>;
  readonly factCounts: (arguments_: Omit<EntityFacts, 'parts' | 'range'>) => DataLoader<string, number>;
  readonly links: (arguments_: EntityLinks) => DataLoader<string, OwnedPage<LinkRow>>;
  readonly linkCounts: (filter: EntityLinkFilter) => DataLoader<string, number>;
  readonly factsOfLink: (
    arguments_: Omit<EntityLinks, 'parts'>,
  ) => DataLoader<LinkKey, Page<FactRow>, string>;
  readonly mentions: (limit: number) => DataLoader<string, readonly MentionRow[]>;
  readonly passagesOfDocument: (arguments_: PassagesRange) => DataLoader<string, Page<PassageRow>>;
  readonly passageCountsOfDocument: (where: string | null) => DataLoader<string, number>;
  readonly passagesOfSection: (range: PageRange<number>) => DataLoader<string, Page<PassageRow>>;
  readonly passageCountsOfSection: DataLoader<string, number>;
}

export function createLoaders(database: Database, explanations: Explanations): Loaders {
  return {
    entity: byId((ids) => entitiesByIds(database, ids)),
    passage: byId((ids) => passagesByIds(database, ids)),
    fact: byId((ids) => factsByIds(database, ids)),
    section: byId((ids) => sectionsByIds(database, ids)),
    sections: byKey((ids) => sectionsOfDocuments(database, ids, MOST_SECTIONS), []),
    referenceLinks: byKey((ids) => referenceLinksOfEntities(database, ids, MOST_LINKS), []),
    descriptions: byKey((ids) => descriptionsOfEntities(database, ids, MOST_LINKS), []),
    mentionsOfPassage: perArguments((labels) =>
      byKey((ids) => mentionsOfPassages(database, ids, labels, MOST_OF_A_PASSAGE), []),
    ),
    factsOfPassage: new DataLoader(
      async (passages) => {
        const found = await factsOfPassages(database, passages, MOST_OF_A_PASSAGE);
        return passages.map(({ id }) => found.get(id) ?? []);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    explanations: new DataLoader((documents) =>
      Promise.all(documents.map((document) => settled(explanations.ofDocument(database, document)))),
    ),
    facts: perArguments(({ role, filter, parts, range }) =>
      byKey<OwnedPage<FactRow>>((ids) => factsOfEntities(database, ids, role, filter, range, parts), NO_PAGE),
    ),
    factCounts: perArguments(({ role, filter }) =>
      byKey((ids) => countFactsOfEntities(database, ids, role, filter), 0),
    ),
    links: perArguments(({ filter, parts, range }) =>
      byKey<OwnedPage<LinkRow>>((ids) => linksOfEntities(database, ids, filter, parts, range), NO_PAGE),
    ),
    linkCounts: perArguments((filter) => byKey((ids) => countLinksOfEntities(database, ids, filter), 0)),
    factsOfLink: perArguments(
      ({ filter, range }) =>
        new DataLoader(
          async (links: readonly LinkKey[]) => {
            const found = await factsOfLinks(database, links, filter, range);
            return links.map((link) => found.get(linkName(link)) ?? NO_PAGE);
          },
          { cacheKeyFn: linkName },
        ),
    ),
    actions: perArguments((filter) =>
      byKey<Actions | undefined>((ids) => actionsOn(database, ids, filter), undefined),
    ),
    silences: byKey((ids) => silencesOfDocuments(database, ids), []),
    review: perArguments((documents) => reviewGraph(database, documents, MOST_REVIEWED)),
    mentions: perArguments((limit) => byKey((ids) => mentionsOfEntities(database, ids, limit), [])),
    passagesOfDocument: perArguments(({ where, range }) =>
      byKey((ids) => passagesOfDocuments(database, ids, where, range), NO_PAGE),
    ),
    passageCountsOfDocument: perArguments((where) =>
      byKey((ids) => countPassagesOfDocuments(database, ids, where), 0),
    ),
    passagesOfSection: perArguments((range) =>
      byKey((ids) => passagesOfSections(database, ids, range), NO_PAGE),
    ),
    passageCountsOfSection: byKey((ids) => countPassagesOfSections(database, ids), 0),
  };
}

/** The outcome as DataLoader wants it: one that fails does not fail the others. */
async function settled<Value>(promise: Promise<Value>): Promise<Value | Error> {
  try {
    return await promise;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function byId<Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | undefined> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  });
}

function byKey<Value>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent: NoInfer<Value>,
): DataLoader<string, Value> {
  return new DataLoader(async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key) ?? absent);
  });
}

/** One loader for each distinct set of arguments; the arguments are plain data. */
function perArguments<Arguments, Loader>(
  make: (arguments_: Arguments) => Loader,
): (arguments_: Arguments) => Loader {
  const made = new Map<string, Loader>();
  return (arguments_) => {
    const key = JSON.stringify(arguments_);
    const loader = made.get(key) ?? make(arguments_);
    made.set(key, loader);
    return loader;
  };
}
