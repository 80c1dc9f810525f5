import { z } from 'zod';
import type { Answer, AnswerPath, AnswerRow, AnswerValue, Citation } from '../../ask/answer.ts';
import { ask, LONGEST_QUESTION, MOST_ROWS } from '../../ask/ask.ts';
import { AFTER, keyIn, limitArgument } from '../arguments.ts';
import {
  CITATION,
  DOCUMENT_REFERENCE,
  type DocumentReference,
  documentName,
  documentsOf,
} from '../cited-facts.ts';
import { ROWS } from '../limits.ts';
import { FEWER, firstThatFit, moreText, PAGE_END, pageEnd } from '../more.ts';
import { Sources } from '../sources.ts';
import { defineTool } from '../tool.ts';

const VALUE = z.object({
  id: z.string().optional().describe('Of a thing of the graph; other tools take it.'),
  label: z.string().optional(),
  name: z.string(),
});

const ANSWER_CITATION = CITATION.extend({
  wording: CITATION.shape.wording.optional(),
  rule: CITATION.shape.rule.optional(),
  fact: z
    .string()
    .optional()
    .describe('Id of the fact; absent where a passage is cited that no fact was read from.'),
});

const ROW = z.object({
  values: z.array(VALUE).describe('In the order of the columns.'),
  citations: z.array(ANSWER_CITATION),
  citationCount: z.int().describe('How many sentences say it.'),
  sources: z.array(z.string()).describe('Reference tables that a part of the row stands on.'),
});

const PATH = z.object({
  nodes: z.array(VALUE),
  hops: z
    .array(z.object({ citation: ANSWER_CITATION.optional(), source: z.string().optional() }))
    .describe('Between each node and the next: a sentence, or the reference table that gives it.'),
});

/** A question in plain English. */
export const askTool = defineTool({
  name: 'ask',
  title: 'Ask in plain English',
  description: `Answers a cross-reference question in plain English from what the loaded ITU reports state: who works with whom, who approved what, which countries were assisted, what happened when, how two things are connected, what a report says under a resolution, what is new since the last report, how many, yes or no. No language model: the question is read by tables, "reading" says how. "status": answered, with rows and their sentences; empty, understood and stated by none of the documents; refused, not understood or a name not known, with "suggestions" to ask instead. Take "empty" and "refused" as they are: do not fill in from elsewhere. At most ${String(ROWS.most)} rows an answer, ${String(ROWS.usual)} where nothing is said, ${FEWER}; "rowCount", "more" and "next" tell how to go on, up to ${String(MOST_ROWS)} rows.`,
  input: z.strictObject({
    question: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_QUESTION)
      .describe(`One question, at most ${String(LONGEST_QUESTION)} characters.`),
    limit: limitArgument('rows', ROWS),
    after: AFTER,
  }),
  output: z.object({
    status: z.enum(['answered', 'empty', 'refused']),
    message: z.string().describe('In whole sentences: how many, what was left out, why there is nothing.'),
    reading: z.string().optional().describe('How the question was read; absent when it was not understood.'),
    value: z.union([z.number(), z.boolean()]).optional().describe('A count, or yes and no.'),
    columns: z.array(z.string()),
    rows: z.array(ROW),
    rowCount: z.int(),
    paths: z.array(PATH),
    suggestions: z.array(z.string()).describe('Questions that would be understood.'),
    alternatives: z.array(z.object({ reading: z.string(), question: z.string() })),
    documents: z.array(DOCUMENT_REFERENCE).describe('Where it was looked for.'),
    documentCount: z.int(),
    ...PAGE_END,
  }),

  async run({ question, limit, after }, database) {
    const start = keyIn(after, 0) ?? 0;
    const answer = await ask(database, question);
    const wanted = answer.rows.slice(start, start + limit);
    const documentOf = await documentsOf(database, documentIdsOf(answer, wanted));
    const rows = firstThatFit(wanted.map((row) => toRow(row, documentOf)));
    const end = start + rows.length;
    const { status, message, reading, value, columns, rowCount, paths, suggestions, alternatives } = answer;
    return {
      ...{ status, message, rowCount },
      reading: reading ?? undefined,
      value: value ?? undefined,
      columns: [...columns],
      rows,
      paths: paths.map((path) => toPath(path, documentOf)),
      suggestions: [...suggestions],
      alternatives: alternatives.map((alternative) => ({ ...alternative })),
      documents: answer.documents.map(({ id }) => documentOf(id)),
      documentCount: answer.documentCount,
      ...pageEnd(end < answer.rows.length, end),
    };
  },

  toText({ status, message, reading, columns, rows, paths, suggestions, alternatives, documents, ...page }) {
    const sources = new Sources();
    return [
      `${status}: ${message}`,
      ...(reading === undefined ? [] : [`read as: ${reading}`]),
      ...(rows.length === 0 ? [] : [columns.join(' | ')]),
      ...rows.map((row) => rowText(row, sources)),
      ...paths.map((path) => pathText(path, sources)),
      ...sources.lines(),
      ...alternatives.map((other) => `It may also be read as: ${other.reading} – ask: ${other.question}`),
      ...(suggestions.length === 0 ? [] : [`Ask for example: ${suggestions.join(' · ')}`]),
      ...(status === 'empty' ? [`Searched: ${documents.map(documentName).join('; ')}`] : []),
      ...moreText(page),
    ].join('\n');
  },
});

