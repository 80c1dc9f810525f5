import { z } from 'zod';
import type { Cut } from '../../analysis/path-frontier.ts';
import { findPaths, type PathRow } from '../../analysis/paths.ts';
import { WORLD_LINK_TYPES } from '../../domain/model.ts';
import { AnalysisError } from '../../errors.ts';
import type { Database } from '../../graph/database.ts';
import { entitiesByIds } from '../../graph/read/entities.ts';
import { factsByIds } from '../../graph/read/facts.ts';
import { required } from '../../graph/required.ts';
import { DOCUMENTS, INCLUDE_PLANNED, limitArgument, LINK_TYPE_LIST, nameArgument } from '../arguments.ts';
import { CITED_FACT, type CitedFact, citeFacts } from '../cited-facts.ts';
import { ENTITY_REFERENCE, type EntityReference, nameOf, referenceTo } from '../entity-reference.ts';
import { findDocuments, findEntity, READING, readingText } from '../find-entity.ts';
import { LARGEST_HUB_DEGREE, LONGEST_PATH, MOST_FACTS_OF_LINK, MOST_HUBS, PATHS } from '../limits.ts';
import { citeFact, Sources } from '../sources.ts';
import { FEWER, firstThatFit } from '../more.ts';
import { defineTool } from '../tool.ts';

const PATH_LINK = z.object({
  type: z.string(),
  from: ENTITY_REFERENCE,
  to: ENTITY_REFERENCE,
  factCount: z.int(),
  facts: z.array(CITED_FACT).describe(`The first statements, at most ${String(MOST_FACTS_OF_LINK)}.`),
  references: z
    .array(z.object({ source: z.string(), reason: z.string().optional() }))
    .describe('Tables, catalogues and decisions that give it; never a report’s word.'),
});

const PATH = z.object({
  length: z.int().describe('Hops.'),
  nodes: z.array(ENTITY_REFERENCE),
  hops: z.array(z.object({ links: z.array(PATH_LINK) })).describe('Between each node and the next.'),
});

const CUTS: Readonly<Record<Cut, string>> = {
  FRONTIER: 'too many entities on one level',
  NEIGHBOURS: 'one entity has too many neighbours',
  LINKS: 'too many links in all',
  STEPS: 'too many ways through what was read',
};

