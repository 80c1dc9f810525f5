import { describe, expect, it } from 'vitest';
import type { Extraction, Fact } from '../../../src/domain/extraction.ts';
import { checkExtraction } from '../../../src/load/check-extraction.ts';
import { REPORT_A, REPORT_B, SMALL_VOCABULARY } from '../../support/graph-extractions.ts';

const check = (extraction: Extraction): readonly string[] => checkExtraction(extraction, SMALL_VOCABULARY);
const withFact = (changes: Partial<Fact>): Extraction => ({
  ...REPORT_A,
  facts: REPORT_A.facts.map((fact, index) => (index === 0 ? { ...fact, ...changes } : fact)),
});
const withEntity = (id: string, changes: Partial<Extraction['entities'][number]>): Extraction => ({
  ...REPORT_A,
  entities: REPORT_A.entities.map((entity) => (entity.id === id ? { ...entity, ...changes } : entity)),
});
const withPassage = (changes: object): Extraction => ({
  ...REPORT_A,
  document: {
    ...REPORT_A.document,
    passages: REPORT_A.document.passages.map((passage, index) =>
      index === 1 ? { ...passage, ...changes } : passage,
    ),
  },
});

describe('checkExtraction', () => {
  it('passes what holds together', () => {
    expect(check(REPORT_A)).toEqual([]);
    expect(check(REPORT_B)).toEqual([]);
  });

  it.each<[string, Extraction, string]>([
    ['a quote that does not stand there', withFact({ quote: 'SG14 approved' }), 'is not what stands at'],
    ['an empty quote', withFact({ start: 3, end: 3, quote: '' }), 'is not what stands at'],
    ['a span beyond the passage', withFact({ end: 10_000 }), 'is not what stands at'],
    [
      'a passage that does not exist',
      withFact({ passage: 'doc-a#9~1' }),
      'its passage doc-a#9~1 does not exist',
    ],
    [
      'a subject that the type does not allow',
      withFact({ subject: 'country-DJ' }),
      'a Country cannot be the subject; expected Body',
    ],
    [
      'an object that the type does not allow',
      withFact({ object: 'country-DJ' }),
      'expected Deliverable, Resolution, Question',
    ],
    ['a passage as subject', withFact({ subject: 'doc-a#1.1~1' }), 'a Passage cannot be the subject'],
    [
      'an end that is no entity of the document',
      withFact({ object: 'itu-t-sg21' }),
      'its object itu-t-sg21 does not exist',
    ],
    ['a predicate that the model lacks', withFact({ predicate: 'LIKES' as never }), 'the model has no LIKES'],
    ['no rule', withFact({ rule: '' }), 'lacks its wording or rule'],
    ['a confidence of no number', withFact({ confidence: Number.NaN }), 'confidence NaN'],
    [
      'a qualifier with a reserved name',
      withFact({ qualifiers: { source: 'x' } }),
      "source is the loader's own",
    ],
    [
      'a qualifier that no database holds',
      withFact({ qualifiers: { mode: { deep: true } as never } }),
      'mode is neither',
    ],
    ['an item outside the passage', withFact({ item: { start: -1, end: 4 } }), 'its item is not a span'],
    [
      'two facts of one id',
      { ...REPORT_A, facts: [...REPORT_A.facts, ...REPORT_A.facts.slice(0, 1)] },
      'stands twice',
    ],
    [
      'two entities of one id',
      { ...REPORT_A, entities: [...REPORT_A.entities, ...REPORT_A.entities.slice(0, 1)] },
      'stands twice',
    ],
    ['an entity without a name', withEntity('event-1', { name: '' }), 'lacks its id or name'],
    [
      'an entity of another label than the vocabulary',
      withEntity('org-ietf-ippm', { label: 'Project' }),
      'labelled Project here and Organization in the vocabulary',
    ],
    [
      'a property with a reserved name',
      withEntity('event-1', { properties: { digest: 'x' } }),
      "digest is the loader's own",
    ],
    [
      'a list of numbers',
      withEntity('event-1', { properties: { years: [1, 2] as never } }),
      'years is neither',
    ],
    ['no entity for the document itself', { ...REPORT_A, self: 'doc-x' }, 'doc-x is not among the entities'],
    [
      'a mention whose surface is not there',
      { ...REPORT_A, mentions: REPORT_A.mentions.map((mention) => ({ ...mention, surface: 'zzz' })) },
      '"zzz" is not what stands there',
    ],
    [
      'a mention of nothing',
      { ...REPORT_A, mentions: REPORT_A.mentions.map((mention) => ({ ...mention, entity: 'nobody' })) },
      'the entity does not exist',
    ],
    [
      'a passage in no section',
      withPassage({ section: 'doc-a#s-9' }),
      'its section doc-a#s-9 does not exist',
    ],
    ['half a character', withPassage({ text: 'SG13 assisted Djibouti \ud83d' }), 'lone surrogate'],
    [
      'a note that nobody calls',
      withPassage({ calledFrom: { passage: 'doc-a#7~1', offset: 0 } }),
      'which calls it, does not exist',
    ],
    [
      'a stated count outside its passage',
      {
        ...REPORT_A,
        statedCounts: [
          {
            passage: 'doc-a#1.1~1',
            start: 0,
            end: 999,
            number: 3,
            comparator: 'exactly',
            noun: 'Recommendations',
          },
        ],
      },
      'stated count of Recommendations',
    ],
  ])('refuses %s', (_name, extraction, message) => {
    expect(check(extraction).join('\n')).toContain(message);
  });

  it('names every failure, not only the first', () => {
    const facts = REPORT_A.facts.map((fact) => ({ ...fact, quote: 'no' }));
    expect(check({ ...REPORT_A, facts })).toHaveLength(facts.length);
  });
});
