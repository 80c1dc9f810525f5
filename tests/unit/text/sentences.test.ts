import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Sentences parted by ` | ` must come apart there and nowhere else. */
const SPLIT: readonly string[] = [
  'SG20 met in Cairo. | SG13 met in Geneva.',
  'The groups agreed. | oneM2M has offered its Release 4.',
  'It ended in May. | 13 Recommendations followed.',
  'Work goes on with IETF (see RFC 9097). | Publication was noted.',
  'SG9 approved J.1600 “Premium Cable Network Platform (PCNP) – Framework”. | It is in force.',
  'It bears the name “Framework of open data.” | The text is short.',
  'It cites ISO/IEC, ETSI, etc. | The list is long.',
  'Coordination goes through JCA-IoT and SC&C. | SG20 leads.',
  'This revises Annex B. | The method stays.',
  'This revises Annex B. | ITU-T SG12 agreed.',
  'Was it approved? | It was.',
  'It was not held… | No date is known.',
  'The state of the art. | The group noted it.',
  '“A first sentence is quoted and never closed. | SG11 approved four Recommendations.',
  'Guides were published (in English only. | They help developing countries.',
  'The project ended.\u00a0| Another began.',
  'The answer was no. | The group asked again.',
];
const WHOLE: readonly string[] = [
  'ITU-T Y.3173, H.626 (V2) and Q.Suppl.71 were approved.',
  'Amd. 1 to Y.1540 and Suppl. 55 to the Y.3170-series are in force.',
  'See Rec. ITU-T Y.4208, Res. 101 and Vol. 2, No. 7 of the bulletin.',
  'Countries such as St. Kitts and Nevis, i.e. Small States, e.g. Tonga, took part.',
  'Mr. Onoe, Ms. Baek, Dr. J. Smith and H. E. Al Nahyan spoke.',
  'The forum "Internet of Things: future applications and services. Perspective 2030" was held.',
  'A round table on “What Role for Governments?” ITU organized with Germany.',
  'Trainings were held (in Vietnam. In India too. And elsewhere) in 2019.',
  'The Y. dec-IoT-arch draft goes on.',
  '1. Introduction',
  'Held on 5 Feb. 2020 in Geneva, cf. Art. 12.',
  'Approved, etc. and noted.',
  'From 9 a.m. to 5 p.m. on Monday.',
  'U.S. Department of Commerce, by its 2.4 GHz rules.',
];

describe('splitSentences', () => {
  it.each(SPLIT)('splits %s', (marked) => {
    expect(sentencesOf(marked.replaceAll('| ', ''))).toEqual(marked.split(/\s\| /));
  });

  it.each(WHOLE)('keeps whole: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('leaves the white space around a text outside its sentences', () => {
    expect(splitSentences('  One. Two.  ')).toEqual([
      { start: 2, end: 6 },
      { start: 7, end: 11 },
    ]);
  });

  it('finds nothing in a blank text', () => {
    expect(splitSentences(' \t\u00a0')).toEqual([]);
  });

  it('gives ordered spans that cover everything but white space, whatever the text', () => {
    const piece = fc.constantFrom(
      'A',
      'b',
      '. ',
      '."',
      ' "',
      '“',
      '”',
      '(',
      ') ',
      '? ',
      ' 7',
      'Mr. ',
      'etc. ',
      '\t',
      '…',
      'é',
      '\ud83d',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeLessThan(end);
            expect(text.slice(last, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });

  it('takes time in proportion to the text', () => {
    const text = '“( "word. Another (word” etc. '.repeat(20_000);
    const started = performance.now();
    splitSentences(text);
    splitSentences('“'.repeat(100_000) + ')'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