/** How two things are connected. */
export const pathTool = defineTool({
  name: 'path',
  title: 'How two things are connected',
  description: `The shortest chains of links between two things, each hop with the cited statements or the reference table that gives it. Links are walked along in either direction. A chain says no more than its hops: do not infer that its ends work together. At most ${String(PATHS.most)} paths of at most ${String(LONGEST_PATH)} hops, ${String(PATHS.usual)} where nothing is said, ${FEWER}; "more" tells that there are others, "complete": false that a bound cut the search.`,
  input: z.strictObject({
    from: nameArgument('Where the path begins'),
    to: nameArgument('Where it ends'),
    maxLength: z
      .int()
      .min(1)
      .max(LONGEST_PATH)
      .default(4)
      .describe(`Hops at most, 1 to ${String(LONGEST_PATH)}.`),
    linkTypes: LINK_TYPE_LIST.describe(
      'Only these links; where nothing is said all but ABOUT, REPORTS_ON, REFERENCES and RESPONDS_TO, which connect nearly everything.',
    ),
    hubDegree: z
      .int()
      .min(1)
      .max(LARGEST_HUB_DEGREE)
      .optional()
      .describe('Go round things with more links than this, unless they are an end.'),
    documents: DOCUMENTS,
    includeReference: z
      .boolean()
      .default(true)
      .describe('Also what tables, catalogues and decisions give; false: only what documents state.'),
    includePlanned: INCLUDE_PLANNED,
    limit: limitArgument('paths', PATHS),
  }),
  output: z.object({
    readings: z.array(READING).describe('How the names were read.'),
    paths: z.array(PATH).describe('The shortest first.'),
    more: z
      .boolean()
      .describe('Whether there are others: ask with a higher limit, or of fewer links, documents or hops.'),
    complete: z.boolean().describe('False: a bound cut the search, and there may be others.'),
    cut: z.string().optional().describe('Which bound.'),
    avoidedHubs: z
      .array(ENTITY_REFERENCE)
      .describe(`At most ${String(MOST_HUBS)}, those with most links first.`),
  }),

  async run({ from, to, maxLength, linkTypes, hubDegree, documents, limit, ...filter }, database) {
    const [start, end, documentIds] = await Promise.all([
      findEntity(database, 'from', from),
      findEntity(database, 'to', to),
      findDocuments(database, documents),
    ]);
    if (start.match.entity.id === end.match.entity.id)
      throw new AnalysisError(
        'BAD_INPUT',
        `from and to: expected two things, and both are ${nameOf(start.reading.entity)}; the tool entity shows its links`,
      );
    const { paths, cut, avoidedHubs } = await findPaths(database, {
      from: start.match.entity.id,
      to: end.match.entity.id,
      maxLength,
      // one too many says that there are more
      most: limit + 1,
      hubDegree: hubDegree ?? null,
      filter: { types: linkTypes ?? WORLD_LINK_TYPES, documents: documentIds, ...filter },
    });
    const shown = paths.slice(0, limit);
    const hubs = avoidedHubs.slice(0, MOST_HUBS);
    const [entityOf, cited] = await Promise.all([
      entitiesOf(database, [...shown.flatMap(({ nodes }) => nodes), ...hubs]),
      factsOf(database, shown),
    ]);
    const fitting = firstThatFit(shown.map((path) => toPath(path, entityOf, cited)));
    return {
      readings: [start.reading, end.reading],
      paths: fitting,
      more: paths.length > fitting.length,
      complete: cut === null,
      ...(cut !== null && { cut: CUTS[cut] }),
      avoidedHubs: hubs.map(entityOf),
    };
  },

  toText({ readings, paths, more, cut, avoidedHubs }) {
    const sources = new Sources();
    return [
      ...readings.map(readingText),
      paths.length === 0
        ? 'No path of that length. Allow more hops (maxLength), or more links (linkTypes, includePlanned).'
        : `${String(paths.length)} ${paths.length === 1 ? 'path' : 'paths'}, the shortest first`,
      ...paths.map((path, index) => `${String(index + 1)}. ${pathText(path, sources)}`),
      ...sources.lines(),
      ...(avoidedHubs.length === 0 ? [] : [`gone round: ${avoidedHubs.map(nameOf).join('; ')}`]),
      ...(cut === undefined ? [] : [`The search was cut (${cut}): there may be other paths.`]),
      ...(more
        ? ['There are more paths: ask again with a higher limit, or for fewer links, documents or hops.']
        : []),
    ].join('\n');
  },
});

/** Entities by id; one statement. */
async function entitiesOf(
  database: Database,
  ids: readonly string[],
): Promise<(id: string) => EntityReference> {
  const rows = ids.length === 0 ? [] : await entitiesByIds(database, [...new Set(ids)]);
  const byId = new Map(rows.map((row) => [row.id, referenceTo(row)]));
  return (id) => required(byId.get(id), `entity ${id}`);
}

/** The facts that paths show, by id; two statements. */
async function factsOf(
  database: Database,
  paths: readonly PathRow[],
): Promise<ReadonlyMap<string, CitedFact>> {
  const links = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.links));
  const ids = [...new Set(links.flatMap(({ factIds }) => factIds.slice(0, MOST_FACTS_OF_LINK)))];
  const cited = ids.length === 0 ? [] : await citeFacts(database, await factsByIds(database, ids));
  return new Map(cited.map((fact) => [fact.id, fact]));
}

function toPath(
  { nodes, hops }: PathRow,
  entityOf: (id: string) => EntityReference,
  cited: ReadonlyMap<string, CitedFact>,
): z.output<typeof PATH> {
  return {
    length: hops.length,
    nodes: nodes.map(entityOf),
    hops: hops.map(({ links }) => ({
      links: links.map(({ type, from, to, factCount, factIds, references }) => ({
        type,
        from: entityOf(from),
        to: entityOf(to),
        factCount,
        facts: factIds.slice(0, MOST_FACTS_OF_LINK).map((id) => required(cited.get(id), `fact ${id}`)),
        references: references.map(({ source, reason }) => ({ source, reason: reason ?? undefined })),
      })),
    })),
  };
}

function pathText({ nodes, hops }: z.output<typeof PATH>, sources: Sources): string {
  const links = hops.flatMap((hop) =>
    hop.links.map(({ type, from, to, facts, references }) => {
      const evidence = [
        ...references.map(
          ({ source, reason }) => `reference data: ${[source, reason].filter(Boolean).join(', ')}`,
        ),
        ...facts.map((fact) => citeFact(fact, sources)),
      ];
      return `   ${from.name} ${type} ${to.name} – ${evidence.join('; ')}`;
    }),
  );
  return [nodes.map(nameOf).join(' – '), ...links].join('\n');
}
