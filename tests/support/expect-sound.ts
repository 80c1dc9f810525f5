import { expect } from 'vitest';
import type { Span } from '../../src/domain/document.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { fitsEnd, STATED_RELATIONSHIPS } from '../../src/domain/model.ts';

/** Everything that must hold of any extraction of any text. */
export function expectSound(extraction: Extraction): void {
  const passages = new Map(extraction.document.passages.map((passage) => [passage.id, passage]));
  const sections = new Set(extraction.document.sections.map((section) => section.id));
  const labels = new Map(extraction.entities.map((entity) => [entity.id, entity.label]));
  const cut = (passage: string, { start, end }: Span): string | undefined =>
    passages.get(passage)?.text.slice(start, end);
  const expectInside = (passage: string, { start, end }: Span): void => {
    expect(0 <= start && start < end && end <= (passages.get(passage)?.text.length ?? -1)).toBe(true);
  };
  for (const mention of extraction.mentions) {
    expect(cut(mention.passage, mention)).toBe(mention.surface);
    expectInside(mention.passage, mention);
    expect(labels.has(mention.entity)).toBe(true);
  }
  for (const fact of extraction.facts) {
    expect(cut(fact.passage, fact)).toBe(fact.quote);
    expectInside(fact.passage, fact);
    if (fact.item) expectInside(fact.passage, fact.item);
    if (fact.trigger) {
      expectInside(fact.passage, fact.trigger);
      expect(cut(fact.passage, fact.trigger)).toBe(fact.wording);
    }
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
  for (const count of extraction.statedCounts) expectInside(count.passage, count);
  for (const { passage, span } of extraction.diagnostics)
    if (passage !== undefined && span !== undefined) expectInside(passage, span);
  expect(new Set(extraction.facts.map((fact) => fact.id)).size).toBe(extraction.facts.length);
}
