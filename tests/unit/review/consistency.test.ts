import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { qualityOf } from '../../../src/review/quality.ts';
import { review } from '../../../src/review/review.ts';
import { type ReviewItem, type ReviewKind, severityOf } from '../../../src/review/review-item.ts';
import { extractText } from '../../support/extract-text.ts';
import { makeExtraction } from '../../support/graph-extractions.ts';

const vocabulary = loadVocabulary();

function found(kind: ReviewKind, ...extractions: Extraction[]): readonly ReviewItem[] {
  const catalogues = { names: [], texts: new Map(), joint: new Set<string>() };
  return review({ extractions, vocabulary, catalogues, decisions: [] }).filter((item) => item.kind === kind);
}
const report = (text: string, date = '2020', symbol = `C${date.slice(2, 4)}/1`): Extraction =>
  extractText(
    `1 Work\n\n${text
      .split('\n')
      .map((line, index) => `1.${String(index + 1)} ${line}`)
      .join('\n\n')}\n`,
    { title: 'A test report', date, symbol },
  );
const severities = (items: readonly ReviewItem[]): string[] => items.map(severityOf);

describe('One text with two statuses', () => {
  const CONSENTED = 'ITU-T SG20 consented to ITU-T Y.4208.';
  const APPROVED = 'ITU-T SG20 approved ITU-T Y.4208.';

  it('is to be looked at where nothing says which came first', () => {
    const [item, ...others] = found('text-statuses', report(`${APPROVED}\n${CONSENTED}`));
    expect(others).toEqual([]);
    expect(severityOf(item!)).toBe('warning');
    expect(item?.where).toBe('1.2');
    expect(item?.facts).toHaveLength(2);
    expect(item?.message).toBe(
      'ITU-T Y.4208 is consented (C20/1 1.2) and approved (C20/1 1.1), and nothing puts the one before the other',
    );
  });

  it('is explained by the order of two documents, and not by the opposite order', () => {
    const inOrder = found('text-statuses', report(CONSENTED, '2019'), report(APPROVED, '2020'));
    expect(severities(inOrder)).toEqual(['note']);
    expect(inOrder[0]?.message).toContain('the order of time explains it');
    expect(severities(found('text-statuses', report(APPROVED, '2019'), report(CONSENTED, '2020')))).toEqual([
      'warning',
    ]);
  });

  it('is explained by dates, and by one passage that tells both', () => {
    expect(
      severities(
        found(
          'text-statuses',
          report(
            'On 3 March 2020, ITU-T SG20 consented to ITU-T Y.4208.\nITU-T SG20 approved ITU-T Y.4208 on 5 May 2020.',
          ),
        ),
      ),
    ).toEqual(['note']);
    expect(severities(found('text-statuses', report(`${CONSENTED} ${APPROVED}`)))).toEqual(['note']);
  });

  it('is nothing where there is one status', () => {
    expect(found('text-statuses', report(APPROVED), report(APPROVED, '2021'))).toEqual([]);
  });
});

describe('Acts that do not go with the kind of text', () => {
  it('are a Supplement that was approved and a Recommendation that was agreed', () => {
    const messages = found(
      'act-and-kind',
      report('ITU-T SG11 approved ITU-T Q.Supplement 71.\nITU-T SG13 agreed ITU-T Y.3170.'),
    ).map(({ message }) => message);
    expect(messages).toEqual([
      'ITU-T Q Suppl. 71 is a Supplement and "approved" is said of it; a Supplement is agreed',
      'ITU-T Y.3170 is a Recommendation and "agreed" is said of it; a Recommendation is approved',
    ]);
  });

  it('are none where Supplements are agreed and Recommendations approved', () => {
    expect(
      found('act-and-kind', report('ITU-T SG11 agreed ITU-T Q.Supplement 71 and approved ITU-T Q.3055.')),
    ).toEqual([]);
  });
});

describe('Questions of one number', () => {
  it('are told where a document names the former and the present one', () => {
    const [item] = found(
      'question-number',
      report('ITU-D SG1 met. Q1/1 is working on strategies for broadband (merging former Q1/1 and Q2/1).'),
    );
    expect(item).toMatchObject({ where: '1.1', quote: 'former Q1/1' });
  });
});

