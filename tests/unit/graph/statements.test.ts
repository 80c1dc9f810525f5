import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeParameters } from '../../../src/graph/driver-values.ts';
import { loadStatements, parseStatement, statement } from '../../../src/graph/statements.ts';
import { packageRoot } from '../../../src/package-root.ts';

const SOURCE = `// Facts about one entity,
// ordered by id.
// @param entityId STRING
// @param limit INTEGER 1..200
// @returns id STRING,
//   predicate STRING
MATCH (n:Entity {id: $entityId})-[r:$(n.type)]->()
RETURN r.id AS id
LIMIT $limit
`;

describe('parseStatement', () => {
  it('reads purpose, parameters, result and text', () => {
    const parsed = parseStatement('read/facts', SOURCE);
    expect(parsed.purpose).toBe('Facts about one entity, ordered by id.');
    expect(parsed.parameters).toEqual([
      { name: 'entityId', type: 'STRING' },
      { name: 'limit', type: 'INTEGER' },
    ]);
    expect(parsed.returns).toContain('predicate STRING');
    expect(parsed.text.startsWith('MATCH')).toBe(true);
  });

  it.each([
    ['a parameter without a line', SOURCE.replace('// @param limit INTEGER 1..200\n', ''), 'uses $limit'],
    ['a line without its parameter', SOURCE.replace('LIMIT $limit\n', ''), 'declares limit'],
    ['no purpose', 'RETURN 1 AS one', 'no comment'],
    ['a semicolon', '// One.\nRETURN 1 AS one;', 'semicolon'],
    ['no text', '// One.\n', 'no statement'],
    [
      'a parameter declared twice',
      SOURCE.replace('// @returns', '// @param limit INTEGER\n// @returns'),
      'declared twice',
    ],
  ])('refuses %s', (_name, source, message) => {
    expect(() => parseStatement('read/x', source)).toThrow(message);
  });
});

describe('the files in cypher/', () => {
  it('are all sound', () => {
    expect(loadStatements().size).toBeGreaterThan(50);
  });

  it('that load and verify own are each named by some code', () => {
    const code = ['graph', 'load']
      .flatMap((layer) => sourcesBelow(join(packageRoot(), 'src', layer)))
      .join('\n');
    const names = [...loadStatements().keys()].filter((name) => /^(write|verify)\//.test(name));
    expect(names.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  it('are asked for by name, and a missing one says so', () => {
    expect(() => statement('read/no-such-file')).toThrow('cypher/read/no-such-file.cypher is missing');
  });
});

describe('encodeParameters', () => {
  const parsed = parseStatement('read/facts', SOURCE);

  it('refuses a parameter that is missing or not declared', () => {
    expect(() => encodeParameters(parsed, { entityId: 'x' })).toThrow('misses limit');
    expect(() => encodeParameters(parsed, { entityId: 'x', limit: 1, first: 2 })).toThrow(
      'does not take first',
    );
  });

  it('sends whole numbers as integers, fractions and confidences as floats', () => {
    const rows = parseStatement('write/x', '// X.\n// @param rows LIST<MAP>\nUNWIND $rows AS row RETURN row');
    const { rows: encoded } = encodeParameters(rows, {
      rows: [{ start: 3, confidence: 1, share: 0.5, text: '3', list: ['a'] }],
    });
    expect(encoded).toEqual([
      {
        start: expect.objectContaining({ low: 3, high: 0 }) as object,
        confidence: 1,
        share: 0.5,
        text: '3',
        list: ['a'],
      },
    ]);
  });
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
