/**
 * Writes into `schema.graphql` what GraphQL wants repeated: every type carries the fields of its interfaces, with their
 * descriptions. Change a field in its interface and run `npm run codegen`; `--check` says whether anything is left to write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { packageRoot } from '../src/package-root.ts';

type TypeWithFields = InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode;

/** The same schema in which each type begins with the fields of its interfaces, most general interface first. */
export function completeSchema(source: string): string {
  const definitions = parse(source).definitions;
  const interfaces = new Map(
    definitions
      .filter((each): each is InterfaceTypeDefinitionNode => each.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  let completed = '';
  let copiedTo = 0;
  for (const definition of definitions) {
    if (!hasFields(definition) || (definition.interfaces ?? []).length === 0) continue;
    const [first, last] = [definition.fields?.[0], definition.fields?.at(-1)];
    if (first?.loc === undefined || last?.loc === undefined) continue;
    completed += source.slice(copiedTo, first.loc.start);
    completed += [...fieldsOf(definition, interfaces, source).values()].join('\n\n  ');
    copiedTo = last.loc.end;
  }
  return completed + source.slice(copiedTo);
}

/** Texts of all fields of a type by name: those of its interfaces, then its own. */
function fieldsOf(
  type: TypeWithFields,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
  source: string,
): Map<string, string> {
  const parents = (type.interfaces ?? [])
    .map(({ name }) => interfaces.get(name.value))
    .filter((parent): parent is InterfaceTypeDefinitionNode => parent !== undefined)
    .sort((a, b) => (a.interfaces ?? []).length - (b.interfaces ?? []).length);
  const inherited = new Map(parents.flatMap((parent) => [...fieldsOf(parent, interfaces, source)]));
  const own = (type.fields ?? []).filter(({ name }) => !inherited.has(name.value));
  return new Map([...inherited, ...own.map((field) => [field.name.value, textOf(field, source)] as const)]);
}

function textOf({ loc }: FieldDefinitionNode, source: string): string {
  return loc === undefined ? '' : source.slice(loc.start, loc.end);
}

function hasFields(definition: DefinitionNode): definition is TypeWithFields {
  return (
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_DEFINITION
  );
}

if (import.meta.main) {
  const file = join(packageRoot(), 'schema.graphql');
  const source = readFileSync(file, 'utf8');
  const completed = completeSchema(source);
  if (completed === source) process.exit(0);
  if (process.argv.includes('--check')) {
    console.error('schema.graphql: a type lacks fields of its interfaces; run "npm run codegen"');
    process.exit(1);
  }
  writeFileSync(file, completed);
}
