import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/analysis/change.ts';
import { compareEntities } from '../../../src/analysis/compare-entities.ts';
import { compareSides } from '../../../src/analysis/compare-sides.ts';
import type { Side } from '../../../src/analysis/compared-side.ts';
import { joinIdentities } from '../../../src/analysis/identities.ts';
import type { Predicate } from '../../../src/domain/model.ts';
import type { ComparedEntity, ComparedFact } from '../../../src/graph/read/comparison.ts';

type Said = Partial<Omit<ComparedEntity, 'id' | 'labels'>>;
type FactSpec = readonly [string, Predicate, string, Record<string, string>?, string?];

/** A side of one document: what it names (`Label id`), with what it says of it, and what it states. */
function side(document: string, names: Readonly<Record<string, Said>>, facts: readonly FactSpec[]): Side {
  const entities = Object.entries(names).map(([name, said]): ComparedEntity => {
    const [label = '', id = ''] = name.split(' ');
    const umbrella = ['Recommendation', 'Supplement'].includes(label)
      ? ['Deliverable']
      : ['StudyGroup', 'Bureau', 'Union'].includes(label)
        ? ['Body']
        : [];
    return {
      ...{ document, id, labels: ['Entity', ...umbrella, label], name: id, title: null, status: null },
      ...{ startDate: null, same: [], works: [], became: [], ...said },
    };
  });
  const labels = new Map(entities.map((entity) => [entity.id, entity.labels]));
  return {
    entities,
    facts: facts.map(
      ([subject, predicate, object, qualifiers = {}, wording = 'did'], index): ComparedFact => ({
        ...{
          id: `f-${document}-${String(index)}`,
          predicate,
          document,
          subject,
          object,
          qualifiers,
          wording,
        },
        subjectLabels: labels.get(subject) ?? ['Passage'],
      }),
    ),
  };
}

function compare(before: Side, after: Side): readonly Change[] {
  return compareSides(before, after, joinIdentities([...before.entities, ...after.entities]));
}

const lines = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, predicate, subject, object, proposed }) =>
    [kind, subject, predicate, object, ...(proposed ? ['proposed'] : [])].join(' '),
  );

const BOTH = { 'StudyGroup sg': {}, 'Organization w3c': {} };

