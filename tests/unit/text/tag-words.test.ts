import { describe, expect, it } from 'vitest';
import { tagWords } from '../../../src/text/tag-words.ts';

describe('tagged words', () => {
  it('lie at the offsets of the text, after an address too', () => {
    const text = 'See https://www.itu.int/en/ITU-T: SG13 agreed.';
    const [verb] = tagWords(text)
      .filter(({ tag }) => tag === 'VERB')
      .slice(-1);
    expect(text.slice(verb!.start, verb!.end)).toBe('agreed');
  });

  // with the tagger's own reading of addresses this takes longer than any test may
  it('come at once whatever an address looks like', () => {
    const words = tagWords(`SG13 agreed at http://${'a1.b-'.repeat(26)}_ on it.`);
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['agreed', 'on', 'it']));
  });
});
