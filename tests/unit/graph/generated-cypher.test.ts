import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedCypher } from '../../../scripts/generate-cypher.ts';
import { REFERENCE_RELATIONSHIPS, STATED_RELATIONSHIPS } from '../../../src/domain/model.ts';
import { schemaRules } from '../../../src/graph/schema.ts';
import { loadStatements } from '../../../src/graph/statements.ts';
import { packageRoot } from '../../../src/package-root.ts';

describe('generated Cypher', () => {
  it.each([...generatedCypher()])(
    '%s is what the model makes it (else run node scripts/generate-cypher.ts)',
    (path, text) => {
      expect(readFileSync(join(packageRoot(), 'cypher', path), 'utf8')).toBe(text);
    },
  );

  it('leaves no file of a relationship type that the model no longer has', () => {
    const files = [...loadStatements().keys()].filter((name) => name.startsWith('schema/relationships/'));
    expect(files.filter((name) => !generatedCypher().has(`${name}.cypher`))).toEqual([]);
  });

  it('gives every relationship type a unique id, and every stated one an index on its document', () => {
    const names = new Set(schemaRules().map(({ name }) => name));
    for (const type of [...Object.keys(STATED_RELATIONSHIPS), ...Object.keys(REFERENCE_RELATIONSHIPS)]) {
      expect(names).toContain(`${type.toLowerCase()}_id_unique`);
    }
    for (const type of Object.keys(STATED_RELATIONSHIPS))
      expect(names).toContain(`${type.toLowerCase()}_document`);
  });
});
