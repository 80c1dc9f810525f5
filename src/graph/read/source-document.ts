/** A loaded document as it was read: what extraction needs, out of the graph. */
import type {
  Diagnostic,
  DocumentMeta,
  Passage,
  Section,
  SourceDocument,
  Span,
} from '../../domain/document.ts';
import type { StatedCount } from '../../domain/extraction.ts';
import { GraphError } from '../../errors.ts';
import type { Database } from '../database.ts';
import type { StoredProperties } from '../graph-values.ts';
import { statement } from '../statements.ts';

/** A document with what the graph says of how it came there. */
export interface StoredSource {
  readonly document: SourceDocument;
  /** Digest of everything that loading it depended on. */
  readonly digest: string;
  /** Version of the extractor that read it. */
  readonly extractorVersion: string;
  readonly statedCounts: readonly StatedCount[];
}

interface SourceRow {
  readonly document: string;
  readonly own: StoredProperties;
  readonly sections: readonly StoredProperties[];
  readonly passages: readonly StoredProperties[];
}

const META_KEYS = ['symbol', 'title', 'session', 'date', 'source', 'url', 'nature'] as const;

/**
 * A document that was loaded, equal to the one that was read from its file; undefined when the graph holds none of this id.
 *
 * @throws GraphError `GRAPH_DOCUMENT_BROKEN` when what is stored of it is no longer whole
 */
export async function readSourceDocument(
  database: Database,
  document: string,
): Promise<StoredSource | undefined> {
  return (await readSourceDocuments(database, [document])).get(document);
}

/**
 * Documents that were loaded, by id; those that the graph does not hold are left out.
 *
 * @throws GraphError `GRAPH_DOCUMENT_BROKEN` when what is stored of one is no longer whole
 */
export async function readSourceDocuments(
  database: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, StoredSource>> {
  const rows = await database.read<SourceRow>(statement('read/source-documents'), { documents });
  return new Map(rows.map((row) => [row.document, toSource(row, row.document)]));
}

/** How much text a document holds, in Unicode characters; 0 when it was not read. */
export async function charactersOfDocument(database: Database, document: string): Promise<number> {
  const [row] = await database.read<{ characters: number }>(statement('read/text-of-documents'), {
    documentIds: [document],
  });
  return row?.characters ?? 0;
}

function toSource({ own, sections, passages }: SourceRow, id: string): StoredSource {
  const stored = new StoredValues(id, own);
  const source: StoredSource = {
    document: {
      id,
      title: stored.optional('title') ?? '',
      meta: metaOf(stored),
      sha256: stored.text('sha256'),
      sections: sections.map((each) => toSection(new StoredValues(id, each))),
      passages: passages.map((each) => toPassage(new StoredValues(id, each))),
      diagnostics: stored
        .list('readingDiagnostics')
        .map((json) => parseStored(json, id, 'a diagnostic') as Diagnostic),
    },
    digest: stored.text('digest'),
    extractorVersion: stored.text('extractorVersion'),
    statedCounts: passages.flatMap((each) => countsOf(new StoredValues(id, each), id)),
  };
  refuseGaps(source.document);
  return source;
}

function metaOf(own: StoredValues): DocumentMeta {
  const given = new Set(own.list('given'));
  return Object.fromEntries(META_KEYS.filter((key) => given.has(key)).map((key) => [key, own.text(key)]));
}

function toSection(stored: StoredValues): Section {
  const parent = stored.optional('parent');
  const section: Record<keyof Section, unknown> = {
    id: stored.text('id'),
    where: stored.text('where'),
    title: stored.text('title'),
    level: stored.number('level'),
    order: stored.number('order'),
    parent,
  };
  return withoutUndefined(section) as unknown as Section;
}

function toPassage(stored: StoredValues): Passage {
  const caller = stored.optional('calledFromPassage');
  const isRow = stored.has('cellSpans');
  // Every key of a passage: one that is added to the domain and not stored here does not compile.
  const passage: Record<keyof Passage, unknown> = {
    id: stored.text('id'),
    where: stored.text('where'),
    ordinal: stored.number('ordinal'),
    order: stored.number('order'),
    kind: stored.text('kind'),
    text: stored.text('text'),
    section: stored.text('section'),
    line: stored.number('line'),
    calledFrom:
      caller === undefined ? undefined : { passage: caller, offset: stored.number('calledFromOffset') },
    table: isRow
      ? { cells: stored.list('cellSpans').map(toSpan), header: stored.list('tableHeader') }
      : undefined,
  };
  return withoutUndefined(passage) as unknown as Passage;
}

/** Totals that a passage states, each stored as JSON. */
function countsOf(passage: StoredValues, document: string): readonly StatedCount[] {
  return passage.list('statedCounts').map((json) => ({
    passage: passage.text('id'),
    ...(parseStored(json, document, 'a stated total') as Omit<StatedCount, 'passage'>),
  }));
}

/** `12-40` as a span. */
function toSpan(text: string): Span {
  const [start = NaN, end = NaN] = text.split('-').map(Number);
  return { start, end };
}

function withoutUndefined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function parseStored(json: string, document: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw broken(document, `${what} cannot be read`);
  }
}

/** Passages and sections are numbered without gaps, and what they refer to is there. */
function refuseGaps({ id, sections, passages }: SourceDocument): void {
  const known = new Set(sections.map((section) => section.id));
  if (sections.length === 0 || passages.length === 0) throw broken(id, 'its text is gone');
  for (const [index, { order }] of sections.entries())
    if (order !== index + 1) throw broken(id, `section ${String(index + 1)} is missing`);
  for (const [index, { order, section }] of passages.entries()) {
    if (order !== index + 1) throw broken(id, `passage ${String(index + 1)} is missing`);
    if (!known.has(section)) throw broken(id, `section ${section} is missing`);
  }
}

function broken(document: string, what: string): GraphError {
  return new GraphError(
    'GRAPH_DOCUMENT_BROKEN',
    `what the graph holds of ${document} is not whole: ${what}; load its file again with: resgraph load --again FILE`,
  );
}

/** Properties of one node or relationship, each of the type that it must have. */
class StoredValues {
  readonly #document: string;
  readonly #properties: StoredProperties;

  constructor(document: string, properties: StoredProperties) {
    this.#document = document;
    this.#properties = properties;
  }

  has(key: string): boolean {
    return this.#properties[key] !== undefined;
  }

  optional(key: string): string | undefined {
    return this.has(key) ? this.text(key) : undefined;
  }

  text(key: string): string {
    const value = this.#properties[key];
    if (typeof value !== 'string') throw this.#lacks(key);
    return value;
  }

  number(key: string): number {
    const value = this.#properties[key];
    if (typeof value !== 'number') throw this.#lacks(key);
    return value;
  }

  list(key: string): readonly string[] {
    const value = this.#properties[key] ?? [];
    if (!Array.isArray(value)) throw this.#lacks(key);
    return value as readonly string[];
  }

  #lacks(key: string): GraphError {
    const { id = this.#document } = this.#properties;
    return broken(this.#document, `${String(id)} lacks ${key}`);
  }
}
