/** What a host may attach to a conversation: the documents that were read, page by page, and the schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ListResourcesResult,
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  type Resource,
  ResourceTemplate,
} from '@modelcontextprotocol/server';
import { AnalysisError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { documentsRead, type EntityRow } from '../graph/read/entities.ts';
import { NO_PAGE } from '../graph/read/page.ts';
import {
  countPassagesOfDocuments,
  passagesOfDocuments,
  sectionsOfDocuments,
} from '../graph/read/passages.ts';
import { packageRoot } from '../package-root.ts';
import { keyIn } from './arguments.ts';
import { documentPage } from './document-page.ts';
import { findDocument } from './find-entity.ts';
import { DOCUMENTS_OF_A_PAGE, MOST_SECTIONS, PASSAGES_OF_A_PAGE } from './limits.ts';
import { pageEnd } from './more.ts';
import { type McpContext, messageFor } from './tool.ts';

const SCHEMA_URI = 'resgraph://schema';
const DOCUMENT_URI = 'resgraph://document/';
const MARKDOWN = 'text/markdown';

/** Lets a server list and show documents and the schema. */
export function addResources(server: McpServer, context: McpContext): void {
  const schema = {
    title: 'Schema of the graph',
    description: 'GraphQL schema: every type, field and relationship with its meaning.',
    mimeType: 'text/plain',
  };
  server.registerResource('schema', SCHEMA_URI, schema, ({ href }) => ({
    contents: [
      {
        ...{ uri: href, mimeType: 'text/plain' },
        text: readFileSync(join(packageRoot(), 'schema.graphql'), 'utf8'),
      },
    ],
  }));
  server.registerResource(
    'document',
    new ResourceTemplate(`${DOCUMENT_URI}{id}`, {
      list: undefined,
      complete: { id: (value) => beginningOf(value, context) },
    }),
    {
      title: 'A report',
      description: `A document that was read: what is known of it, its sections, and its first ${String(PASSAGES_OF_A_PAGE)} passages.`,
      mimeType: MARKDOWN,
    },
    ({ href }, { id }) => readPage(href, String(id), '1', context),
  );
  server.registerResource(
    'document-page',
    new ResourceTemplate(`${DOCUMENT_URI}{id}/page/{page}`, {
      list: undefined,
      complete: { id: (value) => beginningOf(value, context) },
    }),
    {
      title: 'A page of a report',
      description: `The passages of a document, ${String(PASSAGES_OF_A_PAGE)} a page, in reading order; pages count from 1.`,
      mimeType: MARKDOWN,
    },
    ({ href }, { id, page }) => readPage(href, String(id), String(page), context),
  );
  // The server's own list knows no pages.
  server.server.setRequestHandler('resources/list', ({ params }) =>
    answering('resources/list', context, async (database) => {
      const { resources, ...page } = await listPage(database, params?.cursor);
      const first = params?.cursor === undefined ? [{ uri: SCHEMA_URI, name: 'schema', ...schema }] : [];
      return { ...page, resources: [...first, ...resources] };
    }),
  );
}

async function listPage(database: Database, cursor: string | undefined): Promise<ListResourcesResult> {
  const from = keyIn(cursor, '');
  const { rows, hasMore } = await documentsRead(database, {
    from,
    length: DOCUMENTS_OF_A_PAGE,
    backward: false,
  });
  const { next } = pageEnd(hasMore, rows.at(-1)?.id);
  return { resources: rows.map(toResource), ...(next !== undefined && { nextCursor: next }) };
}

function toResource({ id, symbol, title, date, session }: EntityRow): Resource {
  const told = [title, session, date].filter((part) => part !== undefined);
  return {
    uri: DOCUMENT_URI + id,
    name: symbol ?? id,
    ...(title !== undefined && { title: symbol === undefined ? title : `${symbol} – ${title}` }),
    ...(told.length > 0 && { description: told.join(', ') }),
    mimeType: MARKDOWN,
  };
}

/** Ids of documents that begin so. */
function beginningOf(value: string, context: McpContext): Promise<string[]> {
  return answering('completion', context, async (database) => {
    const { rows } = await documentsRead(database, {
      from: value === '' ? null : value.slice(0, -1),
      length: DOCUMENTS_OF_A_PAGE,
      backward: false,
    });
    return rows.map(({ id }) => id).filter((id) => id.startsWith(value));
  });
}

function readPage(uri: string, id: string, number: string, context: McpContext): Promise<ReadResourceResult> {
  return answering(uri, context, async (database) => {
    const document = await findDocument(database, 'document', id);
    const count = (await countPassagesOfDocuments(database, [document.id], null)).get(document.id) ?? 0;
    const pages = Math.max(1, Math.ceil(count / PASSAGES_OF_A_PAGE));
    const page = /^[1-9]\d{0,6}$/.test(number) ? Number(number) : 0;
    if (count === 0)
      throw new AnalysisError('NO_TEXT', `document: ${document.name} is only cited; its text is not loaded`);
    if (page < 1 || page > pages)
      throw new AnalysisError('BAD_INPUT', `page: expected 1 to ${String(pages)}, found ${number}`);
    // passages are numbered from 1 without gaps
    const range = {
      from: (page - 1) * PASSAGES_OF_A_PAGE,
      length: PASSAGES_OF_A_PAGE,
      backward: false,
    };
    const [passages, sections] = await Promise.all([
      passagesOfDocuments(database, [document.id], null, range),
      page === 1 ? sectionsOfDocuments(database, [document.id], MOST_SECTIONS) : new Map<string, never>(),
    ]);
    const text = documentPage({
      document,
      sections: sections.get(document.id) ?? [],
      passages: (passages.get(document.id) ?? NO_PAGE).rows,
      place: { page, pages, count },
      nextUri: page < pages ? `${DOCUMENT_URI}${document.id}/page/${String(page + 1)}` : undefined,
    });
    return { contents: [{ uri, mimeType: MARKDOWN, text }] };
  });
}

/** Answers from the graph; what fails is an error of the protocol with a message for the host. */
async function answering<Result>(
  place: string,
  context: McpContext,
  read: (database: Database) => Promise<Result>,
): Promise<Result> {
  try {
    return await read(await context.database());
  } catch (error) {
    const code =
      error instanceof AnalysisError ? ProtocolErrorCode.InvalidParams : ProtocolErrorCode.InternalError;
    throw new ProtocolError(code, messageFor(error, place, context));
  }
}
