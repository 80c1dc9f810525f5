import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../../src/catalogue/catalogue-knowledge.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import type { CatalogueKnowledge } from '../../../src/domain/catalogue.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import { review } from '../../../src/review/review.ts';
import type { ReviewItem, ReviewKind } from '../../../src/review/review-item.ts';
import { extractText } from '../../support/extract-text.ts';
import { makeExtraction } from '../../support/graph-extractions.ts';

const vocabulary = loadVocabulary();
const NONE: CatalogueKnowledge = { names: [], texts: new Map(), joint: new Set() };
const { catalogue } = await readCatalogue('tests/fixtures/catalogues/composed.csv', vocabulary, {
  maxBytes: 1e6,
});
const composed = knowledgeOf(catalogue);

function reviewed(
  text: string,
  catalogues = NONE,
  decisions: readonly Decision[] = [],
): readonly ReviewItem[] {
  return review({ extractions: [extractText(`1 Work\n\n1.1 ${text}\n`)], vocabulary, catalogues, decisions });
}
const ofKind = (kind: ReviewKind, items: readonly ReviewItem[]): readonly ReviewItem[] =>
  items.filter((item) => item.kind === kind);

describe('stated totals', () => {
  const totals = (text: string): readonly ReviewItem[] => ofKind('stated-total', reviewed(text));

  it.each([
    ['ITU-T SG13 approved three Recommendations: ITU-T Y.3173, ITU-T Y.3174 and ITU-T Y.3175.', 0],
    ['ITU-T SG13 approved four Recommendations: ITU-T Y.3173, ITU-T Y.3174 and ITU-T Y.3175.', 1],
    ['ITU-T SG13 approved two Recommendations: ITU-T Y.3173, ITU-T Y.3174 and ITU-T Y.3175.', 1],
    ['ITU-T SG13 approved 13 Recommendations, including ITU-T Y.3173, ITU-T Y.3174 and ITU-T Y.3175.', 0],
    ['ITU-T SG13 approved more than 20 Recommendations.', 0],
    [
      'ITU-T SG13 approved three Recommendations: ITU-T Y.3173, ITU-T Y.3174 and Amendment 1 to ITU-T Y.3175.',
      0,
    ],
  ])('%s: %i difference', (text, differences) => {
    expect(totals(text)).toHaveLength(differences);
  });

  it('say what is stated, what was read, where and in which words', () => {
    const [item] = totals(
      'ITU-T SG13 approved four Recommendations: ITU-T Y.3173, ITU-T Y.3174 and ITU-T Y.3175.',
    );
    expect(item).toMatchObject({ where: '1.1', quote: 'four Recommendations' });
    expect(item?.message).toContain(
      '4 Recommendations, and 3 were read (APPROVED): itu-t-y.3173, itu-t-y.3174, itu-t-y.3175',
    );
  });
});

