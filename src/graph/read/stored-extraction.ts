/** What the graph holds of a document, as extraction made it. What was seen and not understood is not kept there. */
import type {
  Entity,
  Extraction,
  Fact,
  Mention,
  Properties,
  PropertyValue,
} from '../../domain/extraction.ts';
import type { EntityLabel, Predicate } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { textList } from './entities.ts';
import { readSourceDocuments } from './source-document.ts';

interface FoundRow {
  readonly document: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** What a fact carries beside its qualifiers. */
const EVIDENCE = new Set([
  ...['id', 'document', 'passage', 'start', 'end', 'quote', 'wording', 'rule', 'confidence'],
  ...['itemStart', 'itemEnd', 'triggerStart', 'triggerEnd'],
]);
/** What a description carries beside the entity's properties. */
const DESCRIPTION = new Set([
  ...['id', 'document', 'label', 'name', 'names', 'known', 'documentDate'],
  ...['digest', 'given', 'sha256', 'extractorVersion', 'readingDiagnostics'],
]);

/**
 * Documents that were loaded, in the order of their ids; those that the graph does not hold are left out. Facts and mentions are in the order of
 * the text. Diagnostics are those of reading only.
 *
 * @throws GraphError `GRAPH_DOCUMENT_BROKEN` when what is stored of one is no longer whole
 */
export async function storedExtractions(
  database: Database,
  documents: readonly string[],
): Promise<readonly Extraction[]> {
  const [sources, rows] = await Promise.all([
    readSourceDocuments(database, documents),
    database.read<FoundRow>(statement('read/found-in-documents'), { documents }),
  ]);
  const found = Map.groupBy(rows, ({ document }) => document);
  return [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { document, extractorVersion, statedCounts }]): Extraction => {
      const orders = new Map(document.passages.map((passage) => [passage.id, passage.order]));
      const ofType = (test: (type: string) => boolean): readonly FoundRow[] =>
        (found.get(id) ?? []).filter(({ type }) => test(type));
      const inOrder = <Item extends { readonly passage: string; readonly start: number }>(
        items: readonly Item[],
      ): readonly Item[] =>
        [...items].sort(
          (a, b) => (orders.get(a.passage) ?? 0) - (orders.get(b.passage) ?? 0) || a.start - b.start,
        );
      return {
        ...{ document, self: id, extractorVersion, statedCounts, diagnostics: document.diagnostics },
        entities: ofType((type) => type === 'DESCRIBES')
          .map(toEntity)
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
        mentions: inOrder(ofType((type) => type === 'MENTIONS').map(toMention)),
        facts: inOrder(ofType((type) => type !== 'DESCRIBES' && type !== 'MENTIONS').map(toFact)),
      };
    });
}

function toEntity({ to, properties }: FoundRow): Entity {
  return {
    id: to,
    label: properties['label'] as EntityLabel,
    name: String(properties['name']),
    aliases: textList(properties['names']),
    known: properties['known'] !== false,
    properties: without(properties, DESCRIPTION),
  };
}

function toMention({ from, to, properties }: FoundRow): Mention {
  const { start, end, surface } = properties;
  return { entity: to, passage: from, start: Number(start), end: Number(end), surface: String(surface) };
}

function toFact({ type, from, to, properties }: FoundRow): Fact {
  const text = (key: string): string => String(properties[key]);
  return {
    ...{ id: text('id'), subject: from, predicate: type as Predicate, object: to, passage: text('passage') },
    ...{ start: Number(properties['start']), end: Number(properties['end']) },
    ...{ quote: text('quote'), wording: text('wording'), rule: text('rule') },
    confidence: Number(properties['confidence']),
    qualifiers: without(properties, EVIDENCE),
  };
}

function without(properties: Properties, keys: ReadonlySet<string>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.has(key)));
}