describe('A statement', () => {
  it('is the same where only case and punctuation of its words differ', () => {
    const before = side('a', BOTH, [
      ['sg', 'COLLABORATES_WITH', 'w3c', { subject: 'Smart cities' }, 'Works with'],
    ]);
    const after = side('b', BOTH, [
      ['sg', 'COLLABORATES_WITH', 'w3c', { subject: 'smart-cities' }, 'works with'],
    ]);
    expect(lines(compare(before, after))).toEqual(['SAME sg COLLABORATES_WITH w3c']);
  });

  it('has changed in wording where only the verb differs', () => {
    const before = side('a', BOTH, [['sg', 'COLLABORATES_WITH', 'w3c', {}, 'cooperates']]);
    const after = side('b', BOTH, [['sg', 'COLLABORATES_WITH', 'w3c', {}, 'continues to cooperate']]);
    const [change] = compare(before, after);
    expect(change?.kind).toBe('CHANGED_WORDING');
    expect(change?.differences).toEqual([
      { what: 'WORDING', from: ['cooperates'], to: ['continues to cooperate'] },
    ]);
  });

  it('has changed in detail where it is on something else now', () => {
    const before = side('a', BOTH, [['sg', 'COLLABORATES_WITH', 'w3c', { subject: 'things description' }]]);
    const after = side('b', BOTH, [['sg', 'COLLABORATES_WITH', 'w3c', { subject: 'identifiers' }]]);
    const [change] = compare(before, after);
    expect(change).toMatchObject({ kind: 'CHANGED_DETAIL', matter: null, pairOnBothSides: true });
    expect(change?.differences).toEqual([
      { what: 'SUBJECT', from: ['things description'], to: ['identifiers'] },
    ]);
  });

  it('has a row for each subject matter where a pair has several, and says that the pair itself is not new', () => {
    const before = side('a', BOTH, [['sg', 'COLLABORATES_WITH', 'w3c', { subject: 'metering' }]]);
    const after = side('b', BOTH, [
      ['sg', 'COLLABORATES_WITH', 'w3c', { subject: 'metering' }],
      ['sg', 'COLLABORATES_WITH', 'w3c', { subject: 'identifiers' }],
    ]);
    expect(
      compare(before, after).map(({ kind, matter, pairOnBothSides }) => [kind, matter, pairOnBothSides]),
    ).toEqual([
      ['NEW', 'identifiers', true],
      ['SAME', 'metering', true],
    ]);
  });

  it('is confirmed where it was planned and is done, and not where it is still planned', () => {
    const names = { 'Bureau bdt': {}, 'Country ME': {}, 'Country TL': {} };
    const before = side('a', names, [
      ['bdt', 'ASSISTED', 'ME', { status: 'scheduled' }],
      ['bdt', 'ASSISTED', 'TL', { status: 'considered' }],
    ]);
    const after = side('b', names, [
      ['bdt', 'ASSISTED', 'ME', { status: 'provided' }],
      ['bdt', 'ASSISTED', 'TL', { status: 'scheduled' }],
    ]);
    const changes = compare(before, after);
    expect(lines(changes)).toEqual(['CONFIRMED bdt ASSISTED ME', 'CHANGED_STATUS bdt ASSISTED TL']);
    expect(changes.map(({ planned }) => planned)).toEqual([false, true]);
  });

  it('is confirmed where its document said that the event was scheduled, by name and day where each has its own', () => {
    const meeting = { name: '13th meeting of the group', startDate: '2019-09-19' };
    const before = side('a', { 'StudyGroup sg': {}, 'Event e-a': { ...meeting, status: 'scheduled' } }, [
      ['sg', 'ORGANIZED', 'e-a'],
    ]);
    const after = side('b', { 'StudyGroup sg': {}, 'Event e-b': meeting }, [['sg', 'ORGANIZED', 'e-b']]);
    expect(lines(compare(before, after))).toEqual(['CONFIRMED sg ORGANIZED e-b proposed']);
  });

  it('of an event of another day is another statement', () => {
    const name = 'Workshop on Network 2030';
    const before = side('a', { 'StudyGroup sg': {}, 'Event e-a': { name, startDate: '2019-09-19' } }, [
      ['sg', 'ORGANIZED', 'e-a'],
    ]);
    const after = side('b', { 'StudyGroup sg': {}, 'Event e-b': { name, startDate: '2020-02-05' } }, [
      ['sg', 'ORGANIZED', 'e-b'],
    ]);
    expect(lines(compare(before, after))).toEqual([
      'NEW sg ORGANIZED e-b',
      'NO_LONGER_MENTIONED sg ORGANIZED e-a',
    ]);
  });

  it('that the document makes of itself compares with that of the other document', () => {
    const before = side('a', { 'Document a': {}, 'Resolution r': {} }, [['a', 'REPORTS_ON', 'r']]);
    const after = side('b', { 'Document b': {}, 'Resolution r': {} }, [['b', 'REPORTS_ON', 'r']]);
    expect(lines(compare(before, after))).toEqual(['SAME b REPORTS_ON r']);
  });

  it('of none compares by what there is none of, whatever the passage and its sentence', () => {
    const names = { 'Resolution r': {} };
    const before = side('a', names, [
      ['a#1', 'STATES_NONE', 'r', { subject: 'No feedback has come.' }, 'none'],
    ]);
    const after = side('b', names, [['b#7', 'STATES_NONE', 'r', { subject: 'TSB has none.' }, 'none']]);
    expect(compare(before, after).map(({ kind }) => kind)).toEqual(['SAME']);
  });
});