type DocumentOf = (id: string) => DocumentReference;

function documentIdsOf({ documents, paths }: Answer, rows: readonly AnswerRow[]): readonly string[] {
  const cited = [...rows, ...paths].flatMap(({ citations }) => citations);
  return [
    ...documents.map(({ id }) => id),
    ...cited.flatMap((citation) => ('document' in citation ? [citation.document] : [])),
  ];
}

function toValue({ id, label, name }: AnswerValue): z.output<typeof VALUE> {
  return { id: id ?? undefined, label: label ?? undefined, name };
}

function toCitation(
  { fact, wording, rule, document, where, passage, start, end, quote }: Citation,
  documentOf: DocumentOf,
): z.output<typeof ANSWER_CITATION> {
  return {
    ...{ document: documentOf(document), where, passage, quote, start, end },
    fact: fact ?? undefined,
    wording: wording ?? undefined,
    rule: rule ?? undefined,
  };
}

function toRow(
  { values, citations, citationCount, sources }: AnswerRow,
  documentOf: DocumentOf,
): z.output<typeof ROW> {
  return {
    values: values.map(toValue),
    citations: citations.map((citation) => toCitation(citation, documentOf)),
    citationCount,
    sources: [...sources],
  };
}

function toPath({ nodes, citations }: AnswerPath, documentOf: DocumentOf): z.output<typeof PATH> {
  return {
    nodes: nodes.map(toValue),
    hops: citations.map((citation) =>
      'source' in citation ? { source: citation.source } : { citation: toCitation(citation, documentOf) },
    ),
  };
}

function rowText({ values, citations, sources: tables }: z.output<typeof ROW>, sources: Sources): string {
  const named = values.map(({ id, name }) => (id === undefined ? name : `${name} (${id})`));
  const evidence = [
    ...citations.map((citation) => sources.cite(citation)),
    ...tables.map((table) => `reference data: ${table}`),
  ];
  return `- ${named.join(' | ')} – ${evidence.join('; ')}`;
}

function pathText({ nodes, hops }: z.output<typeof PATH>, sources: Sources): string {
  const evidence = hops.map(({ citation, source }) =>
    citation === undefined ? `reference data: ${source ?? ''}` : sources.cite(citation),
  );
  return `- ${nodes.map(({ name }) => name).join(' – ')}: ${evidence.join('; ')}`;
}
