import { createHash } from 'node:crypto';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Passage, Section } from '../domain/document.ts';
import type { Entity, Extraction, Fact, Properties, PropertyValue } from '../domain/extraction.ts';
import { MODEL_VERSION } from '../domain/model.ts';
import type { NewRelationship, NodeKind, StructureNode } from '../graph/graph-values.ts';
import type { Contribution } from './compare-contributions.ts';
import { referenceClosure } from './reference-closure.ts';

/** Raise it when the same extraction is to be stored in another way, so that loaded documents are loaded anew. */
const LOADER_VERSION = 1;

/** What a document brings to the graph. */
export interface NewContribution extends Contribution<NewRelationship> {
  /** Id of the document. */
  readonly document: string;
  /** Ids of the entities that it describes. */
  readonly entities: readonly string[];
  /** Hash of everything that loading depends on: text, meta, rules, reference data, model and loader. */
  readonly digest: string;
}

/** The nodes and relationships that a checked extraction stands for. Pure. */
export function buildContribution(extraction: Extraction, vocabulary: Vocabulary): NewContribution {
  const { self, entities, document } = extraction;
  const counts = statedCountsByPassage(extraction);
  const nodes = [
    ...document.sections.map((section) => sectionNode(section, self)),
    ...document.passages.map((passage) => passageNode(passage, self, counts.get(passage.id))),
  ];
  const structure = [
    ...document.sections.map((section) =>
      owned('HAS_SECTION', ['Entity', self], ['Section', section.id], `has-${section.id}`, self, {
        order: section.order,
      }),
    ),
    ...document.passages.map((passage) =>
      owned('HAS_PASSAGE', ['Section', passage.section], ['Passage', passage.id], `has-${passage.id}`, self, {
        order: passage.order,
      }),
    ),
  ];
  // One occurrence is one mention, however often it was noted.
  const mentions = new Map(
    extraction.mentions.map(({ entity, passage, start, end, surface }) => {
      const id = `m-${passage}@${String(start)}-${String(end)}>${entity}`;
      return [
        id,
        owned('MENTIONS', ['Passage', passage], ['Entity', entity], id, self, { start, end, surface }),
      ] as const;
    }),
  );
  const kinds = kindsOf(extraction);
  const facts = extraction.facts.map((fact) => factRelationship(fact, self, kinds));
  const descriptions = entities.map((entity) => description(entity, extraction));
  const withoutDigest = [...structure, ...mentions.values(), ...facts, ...descriptions];
  const ids = entities.map(({ id }) => id);
  const { entries, links } = referenceClosure(ids, vocabulary);
  const digest = createHash('sha256')
    .update(
      canonicalJson({ MODEL_VERSION, LOADER_VERSION, nodes, relationships: withoutDigest, entries, links }),
    )
    .digest('hex');
  const relationships = withoutDigest.map((relationship) =>
    relationship.type === 'DESCRIBES' && relationship.to === self
      ? { ...relationship, properties: { ...relationship.properties, digest } }
      : relationship,
  );
  return { document: self, entities: ids, nodes, relationships, digest };
}

function owned(
  type: string,
  [fromKind, from]: [NodeKind, string],
  [toKind, to]: [NodeKind, string],
  id: string,
  document: string,
  properties: Properties,
): NewRelationship {
  return { type, id, from, to, fromKind, toKind, properties: { ...properties, id, document } };
}

function sectionNode({ id, where, title, level, order, parent }: Section, document: string): StructureNode {
  return {
    kind: 'Section',
    id,
    properties: { id, document, where, title, level, order, ...(parent !== undefined && { parent }) },
  };
}

function passageNode(
  passage: Passage,
  document: string,
  statedCounts: readonly string[] | undefined,
): StructureNode {
  const { id, where, ordinal, order, kind, text, section, line, calledFrom, table } = passage;
  return {
    kind: 'Passage',
    id,
    properties: {
      ...{ id, document, where, ordinal, order, kind, text, section, line },
      ...(calledFrom !== undefined && {
        calledFromPassage: calledFrom.passage,
        calledFromOffset: calledFrom.offset,
      }),
      // Spans and header cells side by side: Neo4j holds no lists of maps.
      ...(table !== undefined && {
        cellSpans: table.cells.map(({ start, end }) => `${String(start)}-${String(end)}`),
        tableHeader: table.header,
      }),
      ...(statedCounts !== undefined && { statedCounts }),
    },
  };
}

/** Stated totals of each passage, each as JSON `{start, end, number, comparator, noun, predicate?}`. */
function statedCountsByPassage({ statedCounts }: Extraction): Map<string, string[]> {
  const byPassage = new Map<string, string[]>();
  for (const { passage, ...count } of statedCounts) {
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), canonicalJson(count)]);
  }
  return byPassage;
}

function kindsOf({ document }: Extraction): ReadonlyMap<string, NodeKind> {
  return new Map<string, NodeKind>([
    ...document.sections.map(({ id }) => [id, 'Section'] as const),
    ...document.passages.map(({ id }) => [id, 'Passage'] as const),
  ]);
}

function factRelationship(
  fact: Fact,
  document: string,
  kinds: ReadonlyMap<string, NodeKind>,
): NewRelationship {
  const {
    id,
    subject,
    predicate,
    object,
    passage,
    start,
    end,
    quote,
    wording,
    rule,
    confidence,
    qualifiers,
    item,
    trigger,
  } = fact;
  return owned(predicate, [kinds.get(subject) ?? 'Entity', subject], ['Entity', object], id, document, {
    ...qualifiers,
    ...{ passage, start, end, quote, wording, rule, confidence },
    ...(item !== undefined && { itemStart: item.start, itemEnd: item.end }),
    ...(trigger !== undefined && { triggerStart: trigger.start, triggerEnd: trigger.end }),
  });
}

function description(entity: Entity, extraction: Extraction): NewRelationship {
  const { self, document } = extraction;
  const { date } = document.meta;
  return owned('DESCRIBES', ['Entity', self], ['Entity', entity.id], `d-${self}>${entity.id}`, self, {
    ...entity.properties,
    ...(entity.id === self && ownProperties(extraction)),
    label: entity.label,
    name: entity.name,
    names: entity.aliases,
    known: entity.known,
    ...(date !== undefined && { documentDate: date }),
  });
}

/** What a document says of itself: its title, and what was given beside the file, of which `given` lists the keys. */
function ownProperties({ document, extractorVersion }: Extraction): Properties {
  const given = Object.fromEntries(
    Object.entries(document.meta).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return {
    ...(document.title !== '' && { title: document.title }),
    ...given,
    given: Object.keys(given).sort(),
    sha256: document.sha256,
    extractorVersion,
    ...(document.diagnostics.length > 0 && {
      readingDiagnostics: document.diagnostics.map((diagnostic) => canonicalJson(diagnostic)),
    }),
  };
}

/** JSON with sorted keys: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner as Record<string, PropertyValue>).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
