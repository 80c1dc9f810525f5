/** Small extractions made by hand, complete enough to be loaded. */
import { createHash } from 'node:crypto';
import type { Vocabulary, VocabularyEntry } from '../../src/data/vocabulary.ts';
import type { DocumentMeta, Passage, Section } from '../../src/domain/document.ts';
import type {
  Entity,
  Extraction,
  Fact,
  Mention,
  Properties,
  StatedCount,
} from '../../src/domain/extraction.ts';
import type { EntityLabel, Predicate, ReferenceType } from '../../src/domain/model.ts';

export interface EntitySpec {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly known?: boolean;
  readonly properties?: Properties;
}

export interface FactSpec {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** Index into the passages. */
  readonly passage: number;
  /** Must stand in that passage. */
  readonly quote: string;
  readonly qualifiers?: Properties;
  readonly confidence?: number;
}

export interface ExtractionSpec {
  readonly id: string;
  readonly meta?: DocumentMeta;
  /** Texts of passages, all in one section. */
  readonly passages: readonly string[];
  readonly entities?: readonly EntitySpec[];
  /** Entity, index of the passage, surface: its first occurrence. */
  readonly mentions?: readonly (readonly [entity: string, passage: number, surface: string])[];
  readonly facts?: readonly FactSpec[];
  readonly statedCounts?: readonly StatedCount[];
  readonly extractorVersion?: string;
}

/** An extraction that holds together when every quote and surface stands where the spec says. */
export function makeExtraction(spec: ExtractionSpec): Extraction {
  const section: Section = { id: `${spec.id}#s-1`, where: '1', title: 'Introduction', level: 1, order: 1 };
  const passages = spec.passages.map((text, index): Passage => {
    const where = `1.${String(index + 1)}`;
    return {
      id: `${spec.id}#${where}~1`,
      where,
      ordinal: 1,
      order: index + 1,
      kind: 'paragraph',
      text,
      section: section.id,
      line: index + 1,
    };
  });
  const passageAt = (index: number): Passage => {
    const passage = passages[index];
    if (passage === undefined) throw new Error(`${spec.id} has no passage ${String(index)}`);
    return passage;
  };
  const spanOf = (passage: Passage, quote: string): { start: number; end: number } => {
    const start = passage.text.indexOf(quote);
    if (start < 0) throw new Error(`"${quote}" does not stand in ${passage.id}`);
    return { start, end: start + quote.length };
  };
  const self: EntitySpec = { id: spec.id, label: 'Document', name: spec.meta?.symbol ?? spec.id };
  return {
    document: {
      id: spec.id,
      title: spec.meta?.title ?? `Report ${spec.id}`,
      meta: spec.meta ?? {},
      sha256: createHash('sha256').update(spec.passages.join('\n')).digest('hex'),
      sections: [section],
      passages,
      diagnostics: [],
    },
    self: spec.id,
    extractorVersion: spec.extractorVersion ?? '1',
    entities: [self, ...(spec.entities ?? [])].map(
      ({ id, label, name = id, aliases = [], known = true, properties = {} }): Entity => ({
        id,
        label,
        name,
        aliases,
        known,
        properties,
      }),
    ),
    mentions: (spec.mentions ?? []).map(([entity, index, surface]): Mention => {
      const passage = passageAt(index);
      return { entity, passage: passage.id, ...spanOf(passage, surface), surface };
    }),
    facts: (spec.facts ?? []).map((fact, ordinal): Fact => {
      const { subject, predicate, object, quote, qualifiers = {}, confidence = 1 } = fact;
      const passage = passageAt(fact.passage);
      const hash = createHash('sha256')
        .update(JSON.stringify([spec.id, passage.where, predicate, subject, object, quote, ordinal]))
        .digest('hex');
      return {
        ...{
          id: `f-${hash.slice(0, 16)}`,
          subject,
          predicate,
          object,
          passage: passage.id,
          ...spanOf(passage, quote),
        },
        ...{ quote, wording: predicate.toLowerCase(), rule: 'test/rule', confidence, qualifiers },
      };
    }),
    statedCounts: spec.statedCounts ?? [],
    diagnostics: [],
  };
}

/** A vocabulary of these entries and links alone. */
export function makeVocabulary(
  entries: readonly {
    id: string;
    label: EntityLabel;
    name: string;
    names?: readonly string[];
    properties?: Properties;
  }[],
  links: readonly (readonly [from: string, type: ReferenceType, to: string])[] = [],
): Vocabulary {
  const all = entries.map(({ id, label, name, names = [], properties = {} }): VocabularyEntry => ({
    id,
    label,
    name,
    names: [name, ...names],
    properties,
  }));
  return {
    entries: all,
    byId: new Map(all.map((entry) => [entry.id, entry])),
    links: links.map(([from, type, to]) => ({ from, type, to, source: 'test table' })),
    cities: [],
  };
}

