import { z } from 'zod';
import { AnalysisError } from '../../errors.ts';
import type { Database } from '../../graph/database.ts';
import { entitiesByIds } from '../../graph/read/entities.ts';
import { factsOfPassages } from '../../graph/read/facts.ts';
import { mentionsOfPassages } from '../../graph/read/links.ts';
import { NO_PAGE, type Page } from '../../graph/read/page.ts';
import {
  passagesByIds,
  passagesOfDocuments,
  type PassageRow,
  sectionsOfDocuments,
} from '../../graph/read/passages.ts';
import { required } from '../../graph/required.ts';
import { AFTER, keyIn, limitArgument } from '../arguments.ts';
import { CITED_FACT, citeFacts, DOCUMENT_REFERENCE, documentName, documentsOf } from '../cited-facts.ts';
import { ENTITY_REFERENCE, referenceTo } from '../entity-reference.ts';
import { findDocument } from '../find-entity.ts';
import { LONGEST_PASSAGE, LONGEST_TEXT, MOST_OF_A_PASSAGE, MOST_SECTIONS, PASSAGES } from '../limits.ts';
import { FEWER, firstThatFit, moreText, PAGE_END, pageEnd } from '../more.ts';
import { factText, Sources } from '../sources.ts';
import { defineTool } from '../tool.ts';

const PASSAGE = z.object({
  id: z.string(),
  document: DOCUMENT_REFERENCE,
  where: z.string().describe('Printed label: 2.4.3.'),
  kind: z.string().describe('paragraph, heading, bullet, table-row, footnote, …'),
  text: z.string().describe('Word for word; may be quoted.'),
  textIsCut: z.boolean().describe(`True: longer than ${String(LONGEST_PASSAGE)} characters.`),
  facts: z.array(CITED_FACT).describe('What was read from it.'),
  factsAreCut: z.boolean(),
  mentions: z
    .array(z.object({ entity: ENTITY_REFERENCE, surface: z.string(), start: z.int(), end: z.int() }))
    .describe('Things that it names, which states nothing of them.'),
  mentionsAreCut: z.boolean(),
});

/** The text of a report. */
export const passageTool = defineTool({
  name: 'passage',
  title: 'The words of a report',
  description: `Passages of a loaded report, word for word, with the facts that were read from each and the things it names. Give "id" (from a citation or a hit), or "document" with "where" (2.4.3), or "document" alone to read it from its beginning. At most ${String(PASSAGES.most)} passages an answer, ${String(PASSAGES.usual)} where nothing is said, ${FEWER}, each with at most ${String(LONGEST_PASSAGE)} characters, ${String(MOST_OF_A_PASSAGE)} facts and ${String(MOST_OF_A_PASSAGE)} mentions; "more" and "next" tell how to go on.`,
  input: z.strictObject({
    id: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_TEXT)
      .optional()
      .describe('Id of one passage: doc-c20-33#2.4.3~1.'),
    document: z.string().trim().min(1).max(LONGEST_TEXT).optional().describe('Symbol (C20/33) or id.'),
    where: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_TEXT)
      .optional()
      .describe('Printed label of a paragraph of that document.'),
    limit: limitArgument('passages', PASSAGES),
    after: AFTER,
  }),
  output: z.object({ passages: z.array(PASSAGE), ...PAGE_END }),

  async run({ id, document, where, limit, after }, database) {
    if ((id === undefined) === (document === undefined) || (id !== undefined && where !== undefined))
      throw new AnalysisError('BAD_INPUT', 'passage: give id; or document, with or without where');
    const from = keyIn(after, 0);
    const { rows, hasMore } =
      document === undefined
        ? await onePassage(database, id ?? '')
        : await passagesOf(database, document, where ?? null, from, limit);
    const passages = firstThatFit(await toPassages(database, rows));
    return {
      passages,
      ...pageEnd(hasMore || passages.length < rows.length, rows[passages.length - 1]?.order),
    };
  },

  toText({ passages, ...page }) {
    const sources = new Sources();
    return [
      ...passages.map((passage) => passageText(passage, sources)),
      sources.lines().join('\n'),
      ...moreText(page),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  },
});

