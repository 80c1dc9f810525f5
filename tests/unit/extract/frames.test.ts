import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/data/frames.ts';
import { extractText, factLines } from '../../support/extract-text.ts';

describe.each(loadFrames())('the frame $id', (frame) => {
  it('has an id, a reason, a source, an example and a counterexample', () => {
    expect(frame.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(frame.reason.length).toBeGreaterThan(20);
    expect(frame.source.length).toBeGreaterThan(5);
    expect(frame.examples.length).toBeGreaterThan(0);
    expect(frame.counterexamples.length).toBeGreaterThan(0);
  });

  it.each(frame.examples)('reads its example: $text', ({ text, facts }) => {
    expect(factLines(extractText(text), [frame.predicate])).toEqual([...facts].sort());
  });

  it.each(frame.counterexamples)('reads no such fact in its counterexample: %s', (text) => {
    expect(factLines(extractText(text), [frame.predicate])).toEqual([]);
  });
});
