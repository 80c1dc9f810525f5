import { extractorVersion } from '../data/extractor-version.ts';
import { GraphError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { readDocuments } from '../graph/document-statements.ts';
import { requireGraph } from '../graph/graph-info.ts';

/** A loaded document as `resgraph list` shows it. */
export interface ListedDocument {
  readonly id: string;
  readonly symbol?: string;
  readonly title?: string;
  /** ISO 8601 date, month or year. */
  readonly date?: string;
  readonly session?: string;
  readonly nature?: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256?: string;
  /** Version of the extractor that read it. */
  readonly extractorVersion?: string;
  /** True when another extractor or other tables than the present ones read it: `resgraph reread` may find other facts. */
  readonly isStale: boolean;
  readonly entities: number;
  readonly passages: number;
  readonly mentions: number;
  readonly facts: number;
}

const SHOWN = ['symbol', 'title', 'date', 'session', 'nature', 'sha256', 'extractorVersion'] as const;

/**
 * The documents that the graph holds, by id.
 *
 * @throws GraphError `GRAPH_EMPTY`, `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`
 */
export async function listDocuments(database: Database): Promise<readonly ListedDocument[]> {
  await requireGraph(database);
  const documents = await readDocuments(database);
  return documents.map(({ id, properties, entities, passages, mentions, facts }) => {
    const shown = SHOWN.flatMap((key) =>
      typeof properties[key] === 'string' ? [[key, properties[key]] as const] : [],
    );
    const isStale = properties['extractorVersion'] !== extractorVersion();
    return { id, ...Object.fromEntries(shown), isStale, entities, passages, mentions, facts };
  });
}

/**
 * {@link listDocuments}, and none where nothing was loaded yet.
 *
 * @throws GraphError `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`
 */
export async function listLoaded(database: Database): Promise<readonly ListedDocument[]> {
  try {
    return await listDocuments(database);
  } catch (error) {
    if (error instanceof GraphError && error.code === 'GRAPH_EMPTY') return [];
    throw error;
  }
}
