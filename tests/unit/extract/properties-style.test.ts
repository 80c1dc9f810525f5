import { describe, expect, it } from 'vitest';
import { ANNOTATED_REPORTS } from '../../support/annotated-reports.ts';
import { extractText } from '../../support/extract-text.ts';

/** Opening and closing marks in turn, each line by itself. */
const curly = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      let isOpen = false;
      return line.replaceAll('"', () => {
        isOpen = !isOpen;
        return isOpen ? '“' : '”';
      });
    })
    .join('\n');

/** Headings in capitals, as many reports print them; their labels stay. */
function headingsInCapitals(text: string): string {
  const headings = new Set(
    extractText(text)
      .document.passages.filter(({ kind, text: words }) => kind === 'heading' && words.length > 3)
      .map(({ text: words }) => words),
  );
  return text
    .split('\n')
    .map((line) => {
      const heading = line.trim().replace(/^(?:[\dA-Z]{1,3}\.?)(?:\d+\.?)*\s+/, '');
      return headings.has(heading) ? line.replace(heading, heading.toUpperCase()) : line;
    })
    .join('\n');
}

/** A word within a sentence: at its start it keeps its capital in any style. */
const within = (words: string): RegExp => new RegExp(`(?<=[\\w,] )${words}`, 'g');

/** What may differ between two prints of one report and means nothing. */
const STYLES: readonly (readonly [string, (text: string) => string])[] = [
  ['straight quotation marks', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['curly quotation marks', curly],
  ['plain hyphens', (text) => text.replace(/[\u2010\u2011]/g, '-')],
  ['hyphens that do not break', (text) => text.replace(/(?<=\w)-(?=\w)/g, '\u2011')],
  ['typographic hyphens', (text) => text.replace(/(?<=\w)-(?=\w)/g, '\u2010')],
  ['hyphens for dashes', (text) => text.replaceAll('\u2013', '-')],
  ['em dashes for en dashes', (text) => text.replaceAll(' \u2013 ', ' \u2014 ')],
  ['spaces that do not break', (text) => text.replace(/(?<=\w) (?=\d)/g, '\u00a0')],
  ['study groups in lower case', (text) => text.replace(within('Study Group'), 'study group')],
  ['study groups in capitals', (text) => text.replace(/\bStudy Group(s?)(?= \d)/gi, 'STUDY GROUP$1')],
  ['recommendations in lower case', (text) => text.replace(within('Recommendation'), 'recommendation')],
  [
    'resolutions and their editions in capitals',
    (text) =>
      text
        .replace(/\bResolution(s?)(?= \d)/g, (_, plural: string) => `RESOLUTION${plural.toUpperCase()}`)
        .replace(/\(Rev\. (\w+), /g, (_, city: string) => `(REV. ${city.toUpperCase()}, `),
  ],
  ['headings in capitals', headingsInCapitals],
];

/** A label that is a heading without number is printed as it is, in whatever style. */
const withoutStyle = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[“”‘’]/g, (mark) => (mark === '“' || mark === '”' ? '"' : "'"))
    .replaceAll('\u00a0', ' ');

/** In capitals an acronym with small letters is no longer told: `OTTs`, `QoS` of a heading. */
const isTopicOfHeading = (key: string): boolean => /#s-.* about topic-/.test(key);

/** Facts by passage, ends and type; ids and quotes hold the print and differ with it. */
function keysOf(text: string): readonly string[] {
  const { facts, document } = extractText(text, { symbol: 'C20/33', title: 'A test report', date: '2020' });
  const wheres = new Map(document.passages.map(({ id, where }) => [id, where]));
  return facts
    .map((fact) => `${wheres.get(fact.passage)!} ${fact.subject} ${fact.predicate} ${fact.object}`)
    .map(withoutStyle)
    .sort();
}

describe.each(ANNOTATED_REPORTS)('$name', ({ text }) => {
  const facts = keysOf(text);

  it.each(STYLES)('states the same with %s', (_, restyle) => {
    const isCapital = restyle === headingsInCapitals;
    const compared = (keys: readonly string[]): readonly string[] =>
      isCapital ? keys.filter((key) => !isTopicOfHeading(key)) : keys;
    expect(compared(keysOf(restyle(text)))).toEqual(compared(facts));
  });
});

it('every style changes some report', () => {
  for (const [name, restyle] of STYLES)
    expect(
      ANNOTATED_REPORTS.some(({ text }) => restyle(text) !== text),
      name,
    ).toBe(true);
});
