import { z } from 'zod';
import { AnalysisError } from '../../errors.ts';
import { countFacts, factsPage } from '../../graph/read/facts.ts';
import {
  AFTER,
  DATE,
  DOCUMENTS,
  INCLUDE_PLANNED,
  keyIn,
  limitArgument,
  nameArgument,
  PREDICATES,
} from '../arguments.ts';
import { CITED_FACT, citeFacts } from '../cited-facts.ts';
import { findDocuments, findEntity, type FoundEntity, READING, readingText } from '../find-entity.ts';
import { FACTS, LONGEST_TEXT, MOST_LISTED } from '../limits.ts';
import { FEWER, firstThatFit, moreText, PAGE_END, pageEnd } from '../more.ts';
import { factText, Sources } from '../sources.ts';
import { defineTool } from '../tool.ts';

const VALUES = z.array(z.string().trim().min(1).max(LONGEST_TEXT)).min(1).max(MOST_LISTED).optional();

/** What documents state, filtered. */
export const factsTool = defineTool({
  name: 'facts',
  title: 'What reports state, with quotes',
  description: `Statements of the loaded ITU reports: who approved, agreed, consented to, develops, collaborates with, assisted, organised, took part in … what. Each row has subject, predicate, object, qualifiers and a citation (document, where, quote, span, rule). Quote the citation when you tell a row; tell nothing that no row states. "entity" stands on either side; or give "subject" and "object". Nothing given: all facts. No rows: none of the loaded documents states it, which is not the same as that it did not happen. At most ${String(FACTS.most)} rows an answer, ${String(FACTS.usual)} where nothing is said, ${FEWER}; "total", "more" and "next" tell how to go on.`,
  input: z.strictObject({
    entity: nameArgument('On either side of the statement').optional(),
    subject: nameArgument('Who or what it is said of').optional(),
    object: nameArgument('What is said of it').optional(),
    predicates: PREDICATES.describe('Only these relationships.'),
    documents: DOCUMENTS,
    mode: VALUES.describe('Of COLLABORATES_WITH: collaboration, liaison, memorandum, partnership.'),
    status: VALUES.describe(
      'provided, ongoing, scheduled, considered, … One that is named is shown, planned or not.',
    ),
    dateFrom: DATE.describe('Not before this day, month or year (ISO 8601); undated rows are left out.'),
    dateTo: DATE.describe('Not after it.'),
    includePlanned: INCLUDE_PLANNED,
    limit: limitArgument('rows', FACTS),
    after: AFTER,
  }),
  output: z.object({
    readings: z.array(READING).describe('How the names were read.'),
    facts: z.array(CITED_FACT),
    total: z.int().describe('Rows on all pages.'),
    plannedLeftOut: z
      .int()
      .describe('Rows that are scheduled, considered or not confirmed, and shown only with includePlanned.'),
    ...PAGE_END,
  }),

  async run(
    { predicates, documents, mode, status, dateFrom, dateTo, includePlanned, limit, after, ...named },
    database,
  ) {
    if (named.entity !== undefined && (named.subject !== undefined || named.object !== undefined))
      throw new AnalysisError('BAD_INPUT', 'facts: give entity, or subject and object; not both');
    const from = keyIn(after, '');
    const find = async (argument: keyof typeof named): Promise<FoundEntity | undefined> => {
      const text = named[argument];
      return text === undefined ? undefined : findEntity(database, argument, text);
    };
    const [entity, subject, object, documentIds] = await Promise.all([
      find('entity'),
      find('subject'),
      find('object'),
      findDocuments(database, documents),
    ]);
    const filter = {
      predicates: predicates ?? null,
      subject: idOf(subject),
      object: idOf(object),
      where: {
        document: { in: documentIds },
        mode: { in: mode },
        status: { in: status },
        date: { from: dateFrom, to: dateTo },
      },
      includePlanned,
    };
    const anchor = {
      entity: idOf(entity),
      document: documentIds?.length === 1 ? (documentIds[0] ?? null) : null,
    };
    const { rows, hasMore } = await factsPage(database, anchor, filter, {
      from,
      length: limit,
      backward: false,
    });
    // One after the other: both counts are one text, which a server that has just started plans for seconds.
    const total = await countFacts(database, anchor, filter);
    const all = includePlanned
      ? total
      : await countFacts(database, anchor, { ...filter, includePlanned: true });
    const facts = firstThatFit(await citeFacts(database, rows));
    return {
      readings: [entity, subject, object].flatMap((found) => (found === undefined ? [] : [found.reading])),
      facts,
      total,
      plannedLeftOut: all - total,
      ...pageEnd(hasMore || facts.length < rows.length, facts.at(-1)?.id),
    };
  },

  toText({ readings, facts, total, plannedLeftOut, ...page }) {
    const sources = new Sources();
    return [
      ...readings.map(readingText),
      facts.length === 0
        ? 'None of the loaded documents states it.'
        : `${String(total)} stated, ${String(facts.length)} shown`,
      ...(plannedLeftOut === 0
        ? []
        : [
            `${String(plannedLeftOut)} more only scheduled, considered or not confirmed: includePlanned shows them`,
          ]),
      ...facts.map((fact) => `- ${factText(fact, sources)}`),
      ...sources.lines(),
      ...moreText(page),
    ].join('\n');
  },
});

function idOf(found: FoundEntity | undefined): string | null {
  return found?.match.entity.id ?? null;
}
