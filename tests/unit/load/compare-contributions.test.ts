import { describe, expect, it } from 'vitest';
import type { NewRelationship, StructureNode } from '../../../src/graph/graph-values.ts';
import { compareContributions, sameProperties } from '../../../src/load/compare-contributions.ts';

const node = (id: string, text = 'x'): StructureNode => ({ kind: 'Passage', id, properties: { id, text } });
const link = (id: string, changes: Partial<NewRelationship> = {}): NewRelationship => ({
  ...{
    type: 'APPROVED',
    id,
    from: 'a',
    to: 'b',
    fromKind: 'Entity',
    toKind: 'Entity',
    properties: { id, quote: 'q' },
  },
  ...changes,
});

describe('compareContributions', () => {
  it('finds nothing to do between equal contributions', () => {
    const both = { nodes: [node('p1')], relationships: [link('f1')] };
    expect(compareContributions(both, structuredClone(both))).toEqual({
      ...{
        nodesToWrite: [],
        nodesToDelete: [],
        relationshipsToCreate: [],
        relationshipsToUpdate: [],
        relationshipsToDelete: [],
      },
      unchanged: 1,
    });
  });

  it('creates what is new, deletes what is gone, updates what differs', () => {
    const changed = link('f2', { properties: { id: 'f2', quote: 'other' } });
    const difference = compareContributions(
      { nodes: [node('p1'), node('p2'), node('p3')], relationships: [link('f1'), link('f2'), link('f3')] },
      { nodes: [node('p2', 'y'), node('p3'), node('p4')], relationships: [changed, link('f3'), link('f4')] },
    );
    expect(difference.nodesToWrite).toEqual([node('p2', 'y'), node('p4')]);
    expect(difference.nodesToDelete).toEqual([node('p1')]);
    expect(difference.relationshipsToCreate).toEqual([link('f4')]);
    expect(difference.relationshipsToUpdate).toEqual([changed]);
    expect(difference.relationshipsToDelete).toEqual([link('f1')]);
    expect(difference.unchanged).toBe(1);
  });

  it('replaces a relationship whose end moved', () => {
    const moved = link('f1', { to: 'c' });
    const difference = compareContributions(
      { nodes: [], relationships: [link('f1')] },
      { nodes: [], relationships: [moved] },
    );
    expect(difference.relationshipsToDelete).toEqual([link('f1')]);
    expect(difference.relationshipsToCreate).toEqual([moved]);
  });
});

describe('sameProperties', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, true],
    [{ a: ['x', 'y'] }, { a: ['x', 'y'] }, true],
    [{ a: ['x', 'y'] }, { a: ['y', 'x'] }, false],
    [{ a: ['x'] }, { a: 'x' }, false],
    [{ a: 1 }, { a: '1' }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: [] }, {}, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameProperties(a, b)).toBe(same);
  });
});
