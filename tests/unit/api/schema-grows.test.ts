/**
 * The schema only grows. `schema.snapshot.graphql` is what callers know, without descriptions; `npm run codegen` adds to it, and refuses
 * to take away. No option of the tests writes it.
 */
import { buildSchema, getNullableType, isEnumType, isInterfaceType, isListType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { bareSchema, knownSchema, whatBreaks } from '../../../scripts/schema-snapshot.ts';
import { createSchema } from '../../../src/api/schema.ts';

const schema = createSchema();

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fields = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ ...field, place: `${type.name}.${field.name}` })),
  );

describe('The schema', () => {
  it('is the one that callers know (else npm run codegen)', () => {
    expect(bareSchema(schema)).toBe(knownSchema());
  });

  it('breaks nothing that callers know', () => {
    expect(whatBreaks(knownSchema(), schema)).toEqual([]);
  });

  it('would show what is gone, and what callers would have to give', () => {
    const known = 'type Query { a(x: Int): Int b: Int }';
    expect(whatBreaks(known, buildSchema('type Query { a(x: Int!): Int }'))).toHaveLength(2);
    expect(whatBreaks(known, buildSchema('type Query { a(x: Int, y: Int): Int b: Int c: Int }'))).toEqual([]);
  });

  it('gives every deprecation a reason', () => {
    const values = types.filter(isEnumType).flatMap((type) => type.getValues());
    const reasons = [...fields, ...fields.flatMap(({ args }) => args), ...values].map(
      ({ deprecationReason }) => deprecationReason,
    );
    expect(reasons.filter((reason) => reason === '' || reason === 'No longer supported')).toEqual([]);
  });

  it('describes every type, field and argument where it is served', () => {
    const undescribed = [
      ...types
        .filter(({ description, name }) => !isScalar(name) && isEmpty(description))
        .map(({ name }) => name),
      ...fields.filter(({ description }) => isEmpty(description)).map(({ place }) => place),
      ...fields.flatMap(({ place, args }) =>
        args.filter(({ description }) => isEmpty(description)).map(({ name }) => `${place}(${name})`),
      ),
    ];
    expect(undescribed).toEqual([]);
  });

  it('says of every list how long it may be', () => {
    const lists = fields.filter(
      ({ place, type }) => isListType(getNullableType(type)) && !/Connection\.(?:nodes|edges)$/.test(place),
    );
    expect(lists.length).toBeGreaterThan(100);
    const unsaid = lists.filter(
      ({ description, args }) =>
        !/\bat\s+most\s+[\d,]+/.test(description ?? '') &&
        !args.some(({ name, description: said }) => name === 'first' && /1 to [\d,]+/.test(said ?? '')),
    );
    expect(unsaid.map(({ place }) => place)).toEqual([]);
  });

  it.each([
    ['SearchFacets.labels', 'EntityLabel', 1],
    ['GraphSummary.labels', 'EntityLabel', 1],
    ['Comparison.counts', 'ChangeKind', 1],
    ['Change.differences', 'ChangedAspect', 1],
    ['Quality.findingCounts', 'FindingKind', 1],
    // in either direction
    ['Hop.links', 'LinkType', 2],
    ['SharedWith.links', 'LinkType', 2],
  ])('says of %s what follows from %s', (place, name, times) => {
    const enumeration = schema.getType(name);
    const values = isEnumType(enumeration) ? enumeration.getValues().length : 0;
    const { description } = fields.find((field) => field.place === place)!;
    expect(/at most (\d+)/.exec(description ?? '')?.[1]).toBe(String(values * times));
  });

  it('bounds every page by first and last, or goes forward only', () => {
    const connections = fields.filter(({ type }) => String(type).endsWith('Connection!'));
    expect(connections.length).toBeGreaterThan(50);
    const unbounded = connections.filter(({ args }) => {
      const names = args.map(({ name }) => name);
      return (
        !names.includes('first') ||
        !names.includes('after') ||
        names.includes('last') !== names.includes('before')
      );
    });
    expect(unbounded.map(({ place }) => place)).toEqual([]);
  });
});

function isScalar(name: string): boolean {
  return ['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name);
}

function isEmpty(description: string | null | undefined): boolean {
  return (description ?? '').trim() === '';
}