describe('A text', () => {
  const names = { 'StudyGroup sg': {}, 'StudyGroup other': {}, 'Recommendation y.1': {} };

  it('has changed its stage where it was consented and is approved', () => {
    const before = side('a', names, [['sg', 'CONSENTED', 'y.1', { status: 'under approval' }]]);
    const after = side('b', names, [['sg', 'APPROVED', 'y.1']]);
    const [change] = compare(before, after);
    expect(change).toMatchObject({
      kind: 'CHANGED_STAGE',
      predicate: 'APPROVED',
      before: ['f-a-0'],
      after: ['f-b-0'],
    });
    expect(change?.differences[0]).toEqual({ what: 'STAGE', from: ['CONSENTED'], to: ['APPROVED'] });
  });

  it('that another body is said to have approved is one row', () => {
    const changes = compare(
      side('a', names, [['sg', 'APPROVED', 'y.1']]),
      side('b', names, [['other', 'APPROVED', 'y.1']]),
    );
    expect(lines(changes)).toEqual(['CHANGED_DETAIL other APPROVED y.1']);
    expect(changes[0]?.differences).toEqual([{ what: 'BODY', from: ['sg'], to: ['other'] }]);
  });

  it('compares as a work, and the change of edition is said', () => {
    const works = ['h.1'];
    const before = side('a', { 'StudyGroup sg': {}, 'Recommendation h.1-v1': { works } }, [
      ['sg', 'APPROVED', 'h.1-v1'],
    ]);
    const after = side('b', { 'StudyGroup sg': {}, 'Recommendation h.1-v2': { works } }, [
      ['sg', 'APPROVED', 'h.1-v2'],
    ]);
    const [change] = compare(before, after);
    expect(change).toMatchObject({ kind: 'CHANGED_DETAIL', proposed: false });
    expect(change?.differences).toEqual([{ what: 'EDITION', from: ['h.1-v1'], to: ['h.1-v2'] }]);
  });

  it('that was a work item under the same title is proposed to have become a Recommendation', () => {
    const title = 'Requirements for edge computing';
    const before = side('a', { 'StudyGroup sg': {}, 'WorkItem y.edge': { title } }, [
      ['sg', 'DEVELOPS', 'y.edge'],
    ]);
    const after = side('b', { 'StudyGroup sg': {}, 'Recommendation y.9': { title: `“${title}”` } }, [
      ['sg', 'APPROVED', 'y.9'],
    ]);
    expect(lines(compare(before, after))).toEqual(['BECAME sg APPROVED y.9 proposed']);
    const identities = joinIdentities([...before.entities, ...after.entities]);
    expect(compareEntities(before, after, identities)).toMatchObject([
      { kind: 'BECAME', before: 'y.edge', after: 'y.9', proposed: true },
    ]);
  });

  it('is no proposal where two work items bear the title', () => {
    const title = 'Requirements for edge computing';
    const before = side('a', { 'StudyGroup sg': {}, 'WorkItem y.a': { title }, 'WorkItem y.b': { title } }, [
      ['sg', 'DEVELOPS', 'y.a'],
    ]);
    const after = side('b', { 'StudyGroup sg': {}, 'Recommendation y.9': { title } }, [
      ['sg', 'APPROVED', 'y.9'],
    ]);
    expect(lines(compare(before, after))).toEqual([
      'NEW sg APPROVED y.9',
      'NO_LONGER_MENTIONED sg DEVELOPS y.a',
    ]);
  });

  it.each([
    [true, 'BECAME sg APPROVED y.9'],
    [false, 'BECAME sg APPROVED y.9 proposed'],
  ])('that a document says a work item became (confirmed: %s) needs no title', (confirmed, expected) => {
    const became = [{ id: 'y.9', confirmed }];
    const before = side('a', { 'StudyGroup sg': {}, 'WorkItem y.edge': { became } }, [
      ['sg', 'DEVELOPS', 'y.edge'],
    ]);
    const after = side('b', { 'StudyGroup sg': {}, 'Recommendation y.9': {} }, [['sg', 'APPROVED', 'y.9']]);
    expect(lines(compare(before, after))).toEqual([expected]);
  });
});

