import type { Vocabulary } from '../data/vocabulary.ts';
import type { Extraction, Fact, Properties } from '../domain/extraction.ts';
import {
  fitsEnd,
  STATED_RELATIONSHIPS,
  type EndLabel,
  type EntityLabel,
  type StructureLabel,
} from '../domain/model.ts';

/** Names that the loader gives itself, so that a qualifier or property must not bear them. */
const RESERVED_ON_FACTS = new Set([
  ...[
    'id',
    'document',
    'passage',
    'start',
    'end',
    'quote',
    'wording',
    'rule',
    'confidence',
    'itemStart',
    'itemEnd',
    'triggerStart',
    'triggerEnd',
  ],
  'source', // marks reference data
]);
const RESERVED_ON_ENTITIES = new Set([
  ...[
    'id',
    'label',
    'name',
    'names',
    'aliases',
    'searchNames',
    'known',
    'document',
    'documentDate',
    'given',
    'digest',
    'extractorVersion',
    'readingDiagnostics',
  ],
]);

/**
 * Everything that keeps an extraction from being stored, one sentence each; empty when it can be loaded. What the database has no
 * constraint for is checked here: quotes, offsets, ends of facts, references, names and types of properties.
 */
export function checkExtraction(extraction: Extraction, vocabulary: Vocabulary): readonly string[] {
  const { document, entities, mentions, facts, statedCounts, self } = extraction;
  const failures: string[] = [];
  const passages = new Map(document.passages.map((passage) => [passage.id, passage]));
  const sections = new Set(document.sections.map(({ id }) => id));
  const labels = new Map<string, EntityLabel | StructureLabel>([
    ...document.sections.map(({ id }) => [id, 'Section'] as const),
    ...document.passages.map(({ id }) => [id, 'Passage'] as const),
    ...entities.map(({ id, label }) => [id, label] as const),
  ]);
  const fail = (message: string): void => void failures.push(message);
  const textOf = (id: string): string | undefined => passages.get(id)?.text;

  for (const [what, ids] of [
    ['node', [...sections, ...passages.keys(), ...entities.map(({ id }) => id)]],
    ['section', document.sections.map(({ id }) => id)],
    ['passage', document.passages.map(({ id }) => id)],
    ['fact', facts.map(({ id }) => id)],
  ] as const) {
    for (const id of repeated(ids)) fail(`${what} ${id} stands twice`);
  }
  if (labels.get(self) !== 'Document')
    fail(`the document's own entity ${self} is not among the entities as a Document`);

  for (const section of document.sections) {
    if (section.parent !== undefined && !sections.has(section.parent))
      fail(`section ${section.id}: its parent ${section.parent} does not exist`);
  }
  for (const { id, section, text, calledFrom } of document.passages) {
    if (!sections.has(section)) fail(`passage ${id}: its section ${section} does not exist`);
    if (!text.isWellFormed())
      fail(`passage ${id}: its text holds half of a character (lone surrogate), which no database keeps`);
    if (calledFrom !== undefined && !passages.has(calledFrom.passage))
      fail(`passage ${id}: ${calledFrom.passage}, which calls it, does not exist`);
  }
  for (const entity of entities) {
    if (entity.id === '' || entity.name === '')
      fail(`entity "${entity.id}" named "${entity.name}" lacks its id or name`);
    const known = vocabulary.byId.get(entity.id);
    if (known !== undefined && known.label !== entity.label)
      fail(`entity ${entity.id} is labelled ${entity.label} here and ${known.label} in the vocabulary`);
    failures.push(...propertyFaults(`entity ${entity.id}`, entity.properties, RESERVED_ON_ENTITIES));
  }
  for (const { entity, passage, start, end, surface } of mentions) {
    const where = `mention of ${entity} at ${passage} ${String(start)}–${String(end)}`;
    if (!labels.has(entity)) fail(`${where}: the entity does not exist`);
    if (!quotes(textOf(passage), start, end, surface))
      fail(`${where}: "${surface}" is not what stands there`);
  }
  for (const { passage, start, end, noun } of statedCounts) {
    if (!within(textOf(passage), start, end))
      fail(
        `stated count of ${noun} at ${passage} ${String(start)}–${String(end)}: not a span of that passage`,
      );
  }
  for (const fact of facts) failures.push(...factFaults(fact, labels, textOf(fact.passage)));
  return failures;
}

function factFaults(
  fact: Fact,
  labels: ReadonlyMap<string, EntityLabel | StructureLabel>,
  text: string | undefined,
): string[] {
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
  const where = `fact ${id} (${subject} ${predicate} ${object})`;
  const faults = propertyFaults(where, qualifiers, RESERVED_ON_FACTS);
  if (text === undefined) faults.push(`${where}: its passage ${passage} does not exist`);
  else if (!quotes(text, start, end, quote))
    faults.push(
      `${where}: its quote "${quote}" is not what stands at ${passage} ${String(start)}–${String(end)}`,
    );
  if (item !== undefined && !within(text, item.start, item.end))
    faults.push(`${where}: its item is not a span of ${passage}`);
  if (trigger !== undefined && !quotes(text, trigger.start, trigger.end, wording))
    faults.push(`${where}: its wording "${wording}" is not what stands at its trigger's span`);
  // An empty wording is one: a name in parentheses or a heading states without a verb.
  if (typeof wording !== 'string' || rule === '') faults.push(`${where}: lacks its wording or rule`);
  if (!(confidence >= 0 && confidence <= 1))
    faults.push(`${where}: its confidence ${String(confidence)} is not between 0 and 1`);
  const model: { from: readonly EndLabel[]; to: readonly EndLabel[] } | undefined =
    STATED_RELATIONSHIPS[predicate];
  // Data that was read back from JSON may hold what the type rules out.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  if (model === undefined) return [...faults, `${where}: the model has no ${predicate}`];
  for (const [end, entity, allowed] of [
    ['subject', subject, model.from],
    ['object', object, model.to],
  ] as const) {
    const label = labels.get(entity);
    if (label === undefined) faults.push(`${where}: its ${end} ${entity} does not exist`);
    else if (!allowed.some((candidate) => fitsEnd(label, candidate)))
      faults.push(`${where}: a ${label} cannot be the ${end}; expected ${allowed.join(', ')}`);
  }
  return faults;
}

/** Faults of properties that Neo4j cannot hold, or whose names are taken. */
function propertyFaults(where: string, properties: Properties, reserved: ReadonlySet<string>): string[] {
  return Object.entries(properties).flatMap(([key, value]) => {
    if (reserved.has(key)) return [`${where}: the property ${key} is the loader's own`];
    const storable = Array.isArray(value) ? value.every((item) => typeof item === 'string') : isScalar(value);
    return storable
      ? []
      : [`${where}: the property ${key} is neither text, number, truth value nor list of texts`];
  });
}

function isScalar(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function quotes(text: string | undefined, start: number, end: number, quote: string): boolean {
  return within(text, start, end) && text?.slice(start, end) === quote;
}

function within(text: string | undefined, start: number, end: number): boolean {
  return (
    text !== undefined &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length
  );
}

function repeated(ids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}