async function onePassage(database: Database, id: string): Promise<Page<PassageRow>> {
  const [row] = await passagesByIds(database, [id]);
  if (row !== undefined) return { rows: [row], hasMore: false };
  throw new AnalysisError(
    'UNKNOWN_PASSAGE',
    `id: the graph has no passage “${id}”; ids stand in citations and hits of search, and document with where finds a paragraph by its label`,
  );
}

async function passagesOf(
  database: Database,
  named: string,
  where: string | null,
  from: number | null,
  length: number,
): Promise<Page<PassageRow>> {
  const entity = await findDocument(database, 'document', named);
  const pages = await passagesOfDocuments(database, [entity.id], where, { from, length, backward: false });
  const page = pages.get(entity.id) ?? NO_PAGE;
  if (page.rows.length > 0 || from !== null) return page;
  const sections = (await sectionsOfDocuments(database, [entity.id], MOST_SECTIONS)).get(entity.id) ?? [];
  if (sections.length === 0)
    throw new AnalysisError(
      'NO_TEXT',
      `document: ${entity.name} is only cited; its text is not loaded. Loaded documents are listed as resources.`,
    );
  throw new AnalysisError(
    'UNKNOWN_PASSAGE',
    `where: ${entity.name} has no paragraph “${where ?? ''}”; its sections are: ${sections.map((section) => `${section.where} ${section.title}`.trim()).join('; ')}`,
  );
}

/** Passages with what was read from them; at most five statements. */
async function toPassages(
  database: Database,
  rows: readonly PassageRow[],
): Promise<readonly z.output<typeof PASSAGE>[]> {
  const ids = rows.map(({ id }) => id);
  const [documentOf, facts, mentions] = await Promise.all([
    documentsOf(
      database,
      rows.map(({ document }) => document),
    ),
    factsOfPassages(database, rows, MOST_OF_A_PASSAGE + 1),
    mentionsOfPassages(database, ids, null, MOST_OF_A_PASSAGE + 1),
  ]);
  const named = [...new Set([...mentions.values()].flat().map(({ entity }) => entity))];
  const [cited, entities] = await Promise.all([
    citeFacts(database, [...facts.values()].flat()),
    named.length === 0 ? [] : entitiesByIds(database, named),
  ]);
  const factsByPassage = Map.groupBy(cited, ({ citation }) => citation.passage);
  const entityById = new Map(entities.map((entity) => [entity.id, referenceTo(entity)]));
  return rows.map(({ id, document, where, kind, text }) => {
    const ofFacts = factsByPassage.get(id) ?? [];
    const ofMentions = mentions.get(id) ?? [];
    return {
      ...{ id, where, kind },
      document: documentOf(document),
      text: text.slice(0, LONGEST_PASSAGE),
      textIsCut: text.length > LONGEST_PASSAGE,
      facts: ofFacts.slice(0, MOST_OF_A_PASSAGE),
      factsAreCut: ofFacts.length > MOST_OF_A_PASSAGE,
      mentions: ofMentions.slice(0, MOST_OF_A_PASSAGE).map(({ entity, surface, start, end }) => ({
        entity: required(entityById.get(entity), `entity ${entity}`),
        ...{ surface, start, end },
      })),
      mentionsAreCut: ofMentions.length > MOST_OF_A_PASSAGE,
    };
  });
}

function passageText(passage: z.output<typeof PASSAGE>, sources: Sources): string {
  const { id, document, where, kind, text, textIsCut, facts, factsAreCut } = passage;
  return [
    `${documentName(document)}, ${where} (${kind}, ${id})`,
    `${text}${textIsCut ? ' …' : ''}`,
    ...(facts.length === 0 ? [] : [`Read from it${factsAreCut ? ', the first' : ''}:`]),
    ...facts.map((fact) => `- ${factText(fact, sources)}`),
  ].join('\n');
}
