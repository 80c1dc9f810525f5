import { GraphQLEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/api/schema.ts';
import {
  ENTITY_LABELS,
  LINK_TYPES,
  REFERENCE_RELATIONSHIPS,
  STATED_RELATIONSHIPS,
} from '../../../src/domain/model.ts';
import { statement } from '../../../src/graph/statements.ts';

const schema = createSchema();

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return type instanceof GraphQLEnumType ? type.getValues().map((value) => value.name) : [];
}

describe('schema.graphql follows the model', () => {
  it('has each label, predicate and reference type as a value', () => {
    expect(valuesOf('EntityLabel').sort()).toEqual(Object.keys(ENTITY_LABELS).sort());
    expect(valuesOf('Predicate').sort()).toEqual(Object.keys(STATED_RELATIONSHIPS).sort());
    expect(valuesOf('ReferenceType').sort()).toEqual(Object.keys(REFERENCE_RELATIONSHIPS).sort());
    expect(valuesOf('LinkType').sort()).toEqual([...LINK_TYPES].sort());
  });

  it.each(Object.entries(ENTITY_LABELS))(
    'has a type for %s with the interfaces of its labels',
    (label, umbrellas) => {
      const type = schema.getType(label);
      const interfaces = isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [];
      expect(interfaces.sort()).toEqual([...umbrellas, 'Entity', 'FactSubject', 'Node'].sort());
    },
  );
});

describe('the statements for reading follow the model', () => {
  it.each([
    'facts-page',
    'facts-of-entities',
    'facts-of-document',
    'facts-of-passages',
    'facts-by-ids',
    'summary',
  ])('%s reads every relationship that a text can state', (name) => {
    const { text } = statement(`read/${name}`);
    const missing = Object.keys(STATED_RELATIONSHIPS).filter(
      (type) => !new RegExp(`\\b${type}\\b`).test(text),
    );
    expect(missing).toEqual([]);
  });

  it('reference links read every relationship of reference data', () => {
    const { text } = statement('read/reference-links-of-entities');
    const missing = Object.keys(REFERENCE_RELATIONSHIPS).filter(
      (type) => !new RegExp(`\\b${type}\\b`).test(text),
    );
    expect(missing).toEqual([]);
  });
});
