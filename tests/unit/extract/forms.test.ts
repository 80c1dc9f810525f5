import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/data/frames.ts';
import table from '../../../src/data/tables/rules/forms.json' with { type: 'json' };
import { extractText } from '../../support/extract-text.ts';

/** Facts that a rule reads in a text, as `SUBJECT PREDICATE OBJECT`. */
function readBy(rule: string, text: string): readonly string[] {
  const extraction = extractText(text);
  const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]));
  return extraction.facts
    .filter((fact) => fact.rule === rule)
    .map(
      (fact) =>
        `${names.get(fact.subject) ?? fact.subject} ${fact.predicate} ${names.get(fact.object) ?? fact.object}`,
    );
}

describe.each(table.rules)('the rule $id', ({ id, reason, example, counterexample }) => {
  it('reads its example and says why it may', () => {
    expect(reason.length).toBeGreaterThan(15);
    expect(readBy(id, example.text)).toContain(example.fact);
  });

  it('reads nothing in its counterexample', () => {
    expect(readBy(id, counterexample)).toEqual([]);
  });
});

it('every rule id that the engine writes stands in a table', () => {
  const folder = join(import.meta.dirname, '../../../src/extract');
  const written = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/'((?!extract\/)[a-z-]+\/[a-z-]+)'/g)].map(
      (m) => m[1],
    ),
  );
  const known = new Set(table.rules.map((rule) => rule.id));
  const frames = new Set(loadFrames().map((frame) => frame.id));
  const missing = written.filter((id) => id !== undefined && !known.has(id));
  expect(missing).toEqual([]);
  expect(
    table.rules.filter(({ id }) => !written.includes(id) && !frames.has(id.split('/')[0] ?? '')),
  ).toEqual([]);
});