describe('Entities', () => {
  it('joined by a decision compare as one', () => {
    const before = side('a', { 'StudyGroup sg': {}, 'Organization x': { same: ['y'] } }, [
      ['sg', 'COLLABORATES_WITH', 'x'],
    ]);
    const after = side('b', { 'StudyGroup sg': {}, 'Organization y': { same: ['x'] } }, [
      ['sg', 'COLLABORATES_WITH', 'y'],
    ]);
    expect(lines(compare(before, after))).toEqual(['SAME sg COLLABORATES_WITH y']);
    expect(compareEntities(before, after, joinIdentities([...before.entities, ...after.entities]))).toEqual(
      [],
    );
  });

  it('that only one side names are new or no longer mentioned, the documents themselves left out', () => {
    const before = side('a', { 'Document a': {}, 'Country ME': {} }, []);
    const after = side('b', { 'Document b': {}, 'Organization w3c': {} }, []);
    expect(
      compareEntities(before, after, joinIdentities([...before.entities, ...after.entities])).map(
        ({ kind, label, before: then, after: now }) => [kind, label, then, now],
      ),
    ).toEqual([
      ['NEW', 'Organization', null, 'w3c'],
      ['NO_LONGER_MENTIONED', 'Country', 'ME', null],
    ]);
  });
});

/** Sides of few names, so that their statements meet in every way. */
const NAMES = {
  ...{ 'StudyGroup sg1': {}, 'StudyGroup sg2': {}, 'WorkItem wi': { title: 'A framework of things' } },
  ...{
    'Recommendation rec': { title: 'A framework of things' },
    'Recommendation rec-v2': { works: ['rec'] },
  },
  ...{ 'Organization org': {}, 'Event e': { status: 'scheduled' } },
};
const arbitrarySide = (document: string): fc.Arbitrary<Side> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('sg1', 'sg2'),
        fc.constantFrom<Predicate>(
          'DEVELOPS',
          'CONSENTED',
          'APPROVED',
          'ASSISTED',
          'COLLABORATES_WITH',
          'ORGANIZED',
        ),
        fc.constantFrom('wi', 'rec', 'rec-v2', 'org', 'e'),
        fc.record({
          status: fc.constantFrom('scheduled', 'ongoing', ''),
          subject: fc.constantFrom('', 'x', 'y', 'z'),
        }),
        fc.constantFrom('did', 'does'),
      ),
      { maxLength: 12 },
    )
    .map((facts) => side(document, NAMES, facts));

describe('Any comparison', () => {
  it('of a document with itself finds everything the same', () => {
    fc.assert(
      fc.property(arbitrarySide('a'), (one) => {
        const changes = compare(one, one);
        expect(changes.filter(({ kind }) => kind !== 'SAME')).toEqual([]);
        expect(changes.flatMap(({ after }) => after).sort()).toEqual(one.facts.map(({ id }) => id).sort());
      }),
    );
  });

  it('swaps what is new and what is no longer mentioned when its sides are swapped', () => {
    const ids = (changes: readonly Change[], kind: string): string[] =>
      changes
        .flatMap((change) => (change.kind === kind ? [[...change.before, ...change.after].join()] : []))
        .sort();
    fc.assert(
      fc.property(arbitrarySide('a'), arbitrarySide('b'), (a, b) => {
        expect(ids(compare(a, b), 'NEW')).toEqual(ids(compare(b, a), 'NO_LONGER_MENTIONED'));
      }),
    );
  });

  it('has each statement in one row, whatever the order in which they come', () => {
    fc.assert(
      fc.property(arbitrarySide('a'), arbitrarySide('b'), (a, b) => {
        const changes = compare(a, b);
        expect(changes.flatMap(({ before }) => before).sort()).toEqual(a.facts.map(({ id }) => id).sort());
        expect(changes.flatMap(({ after }) => after).sort()).toEqual(b.facts.map(({ id }) => id).sort());
        const turned = ({ facts, entities }: Side): Side => ({
          facts: [...facts].reverse(),
          entities: [...entities].reverse(),
        });
        expect(compare(turned(a), turned(b))).toEqual(changes);
      }),
    );
  });
});