/** ITU with a sector, two study groups, a region and a country: parents, a merger and who is responsible for a text. */
export const SMALL_VOCABULARY = makeVocabulary(
  [
    { id: 'itu', label: 'Union', name: 'ITU', names: ['International Telecommunication Union'] },
    { id: 'itu-t', label: 'Sector', name: 'ITU-T' },
    {
      id: 'itu-t-sg13',
      label: 'StudyGroup',
      name: 'ITU-T SG13',
      names: ['Study Group 13'],
      properties: { title: 'Future networks' },
    },
    { id: 'itu-t-sg16', label: 'StudyGroup', name: 'ITU-T SG16' },
    { id: 'itu-t-sg21', label: 'StudyGroup', name: 'ITU-T SG21' },
    { id: 'country-DJ', label: 'Country', name: 'Djibouti', properties: { alpha2: 'DJ' } },
    { id: 'region-arab', label: 'Region', name: 'Arab States', properties: { scheme: 'ITU-D' } },
    { id: 'org-ietf', label: 'Organization', name: 'IETF', properties: { kind: 'sdo' } },
    { id: 'org-ietf-ippm', label: 'Organization', name: 'IETF IPPM' },
    { id: 'itu-t-h.626', label: 'Recommendation', name: 'ITU-T H.626', properties: { designation: 'H.626' } },
  ],
  [
    ['itu-t', 'PART_OF', 'itu'],
    ['itu-t-sg13', 'PART_OF', 'itu-t'],
    ['itu-t-sg16', 'PART_OF', 'itu-t'],
    ['itu-t-sg21', 'PART_OF', 'itu-t'],
    ['itu-t-sg16', 'MERGED_INTO', 'itu-t-sg21'],
    ['itu-t-sg21', 'RESPONSIBLE_FOR', 'itu-t-h.626'],
    ['country-DJ', 'IN_REGION', 'region-arab'],
    ['org-ietf-ippm', 'PART_OF', 'org-ietf'],
  ],
);

/** A report on two study groups. */
export const REPORT_A = makeExtraction({
  id: 'doc-a',
  meta: { symbol: 'C19/1', date: '2019-05-01', title: 'Report A' },
  passages: [
    'Study Group 13 approved Recommendation H.626 and is collaborating with IETF IPPM.',
    'SG13 assisted Djibouti.',
  ],
  entities: [
    { id: 'itu-t-sg13', label: 'StudyGroup', name: 'ITU-T SG13', aliases: ['Study Group 13', 'SG13'] },
    { id: 'itu-t-h.626', label: 'Recommendation', name: 'ITU-T H.626', aliases: ['Recommendation H.626'] },
    { id: 'org-ietf-ippm', label: 'Organization', name: 'IETF IPPM' },
    { id: 'country-DJ', label: 'Country', name: 'Djibouti' },
    {
      id: 'event-1',
      label: 'Event',
      name: 'Workshop',
      known: false,
      properties: { status: 'scheduled', startDate: '2020-02-05' },
    },
  ],
  mentions: [
    ['itu-t-sg13', 0, 'Study Group 13'],
    ['org-ietf-ippm', 0, 'IETF IPPM'],
    ['itu-t-sg13', 1, 'SG13'],
  ],
  facts: [
    {
      subject: 'itu-t-sg13',
      predicate: 'APPROVED',
      object: 'itu-t-h.626',
      passage: 0,
      quote: 'Study Group 13 approved Recommendation H.626',
    },
    {
      ...{
        subject: 'itu-t-sg13',
        predicate: 'COLLABORATES_WITH',
        object: 'org-ietf-ippm',
        passage: 0,
        quote: 'is collaborating with IETF IPPM',
      },
      qualifiers: { mode: 'collaboration' },
      confidence: 0.9,
    },
    {
      subject: 'itu-t-sg13',
      predicate: 'ASSISTED',
      object: 'country-DJ',
      passage: 1,
      quote: 'SG13 assisted Djibouti',
      qualifiers: { status: 'provided' },
    },
  ],
});

/** A later report that shares some entities with the first, cites it, and says otherwise of the workshop. */
export const REPORT_B = makeExtraction({
  id: 'doc-b',
  meta: { symbol: 'C20/1', date: '2020-05-01', title: 'Report B' },
  passages: [
    'SG16 consented H.626. See C19/1. The workshop was held.',
    'No feedback was received from IETF.',
  ],
  entities: [
    { id: 'itu-t-sg16', label: 'StudyGroup', name: 'ITU-T SG16', aliases: ['SG16'] },
    { id: 'itu-t-h.626', label: 'Recommendation', name: 'ITU-T H.626', aliases: ['H.626'] },
    { id: 'doc-a', label: 'Document', name: 'C19/1' },
    {
      id: 'event-1',
      label: 'Event',
      name: 'Workshop on IoT',
      aliases: ['the workshop'],
      known: false,
      properties: { status: 'held' },
    },
    { id: 'org-ietf', label: 'Organization', name: 'IETF' },
  ],
  mentions: [
    ['doc-a', 0, 'C19/1'],
    ['org-ietf', 1, 'IETF'],
  ],
  facts: [
    {
      subject: 'itu-t-sg16',
      predicate: 'CONSENTED',
      object: 'itu-t-h.626',
      passage: 0,
      quote: 'SG16 consented H.626',
    },
    { subject: 'doc-b', predicate: 'REFERENCES', object: 'doc-a', passage: 0, quote: 'See C19/1' },
    {
      subject: 'doc-b#1.2~1',
      predicate: 'STATES_NONE',
      object: 'org-ietf',
      passage: 1,
      quote: 'No feedback was received from IETF',
      qualifiers: { subject: 'feedback' },
    },
  ],
});
