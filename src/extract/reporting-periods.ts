/** The periods that a document says it reports on. */
import type { SourceDocument } from '../domain/document.ts';
import { foldTypography } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { findDates } from './dates.ts';

/** A document says of itself what it covers before it reports. */
const FIRST_PASSAGES = 25;
/** `the reporting period`, `this document gives an account`, `the present report`. */
const OF_ITSELF = /\b(?:reporting period|(?:this|the(?: present)?) (?:report|document|account|paper))\b/i;
/** Before the first date: `from `, `between `, `from Council 2018 (`. */
const FROM = /\b(?:from|between)\s[^.;]{0,40}$/i;
/** Between both dates: ` to `, `) to `, ` and `. */
const TO = /^[\s)]*(?:to|and|until|till|through|-)\s*$/i;

/** Each as `2022-04-01/2023-05-31`, days or months, in the order of the text. Periods without dates ("from Council 2019 till date") are left out. */
export function reportingPeriods({ passages }: SourceDocument): readonly string[] {
  const periods = passages
    .slice(0, FIRST_PASSAGES)
    .filter(({ kind }) => kind !== 'heading' && kind !== 'table-row')
    .flatMap(({ text }) => {
      const folded = foldTypography(text);
      return splitSentences(folded)
        .map(({ start, end }) => folded.slice(start, end))
        .filter((sentence) => OF_ITSELF.test(sentence))
        .flatMap((sentence) => periodIn(sentence) ?? []);
    });
  return [...new Set(periods)];
}

function periodIn(sentence: string): string | undefined {
  const dates = findDates(sentence).filter(({ isPrecise }) => isPrecise);
  for (const [index, date] of dates.entries()) {
    if (!FROM.test(sentence.slice(0, date.start))) continue;
    const next = dates[index + 1];
    const isPair = next !== undefined && TO.test(sentence.slice(date.end, next.start));
    if (isPair) return `${date.startDate}/${next.endDate}`;
    if (date.startDate !== date.endDate) return `${date.startDate}/${date.endDate}`;
  }
  return undefined;
}
