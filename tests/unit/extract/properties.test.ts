import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { fitsEnd, STATED_RELATIONSHIPS } from '../../../src/domain/model.ts';
import { extractText } from '../../support/extract-text.ts';

const report = readFileSync(join(import.meta.dirname, '../../gold/council-2020.txt'), 'utf8');
const lines = report.split('\n').filter((line) => line.trim() !== '');

/** Everything that must hold of any extraction of any text. */
function expectSound(extraction: Extraction): void {
  const passages = new Map(extraction.document.passages.map((passage) => [passage.id, passage]));
  const sections = new Set(extraction.document.sections.map((section) => section.id));
  const labels = new Map(extraction.entities.map((entity) => [entity.id, entity.label]));
  for (const mention of extraction.mentions) {
    expect(passages.get(mention.passage)?.text.slice(mention.start, mention.end)).toBe(mention.surface);
    expect(labels.has(mention.entity)).toBe(true);
  }
  for (const fact of extraction.facts) {
    expect(passages.get(fact.passage)?.text.slice(fact.start, fact.end)).toBe(fact.quote);
    expect(fact.quote.length).toBeGreaterThan(0);
    const model = STATED_RELATIONSHIPS[fact.predicate];
    const from = passages.has(fact.subject)
      ? 'Passage'
      : sections.has(fact.subject)
        ? 'Section'
        : labels.get(fact.subject);
    const to = labels.get(fact.object);
    expect(
      from && model.from.some((end) => fitsEnd(from, end)),
      `${fact.rule}: ${fact.subject} ${fact.predicate}`,
    ).toBe(true);
    expect(
      to && model.to.some((end) => fitsEnd(to, end)),
      `${fact.rule}: ${fact.predicate} ${fact.object}`,
    ).toBe(true);
  }
  expect(new Set(extraction.facts.map((fact) => fact.id)).size).toBe(extraction.facts.length);
}

describe('any extraction', () => {
  it('of the annotated reports is sound', () => {
    for (const name of ['council-2020', 'council-2019-composed', 'tsag-2023-composed']) {
      expectSound(extractText(readFileSync(join(import.meta.dirname, `../../gold/${name}.txt`), 'utf8')));
    }
  });

  it('of any text is sound and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: 'grapheme', maxLength: 300 }),
        ),
        (text) => {
          expectSound(extractText(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of a mutated report is sound', () => {
    const mutation = fc.record({
      line: fc.nat(lines.length - 1),
      at: fc.nat(400),
      cut: fc.nat(60),
      put: fc.string({ unit: 'grapheme', maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const chosen = mutations.map(({ line, at, cut, put }) => {
          const text = lines[line] ?? '';
          return text.slice(0, at) + put + text.slice(at + cut);
        });
        expectSound(extractText(chosen.join('\n')));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes for the same text', () => {
    expect(JSON.stringify(extractText(report))).toBe(JSON.stringify(extractText(report)));
  });

  it('gives a paragraph the same facts whatever unrelated paragraph follows the text', () => {
    const added = `${report}\n8.\tOther matters\n8.1\tThe cafeteria was repainted.`;
    const facts = (extraction: Extraction): readonly string[] =>
      extraction.facts.map((fact) => `${fact.id} ${fact.quote}`);
    expect(facts(extractText(added))).toEqual(facts(extractText(report)));
  });

  it('reads plain quotation marks and hyphens as it reads typographic ones', () => {
    const plain = report
      .replace(/[\u2010\u2011\u2013]/g, '-')
      .replace(/[“”]/g, '"')
      .replace(/’/g, "'");
    const pairs = (extraction: Extraction): readonly string[] =>
      extraction.facts.map((f) => `${f.subject} ${f.predicate} ${f.object}`).sort();
    const [before, after] = [new Set(pairs(extractText(report))), new Set(pairs(extractText(plain)))];
    const differing = [...before].filter((p) => !after.has(p));
    expect(differing.length / before.size).toBeLessThan(0.02);
  });
});

describe('long texts', () => {
  it('are read in pieces where a sentence is beyond all measure, and say so', () => {
    const extraction = extractText('SG20 is collaborating with ANSI and '.repeat(1200));
    expectSound(extraction);
    expect(extraction.diagnostics.map((diagnostic) => diagnostic.code)).toContain('extract/long-sentence');
  });
});
