/** Facts with what a reader needs to quote them and to check the quote. */
import { z } from 'zod';
import type { Database } from '../graph/database.ts';
import { entitiesByIds } from '../graph/read/entities.ts';
import type { FactRow } from '../graph/read/facts.ts';
import { required } from '../graph/required.ts';
import { ENTITY_REFERENCE, referenceTo } from './entity-reference.ts';

export const DOCUMENT_REFERENCE = z.object({
  id: z.string(),
  symbol: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  nature: z
    .string()
    .optional()
    .describe('"composed": not a document of ITU, made up for tests; say so when you cite it.'),
});

export type DocumentReference = z.output<typeof DOCUMENT_REFERENCE>;

export const CITATION = z.object({
  document: DOCUMENT_REFERENCE,
  where: z.string().describe('Printed label of the passage: 2.4.3.'),
  passage: z.string().describe('Id of the passage; the tool passage shows it whole.'),
  quote: z.string().describe('Word for word.'),
  start: z.int().describe("Where the quote begins in the passage's text, in UTF-16 code units."),
  end: z.int(),
  wording: z.string().describe('The verb as the document writes it.'),
  rule: z.string().describe('Id of the rule that read it; docs/rules.md describes each.'),
});

export const CITED_FACT = z.object({
  id: z.string(),
  predicate: z.string(),
  subject: ENTITY_REFERENCE,
  object: ENTITY_REFERENCE,
  qualifiers: z
    .record(z.string(), z.union([z.string(), z.boolean()]))
    .describe('What the document says beside that: mode, subject, status, kind, date, …'),
  planned: z.boolean().describe('True: scheduled, considered or not confirmed. Never tell it as done.'),
  confidence: z.number(),
  citation: CITATION,
});

export type CitedFact = z.output<typeof CITED_FACT>;

/** Documents by id; one statement, none for no ids. */
export async function documentsOf(
  database: Database,
  ids: readonly string[],
): Promise<(id: string) => DocumentReference> {
  const rows = ids.length === 0 ? [] : await entitiesByIds(database, [...new Set(ids)]);
  const byId = new Map(
    rows.map(({ id, symbol, title, date, nature }) => [id, { id, symbol, title, date, nature }]),
  );
  return (id) => required(byId.get(id), `document ${id}`);
}

/** Facts with their documents, in the same order; one statement. */
export async function citeFacts(
  database: Database,
  facts: readonly FactRow[],
): Promise<readonly CitedFact[]> {
  const documentOf = await documentsOf(
    database,
    facts.map(({ document }) => document),
  );
  return facts.map((fact) => ({
    id: fact.id,
    predicate: fact.predicate,
    subject: referenceTo(fact.subject),
    object: referenceTo(fact.object),
    qualifiers: { ...fact.qualifiers },
    planned: fact.planned,
    confidence: fact.confidence,
    citation: {
      document: documentOf(fact.document),
      where: fact.where,
      passage: fact.passage,
      quote: fact.quote,
      start: fact.start,
      end: fact.end,
      wording: fact.wording,
      rule: fact.rule,
    },
  }));
}

/** `C20/33`, or its title where it has no symbol; one that is not ITU's is marked. */
export function documentName({ id, symbol, title, nature }: DocumentReference): string {
  return `${symbol ?? title ?? id}${nature === 'composed' ? ' (composed, not of ITU)' : ''}`;
}
