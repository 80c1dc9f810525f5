import { z } from 'zod';
import {
  type HitKey,
  keyOfHit,
  placeOfHit,
  search,
  type SearchFound,
  snippetOf,
} from '../../answer/search.ts';
import type { Database } from '../../graph/database.ts';
import { searchCounts } from '../../graph/read/search.ts';
import { AFTER, DOCUMENTS, keyIn, LABELS, limitArgument } from '../arguments.ts';
import { DOCUMENT_REFERENCE, documentName, documentsOf } from '../cited-facts.ts';
import { ENTITY_REFERENCE, nameOf, referenceTo } from '../entity-reference.ts';
import { findDocuments } from '../find-entity.ts';
import { HITS, LONGEST_TEXT } from '../limits.ts';
import { moreText, PAGE_END, pageEnd } from '../more.ts';
import { defineTool } from '../tool.ts';

const HIT = z.object({
  matchedBy: z
    .enum(['NAME', 'BEGINNING', 'WORDS', 'TEXT'])
    .describe('A whole name, the beginning of one, words of a name or title, words of a passage.'),
  entity: ENTITY_REFERENCE.optional().describe('Of a hit that is a thing.'),
  passage: z
    .object({ id: z.string(), where: z.string(), document: DOCUMENT_REFERENCE })
    .optional()
    .describe('Of a hit that is a passage.'),
  snippet: z.object({
    field: z.enum(['NAME', 'ALIAS', 'TITLE', 'TEXT']),
    text: z.string().describe('Word for word; of a passage it may be quoted.'),
    start: z.int().describe('Where it stands in that whole text, in UTF-16 code units.'),
    end: z.int(),
  }),
});

const LIKE_KEY: HitKey = [0, 0, 0, ''];

/** Words in names, titles and passages. */
export const searchTool = defineTool({
  name: 'search',
  title: 'Search names, titles and passages',
  description: `Finds things (study groups, Recommendations, organisations, countries, events, documents, …) by words in their names and titles, and passages of the loaded ITU reports by words in their text; best first. Use it to learn what the graph knows; then "entity" or "facts" for what is stated, since a passage that holds two names states nothing of them. Other spellings are tried only where nothing is found ("fuzzy": true). At most ${String(HITS.most)} hits an answer, ${String(HITS.usual)} where nothing is said; "more" and "next" tell how to go on.`,
  input: z.strictObject({
    query: z.string().trim().min(1).max(LONGEST_TEXT).describe('Words; all must occur, in any order.'),
    kinds: z
      .array(z.enum(['ENTITY', 'PASSAGE']))
      .min(1)
      .max(2)
      .optional()
      .describe('Only things, or only passages; both where nothing is said.'),
    labels: LABELS.describe('Only things of these labels, and no passages unless "kinds" names them.'),
    documents: DOCUMENTS,
    limit: limitArgument('hits', HITS),
    after: AFTER,
  }),
  output: z.object({
    hits: z.array(HIT),
    total: z.int(),
    totalIsLowerBound: z.boolean(),
    fuzzy: z.boolean().describe('Whether words that are spelled alike were taken too.'),
    ...PAGE_END,
  }),

  async run({ query: text, kinds, labels, documents, limit, after }, database) {
    const key = keyIn(after, LIKE_KEY);
    const asked = {
      text,
      wantsEntities: kinds?.includes('ENTITY') ?? true,
      wantsPassages: kinds?.includes('PASSAGE') ?? labels === undefined,
      labels: labels ?? null,
      documents: await findDocuments(database, documents),
      catalogued: false,
    };
    const place = key === null ? undefined : placeOfHit(key);
    const { rows, hasMore, query } = await search(database, asked, 'AUTO', { first: limit, after: place });
    const [hits, { total, isCut }] = await Promise.all([
      toHits(database, rows),
      searchCounts(database, query),
    ]);
    const last = rows.at(-1);
    return {
      hits: [...hits],
      total,
      totalIsLowerBound: isCut,
      fuzzy: query.isNear,
      ...pageEnd(hasMore, last && keyOfHit(last)),
    };
  },

  toText({ hits, total, totalIsLowerBound, fuzzy, ...page }) {
    if (hits.length === 0)
      return 'Nothing is found. Try fewer or other words, or leave out labels and documents; what is not found is not in the graph.';
    return [
      `${totalIsLowerBound ? 'at least ' : ''}${String(total)} found, ${String(hits.length)} shown${fuzzy ? '; nothing as it is spelled, these are spelled alike' : ''}`,
      ...hits.map(hitText),
      ...moreText(page),
    ].join('\n');
  },
});

async function toHits(
  database: Database,
  rows: readonly SearchFound[],
): Promise<readonly z.output<typeof HIT>[]> {
  const passages = rows.flatMap(({ found }) => (found.__typename === 'Passage' ? [found.document] : []));
  const documentOf = await documentsOf(database, passages);
  return Promise.all(
    rows.map(async (row) => {
      const { found, way } = row;
      const { field, text, start, end } = await snippetOf(database, row);
      return {
        matchedBy: way,
        ...(found.__typename === 'Passage'
          ? { passage: { id: found.id, where: found.where, document: documentOf(found.document) } }
          : { entity: referenceTo(found) }),
        snippet: { field, text, start, end },
      };
    }),
  );
}

function hitText({ entity, passage, snippet }: z.output<typeof HIT>): string {
  if (entity !== undefined) {
    const shown = snippet.field === 'NAME' ? '' : ` – ${snippet.field.toLowerCase()}: ${snippet.text}`;
    return `- ${nameOf(entity)}${shown}`;
  }
  const { id = '', where = '' } = passage ?? {};
  const document = passage === undefined ? '' : documentName(passage.document);
  return `- passage ${document}, ${where} (${id}): “${snippet.text}”`;
}
