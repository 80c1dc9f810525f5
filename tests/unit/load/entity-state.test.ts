import { describe, expect, it } from 'vitest';
import type { StoredProperties } from '../../../src/graph/graph-values.ts';
import { entityState } from '../../../src/load/entity-state.ts';

const said = (
  document: string,
  documentDate: string | undefined,
  more: StoredProperties = {},
): StoredProperties => ({
  ...{ id: `d-${document}`, document, label: 'Event', name: 'Workshop', names: [], known: false },
  ...(documentDate !== undefined && { documentDate }),
  ...more,
});

describe('entityState', () => {
  it('lets the latest document count, and one without a date least', () => {
    const descriptions = [
      said('b', '2020', { status: 'held' }),
      said('a', '2019', { status: 'scheduled', city: 'Riga' }),
      said('c', undefined, { city: 'Rome', status: 'cancelled' }),
    ];
    for (const order of [descriptions, descriptions.toReversed()]) {
      expect(entityState('e', undefined, order).properties).toMatchObject({ status: 'held', city: 'Riga' });
    }
  });

  it('lets reference data count before every document', () => {
    const entry = {
      id: 'e',
      label: 'Project',
      name: 'Centre',
      names: ['Centre', 'IPv6 Centre'],
      properties: { status: 'ongoing' },
    } as const;
    const state = entityState('e', entry, [said('a', '2020', { status: 'held', city: 'Riga', known: true })]);
    expect(state.labels).toEqual(['Entity', 'Project']);
    expect(state.properties).toEqual({
      ...{
        id: 'e',
        name: 'Centre',
        aliases: ['IPv6 Centre', 'Workshop'],
        searchNames: ['centre', 'ipv6centre', 'workshop'],
      },
      ...{ status: 'ongoing', city: 'Riga', known: true },
    });
  });

  it('lets a document’s word about itself count before later ones about it', () => {
    const descriptions = [
      said('doc-x', '2019', { label: 'Document', title: 'Own title' }),
      said('doc-y', '2020', { label: 'Document', title: 'As cited' }),
    ];
    expect(entityState('doc-x', undefined, descriptions)).toMatchObject({
      labels: ['Entity', 'Document'],
      properties: { title: 'Own title' },
    });
  });

  it('gathers all names once, and folds them for search with designation and symbol', () => {
    const descriptions = [
      said('a', '2020', {
        name: 'Y.4461',
        names: ['Rec. Y.4461'],
        label: 'Recommendation',
        designation: 'ITU-T Y.4461',
      }),
      said('b', '2019', { name: 'Rec. Y.4461', names: ['Y.4461', 'the Recommendation'] }),
    ];
    const { labels, properties } = entityState('r', undefined, descriptions);
    expect(labels).toEqual(['Entity', 'Deliverable', 'Recommendation']);
    expect(properties).toMatchObject({
      name: 'Y.4461',
      aliases: ['Rec. Y.4461', 'the Recommendation'],
      searchNames: ['ituty4461', 'recy4461', 'therecommendation', 'y4461'],
    });
  });
});
