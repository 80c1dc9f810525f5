/**
 * Writes `tests/unit/api/schema.snapshot.graphql`, the schema as callers know it: without descriptions. It is written only when nothing is
 * gone that callers may use, so that a removal cannot pass unseen; `--breaking` says that one is meant, `--check` whether anything is left
 * to write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { buildSchema, findBreakingChanges, type GraphQLSchema, parse, print, visit } from 'graphql';
import { createSchema } from '../src/api/schema.ts';
import { packageRoot } from '../src/package-root.ts';

const FILE = join(packageRoot(), 'tests', 'unit', 'api', 'schema.snapshot.graphql');

/** The schema that callers know. */
export function knownSchema(): string {
  return readFileSync(FILE, 'utf8');
}

/** A schema without descriptions, which change nothing for a caller. */
export function bareSchema(schema: GraphQLSchema): string {
  const bare = visit(parse(printSchemaWithDirectives(schema)), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(bare)}\n`;
}

/** What a schema no longer has, or demands, that callers of the known one rely on. */
export function whatBreaks(known: string, schema: GraphQLSchema): readonly string[] {
  return findBreakingChanges(buildSchema(known), schema).map(({ description }) => description);
}

if (import.meta.main) {
  const schema = createSchema();
  const [known, bare] = [knownSchema(), bareSchema(schema)];
  const broken = whatBreaks(known, schema);
  if (broken.length > 0 && !process.argv.includes('--breaking')) {
    console.error(`The schema would break callers:\n  ${broken.join('\n  ')}
Keep it and say @deprecated(reason: …). Where the break is meant: node scripts/schema-snapshot.ts --breaking, and a line in CHANGELOG.md.`);
    process.exit(1);
  }
  if (bare === known) process.exit(0);
  if (process.argv.includes('--check')) {
    console.error(
      'tests/unit/api/schema.snapshot.graphql is not what schema.graphql says; run "npm run codegen"',
    );
    process.exit(1);
  }
  writeFileSync(FILE, bare);
}