describe('beside a catalogue', () => {
  const kinds = (text: string): string[] =>
    reviewed(text, composed)
      .filter(({ kind }) => kind.startsWith('catalogue'))
      .map(({ kind, subject }) => `${kind} ${subject ?? ''}`);

  it.each([
    ['ITU-T SG21 approved ITU-T H.626 “Requirements for shared cameras”.', []],
    ['ITU-T SG16 approved ITU-T H.626.', []], // its work went to SG21
    ['ITU-T SG21 approved ITU-T H.627.', ['catalogue-number itu-t-h.627']],
    ['ITU-T SG11 approved ITU-T Q.3900.', []], // no list of that series
    ['ITU-T SG21 approved ITU-T H.626 (05/2020).', ['catalogue-edition itu-t-h.626-2020-05']],
    ['ITU-T SG21 approved ITU-T H.626 (03/2019).', []],
    ['ITU-T SG13 approved ITU-T H.626.', ['catalogue-group itu-t-h.626']],
    ['ITU-T SG21 approved ITU-T H.626 “Cooking with gas”.', ['catalogue-title itu-t-h.626']],
    ['ITU-T SG20 approved ITU-T Y.4903.', []], // the first number of a joint text
    ['It refers to Recommendation ITU-R M.9083-2.', ['catalogue-number itu-r-rec-m.9083-2']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('a group is called responsible today, and never the one that approved', () => {
    const [item] = ofKind('catalogue-group', reviewed('ITU-T SG13 approved ITU-T H.626.', composed));
    expect(item?.message).toContain('responsible today is itu-t-sg21');
    expect(item?.advice).toContain('does not say who approved');
  });

  it('without a catalogue nothing is compared', () => {
    expect(
      reviewed('ITU-T SG13 approved ITU-T H.627.').filter(({ kind }) => kind.startsWith('catalogue')),
    ).toEqual([]);
  });
});

describe('names', () => {
  const named = (
    id: string,
    names: readonly (readonly [
      id: string,
      name: string,
      label?: 'Organization' | 'Event' | 'Recommendation',
    ])[],
    date?: string,
  ) =>
    makeExtraction({
      id,
      passages: [names.map(([, name]) => name).join('; ')],
      entities: names.map(([entity, name, label = 'Organization']) => ({
        id: entity,
        label,
        name,
        known: false,
        properties:
          label === 'Event' && entity.endsWith('dated') && date !== undefined ? { startDate: date } : {},
      })),
      mentions: names.map(([entity, name]) => [entity, 0, name] as const),
    });
  const run = (...extractions: readonly ReturnType<typeof named>[]) =>
    review({ extractions, vocabulary, catalogues: NONE, decisions: [] });

  it('that no table knows come with the line that settles them, once for all reports', () => {
    const a = named('doc-a', [['org-nobody', 'Office of Nobody']]);
    const b = named('doc-b', [['org-nobody', 'Office of Nobody']]);
    expect(ofKind('unknown-name', run(a, b))).toMatchObject([
      {
        document: 'doc-a',
        quote: 'Office of Nobody',
        mentions: 2,
        documents: 2,
        line: 'org-nobody\tOffice of Nobody\tother\t\t\t',
      },
    ]);
  });

  it.each([
    ['Ministry of Communication', 'Ministry of Communications', 1],
    ['Ministry of Digital Affairs', 'The Ministry for Digital Affairs', 1],
    ['University of Ghana', 'University of Guyana', 0],
    ['Forum on 5G Networks', 'Forum on 6G Networks', 0],
    ['ABCDE', 'ABCDF', 0],
  ])('“%s” and “%s”: %i proposal', (one, other, proposals) => {
    const items = run(
      named('doc-a', [
        ['org-one', one],
        ['org-other', other],
      ]),
    );
    expect(ofKind('same-candidate', items)).toHaveLength(proposals);
  });

  it('of texts by number are never proposed, however near', () => {
    const items = run(
      named('doc-a', [
        ['itu-t-y.4461', 'ITU-T Y.4461', 'Recommendation'],
        ['itu-t-y.4462', 'ITU-T Y.4462', 'Recommendation'],
      ]),
    );
    expect(ofKind('same-candidate', items)).toEqual([]);
  });

  it('of an event without a date lead to the one with a date, unless that is decided', () => {
    const report = named(
      'doc-a',
      [
        ['event-forum', 'Forum on Networks', 'Event'],
        ['event-forum-dated', 'Forum on Networks', 'Event'],
      ],
      '2020-02-05',
    );
    const [item] = ofKind('undated-event', run(report));
    expect(item?.line?.split('\t').slice(0, 3)).toEqual(['same-as', 'event-forum', 'event-forum-dated']);
    const decided: Decision = {
      decision: 'not-same',
      a: 'event-forum',
      b: 'event-forum-dated',
      reason: 'r',
      who: 'w',
      date: '2026-11-24',
    };
    expect(
      ofKind(
        'undated-event',
        review({ extractions: [report], vocabulary, catalogues: NONE, decisions: [decided] }),
      ),
    ).toEqual([]);
  });

  it('that several things bear are listed with what they were read as', () => {
    const [item] = ofKind('ambiguous-name', reviewed('BDT is collaborating with ARCEP on numbering.'));
    expect(item?.message).toMatch(/may be .* or .*; read as/);
  });
});