interface Dated {
  readonly name?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly city?: string;
  readonly status?: string;
}
function withEvent(
  { name = '14th meeting of the Group', ...properties }: Dated,
  id = 'doc-a',
  periods?: readonly string[],
): Extraction {
  const extraction = makeExtraction({
    id,
    meta: { symbol: id, date: '2020-12' },
    passages: [`The Group held its ${name}.`],
    entities: [{ id: `event-${id}`, label: 'Event', name, known: false, properties }],
    mentions: [[`event-${id}`, 0, name]],
  });
  if (periods === undefined) return extraction;
  const entities = extraction.entities.map((entity) =>
    entity.id === extraction.self ? { ...entity, properties: { periods } } : entity,
  );
  return { ...extraction, entities };
}

describe('Dates of events', () => {
  it('are wrong where the end is before the beginning', () => {
    expect(found('event-order', withEvent({ startDate: '2020-05-06', endDate: '2020-05-04' }))).toHaveLength(
      1,
    );
    expect(found('event-order', withEvent({ startDate: '2020-05-06', endDate: '2020-05' }))).toEqual([]);
    expect(found('event-order', withEvent({ startDate: '2020-05-04', endDate: '2020-05-06' }))).toEqual([]);
  });

  it('are two for a numbered event of two documents', () => {
    const one = withEvent({ startDate: '2020-05-06' });
    const [item] = found('event-dates', one, withEvent({ startDate: '2020-05-16' }, 'doc-b'));
    expect(item?.message).toBe(
      '14th meeting of the Group has two values for its first day: 2020-05-06 (doc-a, event-doc-a) and 2020-05-16 (doc-b, event-doc-b)',
    );
    expect(found('event-dates', one, withEvent({ startDate: '2020-05' }, 'doc-b'))).toEqual([]);
  });

  it('are compared of unnumbered events only where they are one entity', () => {
    const name = 'workshop on IPv6';
    expect(
      found(
        'event-dates',
        withEvent({ name, startDate: '2020-05-06' }),
        withEvent({ name, startDate: '2019-05-16' }, 'doc-b'),
      ),
    ).toEqual([]);
  });

  it('are told with two places', () => {
    const [item] = found(
      'event-dates',
      withEvent({ city: 'Geneva' }),
      withEvent({ city: 'Berlin' }, 'doc-b'),
    );
    expect(item?.message).toContain('two values for its city: Geneva');
  });

  it('are held against the stated reporting period, unless they are to come', () => {
    const outside = (event: Dated): number =>
      found('outside-period', withEvent(event, 'doc-a', ['2019-06-01/2020-05'])).length;
    expect(outside({ startDate: '2019-05-30', endDate: '2019-05-31' })).toBe(1);
    expect(outside({ startDate: '2019-05-30', endDate: '2019-06-02' })).toBe(0);
    expect(outside({ startDate: '2020-05-31' })).toBe(0);
    expect(outside({ startDate: '2020-06-02' })).toBe(1);
    expect(outside({ startDate: '2020-06-02', status: 'scheduled' })).toBe(0);
    expect(outside({ startDate: '2021-06-02' })).toBe(0);
    expect(found('outside-period', withEvent({ startDate: '1999-01-01' }))).toEqual([]);
  });
});

describe('Quality', () => {
  it('counts passages by what was read in them, and names that no fact uses', () => {
    const quality = qualityOf(
      makeExtraction({
        id: 'doc-a',
        passages: ['SG13 approved Y.3173 in Geneva.', 'SG13 will meet.', 'Nothing is named.'],
        entities: [
          { id: 'itu-t-sg13', label: 'StudyGroup' },
          { id: 'itu-t-y.3173', label: 'Recommendation' },
          { id: 'country-CH', label: 'Country' },
        ],
        mentions: [
          ['itu-t-sg13', 0, 'SG13'],
          ['itu-t-y.3173', 0, 'Y.3173'],
          ['country-CH', 0, 'Geneva'],
          ['itu-t-sg13', 1, 'SG13'],
        ],
        facts: [
          {
            subject: 'itu-t-sg13',
            predicate: 'APPROVED',
            object: 'itu-t-y.3173',
            passage: 0,
            quote: 'approved Y.3173',
          },
        ],
      }),
    );
    expect(quality).toMatchObject({
      passages: 3,
      passagesWithFacts: 1,
      passagesWithMentionsOnly: 1,
      passagesWithNeither: 1,
      mentions: 4,
    });
    expect(quality.unlinked.map(({ entity, passage }) => `${passage} ${entity}`)).toEqual([
      'doc-a#1.1~1 country-CH',
      'doc-a#1.2~1 itu-t-sg13',
    ]);
  });
});
