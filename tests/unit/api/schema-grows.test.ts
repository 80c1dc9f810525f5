/**
 * The schema only grows. `schema.snapshot.graphql` is what is served, without descriptions: each change of it is seen and meant. After
 * one that adds: `npm run test:unit -- tests/unit/api/schema-grows.test.ts -u`. What breaks callers fails against the snapshot first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findBreakingChanges,
  buildSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  visit,
} from 'graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/api/schema.ts';

const schema = createSchema();
const known = buildSchema(readFileSync(join(import.meta.dirname, 'schema.snapshot.graphql'), 'utf8'));

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fields = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ ...field, place: `${type.name}.${field.name}` })),
  );

describe('The schema', () => {
  it('is the one that was meant', async () => {
    await expect(`${withoutDescriptions(printSchemaWithDirectives(schema))}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'schema.snapshot.graphql'),
    );
  });

  it('breaks nothing that it had', () => {
    expect(findBreakingChanges(known, schema).map(({ description }) => description)).toEqual([]);
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

function withoutDescriptions(sdl: string): string {
  const bare = visit(parse(sdl), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return print(bare);
}

function isScalar(name: string): boolean {
  return ['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name);
}

function isEmpty(description: string | null | undefined): boolean {
  return (description ?? '').trim() === '';
}
