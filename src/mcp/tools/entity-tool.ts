import { z } from 'zod';
import { linksOfEntities, type LinkRow } from '../../graph/read/links-of-entities.ts';
import { descriptionsOfEntities } from '../../graph/read/links.ts';
import { NO_PAGE } from '../../graph/read/page.ts';
import {
  AFTER,
  INCLUDE_PLANNED,
  keyIn,
  LABELS,
  limitArgument,
  LINK_TYPE_LIST,
  nameArgument,
} from '../arguments.ts';
import {
  CITED_FACT,
  type CitedFact,
  citeFacts,
  DOCUMENT_REFERENCE,
  documentName,
  documentsOf,
} from '../cited-facts.ts';
import { ENTITY_REFERENCE, nameOf, referenceTo } from '../entity-reference.ts';
import { findEntity } from '../find-entity.ts';
import { LINKS, MOST_FACTS_OF_LINK, MOST_OF_AN_ENTITY } from '../limits.ts';
import { FEWER, firstThatFit, moreText, PAGE_END, pageEnd } from '../more.ts';
import { citeFact, Sources } from '../sources.ts';
import { defineTool } from '../tool.ts';

const LINK = z.object({
  type: z.string(),
  from: ENTITY_REFERENCE,
  to: ENTITY_REFERENCE,
  factCount: z.int().describe('Statements of documents; the tool facts shows all.'),
  planned: z.boolean().describe('True: every statement is of something not done yet.'),
  modes: z.array(z.string()),
  statuses: z.array(z.string()),
  sources: z
    .array(z.string())
    .describe('Reference tables and catalogues that give it; never a report’s word.'),
  facts: z.array(CITED_FACT).describe(`The first statements, at most ${String(MOST_FACTS_OF_LINK)}.`),
});

const VALUE = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** Properties that serve the loader and tell nothing of the thing. */
const OF_THE_LOADER = new Set(['given', 'readingDiagnostics', 'extractorVersion', 'sha256']);

