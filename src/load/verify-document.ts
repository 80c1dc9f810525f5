import {
  ENTITY_LABELS,
  fitsEnd,
  STATED_RELATIONSHIPS,
  type EndLabel,
  type EntityLabel,
  type StructureLabel,
} from '../domain/model.ts';
import type { StoredProperties, StructureNode } from '../graph/graph-values.ts';
import type { LabelledRelationship } from '../graph/verify-statements.ts';
import type { VerificationLog } from './verification.ts';

/** All that one document owns. */
interface OwnedParts {
  readonly nodes: readonly StructureNode[];
  readonly relationships: readonly LabelledRelationship[];
}

const STATED: Readonly<Record<string, { from: readonly EndLabel[]; to: readonly EndLabel[] } | undefined>> =
  STATED_RELATIONSHIPS;

/** Checks what one document owns: every quote cut out of its stored passage again, and all that no constraint of the database can say. */
export function verifyDocument(
  document: string,
  { nodes, relationships }: OwnedParts,
  log: VerificationLog,
): void {
  const passages = new Map(
    nodes.filter(({ kind }) => kind === 'Passage').map((node) => [node.id, node.properties]),
  );
  const described = new Set(relationships.filter(({ type }) => type === 'DESCRIBES').map(({ to }) => to));
  for (const relationship of relationships) {
    const { type, id, to } = relationship;
    if (type in STATED) {
      verifyFact(relationship, passages, described, log);
    } else if (type === 'MENTIONS') {
      const faults = spanFaults(passages.get(relationship.from), relationship.properties, 'surface');
      log.record(
        'mentions',
        id,
        described.has(to) ? faults : [...faults, `${to} is not described by ${document}`],
      );
    } else if (type === 'DESCRIBES') {
      log.record('descriptions', id, descriptionFaults(relationship, document));
    }
  }
  log.record(
    'descriptions',
    document,
    described.has(document) ? [] : [`${document} does not describe itself`],
  );
  verifyStructure(document, nodes, relationships, log);
}

function verifyFact(
  relationship: LabelledRelationship,
  passages: ReadonlyMap<string, StoredProperties>,
  described: ReadonlySet<string>,
  log: VerificationLog,
): void {
  const { id, type, from, to, fromLabels, toLabels, properties } = relationship;
  const passage = properties['passage'];
  log.record(
    'quotes',
    id,
    spanFaults(typeof passage === 'string' ? passages.get(passage) : undefined, properties, 'quote'),
  );

  const evidence = ['id', 'rule']
    .filter((key) => typeof properties[key] !== 'string' || properties[key] === '')
    .map((key) => `lacks ${key}`);
  // Empty where the words state without a verb, never absent.
  if (typeof properties['wording'] !== 'string') evidence.push('lacks wording');
  const confidence = properties['confidence'];
  if (typeof confidence !== 'number' || confidence < 0 || confidence > 1)
    evidence.push('its confidence is not between 0 and 1');
  log.record('evidence', id, evidence);

  const model = STATED[type];
  const ends = [
    ...endFaults('beginning', from, fromLabels, model?.from ?? [], described, passages),
    ...endFaults('end', to, toLabels, model?.to ?? [], described, passages),
  ];
  log.record('ends of facts', id, ends);
}

function endFaults(
  which: string,
  id: string,
  labels: readonly string[],
  allowed: readonly EndLabel[],
  described: ReadonlySet<string>,
  passages: ReadonlyMap<string, StoredProperties>,
): string[] {
  const label = specificLabel(labels);
  if (label === undefined || !allowed.some((end) => fitsEnd(label, end))) {
    return [`its ${which} ${id} is ${labels.join(':')}; expected ${allowed.join(', ')}`];
  }
  if (label === 'Passage')
    return passages.has(id) ? [] : [`its ${which} ${id} is another document's passage`];
  return label === 'Section' || described.has(id)
    ? []
    : [`its ${which} ${id} is not described by the document`];
}

function specificLabel(labels: readonly string[]): EntityLabel | StructureLabel | undefined {
  return labels.find(
    (label): label is EntityLabel | StructureLabel =>
      label in ENTITY_LABELS || label === 'Section' || label === 'Passage',
  );
}

/** Faults of a span: the text must stand exactly where start and end say. */
function spanFaults(
  passage: StoredProperties | undefined,
  properties: StoredProperties,
  key: 'quote' | 'surface',
): string[] {
  const text = passage?.['text'];
  const { start, end } = properties;
  if (typeof text !== 'string') return ['its passage does not exist in the document'];
  if (typeof start !== 'number' || typeof end !== 'number' || start >= end)
    return ['its start and end are not a span'];
  const found = text.slice(start, end);
  return found === properties[key]
    ? []
    : [`says "${String(properties[key])}", and the passage has "${found}" there`];
}

function descriptionFaults({ from, properties }: LabelledRelationship, document: string): string[] {
  const faults = from === document ? [] : [`begins at ${from} and not at ${document}`];
  const { label, name, names, known } = properties;
  if (typeof label !== 'string' || !(label in ENTITY_LABELS))
    faults.push(`its label ${String(label)} is not the model's`);
  if (typeof name !== 'string' || name === '' || !Array.isArray(names) || typeof known !== 'boolean')
    faults.push('lacks name, names or known');
  return faults;
}

const REQUIRED = {
  Section: ['where', 'title', 'level', 'order'],
  Passage: ['where', 'ordinal', 'order', 'kind', 'text', 'section', 'line'],
} as const;

function verifyStructure(
  document: string,
  nodes: readonly StructureNode[],
  relationships: readonly LabelledRelationship[],
  log: VerificationLog,
): void {
  const holders = Map.groupBy(
    relationships.filter(({ type }) => type === 'HAS_SECTION' || type === 'HAS_PASSAGE'),
    ({ to }) => to,
  );
  for (const { kind, id, properties } of nodes) {
    const faults: string[] = REQUIRED[kind]
      .filter((key) => properties[key] === undefined)
      .map((key) => `lacks ${key}`);
    const [holder, ...others] = holders.get(id) ?? [];
    const expected = kind === 'Section' ? document : properties['section'];
    if (holder?.from !== expected || others.length > 0)
      faults.push(`is not held by ${String(expected)} alone`);
    log.record('structure', id, faults);
  }
}
