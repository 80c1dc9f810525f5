import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDiacritics, foldTypography } from '../../../src/text/fold.ts';

describe('foldTypography', () => {
  it('maps dashes, quotes and odd spaces to their plain forms', () => {
    expect(foldTypography('ITU‑T “Y” – ‘Z’ — l’État\u00a0«x»\u2009−1')).toBe(
      'ITU-T "Y" - \'Z\' - l\'État "x" -1',
    );
  });

  it('leaves letters and signs as they are', () => {
    expect(foldTypography('Türkiye & Côte (V2) ½ 漢')).toBe('Türkiye & Côte (V2) ½ 漢');
  });
});

describe('foldDiacritics', () => {
  it('maps accented letters to their base letters', () => {
    expect(foldDiacritics('Côte dʼIvoire, Türkiye, Bogotá, Łódź, Ørsted, Việt')).toBe(
      'Cote dʼIvoire, Turkiye, Bogota, Lodz, Orsted, Viet',
    );
  });

  it('leaves what has no single base letter', () => {
    expect(foldDiacritics('Æther × ÷ ß ж')).toBe('Æther × ÷ ß ж');
  });
});

it('folding keeps the length, so that offsets hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldTypography(text)).toHaveLength(text.length);
      expect(foldDiacritics(text)).toHaveLength(text.length);
    }),
  );
});