/** One thing: what it is, what documents call it, whom it is linked with. */
export const entityTool = defineTool({
  name: 'entity',
  title: 'One thing and its links',
  description: `What the graph knows of one study group, Recommendation, organisation, country, resolution, event, topic or document: names, properties, what documents say of it, and its links to others, those with most statements first, each with up to ${String(MOST_FACTS_OF_LINK)} cited statements or the reference table that gives it. Also the way to find out what a name means: an ambiguous one is answered with what bears it, an unknown one with what is spelled alike. At most ${String(LINKS.most)} links an answer, ${String(LINKS.usual)} where nothing is said, ${FEWER}; "more" and "next" tell how to go on. Names, properties' lists and descriptions: the first ${String(MOST_OF_AN_ENTITY)}.`,
  input: z.strictObject({
    name: nameArgument('The thing'),
    labels: LABELS.describe('Only where it is one of these.'),
    linkTypes: LINK_TYPE_LIST.describe('Only these links.'),
    includePlanned: INCLUDE_PLANNED,
    limit: limitArgument('links', LINKS),
    after: AFTER,
  }),
  output: z.object({
    entity: ENTITY_REFERENCE.extend({
      aliases: z.array(z.string()),
      known: z.boolean().describe('False: no table knows it, only its place in a text told what it is.'),
      properties: z.record(z.string(), VALUE),
    }),
    why: z.string().describe('Why the text means this thing.'),
    knownFrom: z
      .enum(['DOCUMENTS', 'REFERENCE', 'CATALOGUE', 'TABLES'])
      .describe('The nearest of: a loaded document, reference data, a catalogue, the tables alone.'),
    documentCount: z.int().describe('Loaded documents that name it.'),
    alsoNamed: z.array(ENTITY_REFERENCE).describe('What else bears the name.'),
    descriptions: z
      .array(
        z.object({ document: DOCUMENT_REFERENCE, names: z.array(z.string()), title: z.string().optional() }),
      )
      .describe('What documents call it.'),
    links: z.array(LINK),
    ...PAGE_END,
  }),

  async run({ name, labels, linkTypes, includePlanned, limit, after }, database) {
    const from = keyIn(after, '');
    const { match, others } = await findEntity(database, 'name', name, labels ?? null);
    const { entity, why, knownFrom, documentCount } = match;
    const filter = {
      types: linkTypes ?? null,
      typesAreFixed: false,
      role: null,
      reference: true,
      where: {},
      node: {},
      includePlanned,
    };
    const parts = { order: 'FACTS' as const, details: true, evidence: MOST_FACTS_OF_LINK };
    const [pages, descriptions] = await Promise.all([
      linksOfEntities(database, [entity.id], filter, parts, { from, length: limit, backward: false }),
      descriptionsOfEntities(database, [entity.id], MOST_OF_AN_ENTITY),
    ]);
    const { rows, hasMore } = pages.get(entity.id) ?? NO_PAGE;
    const described = descriptions.get(entity.id) ?? [];
    const [cited, documentOf] = await Promise.all([
      citeFacts(
        database,
        rows.flatMap(({ evidence }) => evidence),
      ),
      documentsOf(
        database,
        described.map(({ document }) => document),
      ),
    ]);
    const byId = new Map(cited.map((fact) => [fact.id, fact]));
    const links = firstThatFit(rows.map((row) => toLink(row, referenceTo(entity), byId)));
    return {
      entity: {
        ...referenceTo(entity),
        aliases: entity.aliases.slice(0, MOST_OF_AN_ENTITY),
        known: entity.known,
        properties: propertiesOf(entity.stored),
      },
      ...{ why, knownFrom, documentCount },
      alsoNamed: others.map((other) => referenceTo(other.entity)),
      descriptions: described.map(({ document, names, title }) => ({
        document: documentOf(document),
        names: names.slice(0, MOST_OF_AN_ENTITY),
        title,
      })),
      links,
      ...pageEnd(hasMore || links.length < rows.length, rows[links.length - 1]?.key),
    };
  },

  toText({ entity, why, documentCount, alsoNamed, descriptions, links, ...page }) {
    const sources = new Sources();
    const properties = Object.entries(entity.properties).map(
      ([name, value]) => `${name}: ${[value].flat().join(', ')}`,
    );
    return [
      `${nameOf(entity)} – ${why}`,
      ...(documentCount === 0 ? ['No loaded document names it.'] : []),
      ...(entity.aliases.length === 0 ? [] : [`also called: ${entity.aliases.join(' · ')}`]),
      ...properties,
      ...descriptions.map(
        ({ document, names, title }) =>
          `${documentName(document)} calls it: ${[...names, ...(title === undefined ? [] : [`“${title}”`])].join(' · ')}`,
      ),
      ...(alsoNamed.length === 0 ? [] : [`the name may also mean: ${alsoNamed.map(nameOf).join('; ')}`]),
      links.length === 0 ? 'No links.' : `Links, those with most statements first:`,
      ...links.map((link) => linkText(link, sources)),
      ...sources.lines(),
      ...moreText(page),
    ].join('\n');
  },
});

function toLink(
  { type, forward, node, factCount, evidence, details }: LinkRow,
  entity: z.output<typeof ENTITY_REFERENCE>,
  cited: ReadonlyMap<string, CitedFact>,
): z.output<typeof LINK> {
  const other = referenceTo(node);
  return {
    type,
    from: forward ? entity : other,
    to: forward ? other : entity,
    factCount,
    planned: details?.planned ?? false,
    modes: [...(details?.modes ?? [])],
    statuses: [...(details?.statuses ?? [])],
    sources: [...(details?.sources ?? [])],
    facts: evidence.flatMap(({ id }) => cited.get(id) ?? []),
  };
}

function propertiesOf(stored: Readonly<Record<string, unknown>>): Record<string, z.output<typeof VALUE>> {
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => !OF_THE_LOADER.has(key))
      .map(([key, value]) => [
        key,
        VALUE.parse(Array.isArray(value) ? value.slice(0, MOST_OF_AN_ENTITY) : value),
      ]),
  );
}

function linkText(
  { type, from, to, factCount, facts, sources: tables, planned }: z.output<typeof LINK>,
  sources: Sources,
): string {
  const counted = factCount === 0 ? '' : ` – ${planned ? 'only planned, ' : ''}stated ${String(factCount)}×`;
  const given = tables.length === 0 ? '' : ` – reference data: ${tables.join(', ')}`;
  const cited = facts.map((fact) => ` ${citeFact(fact, sources)}`).join(';');
  return `- ${nameOf(from)} ${type} ${nameOf(to)}${counted}${given}${cited}`;
}
