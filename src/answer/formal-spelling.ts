import { foldTypography } from '../text/fold.ts';

/** What people type for what texts print, each with the printed form: `sg20` → `SG20`. Order matters: words before codes. */
const SPELLINGS: readonly (readonly [RegExp, string | ((...parts: string[]) => string)])[] = [
  [/\bitu-([trd])\b/gi, (_whole, letter = '') => `ITU-${letter.toUpperCase()}`],
  // `sg20`, `study group20`
  [/\b(?:study\s?groups?|sg)\s*-?\s*(?=\d)/gi, 'SG'],
  // `q3/1`, `question3/1`
  [/\b(?:questions?|q)\.?\s*(?=\d{1,2}\/\d)/gi, 'Question '],
  // `res 69`, `resolution180`, `Res. ITU-R 65`
  [/\bres(?:olution)?s?\.?\s*(?=\d|ITU-R)/gi, 'Resolution '],
  // `recommendation Y.3173`
  [/\brec(?:ommendation)?s?\.?\s+(?=ITU|[a-z]{1,3}\.\d)/gi, 'Recommendation '],
  // `report itu-r m.2440-0`
  [/\brep(?:ort)?\.?\s+(?=ITU-R)/gi, 'Report '],
  // `Y.1540 amd 1`, `cor.2`
  [/\bam(?:en)?d(?:ment)?\.?\s*(?=\d)/gi, 'Amd.'],
  [/\bcor(?:r|rigendum)?\.?\s*(?=\d)/gi, 'Cor.'],
  // `y supp 55`
  [/\bsupp?l?(?:ement)?\.?\s*(?=\d)/gi, 'Suppl. '],
  // `y.3173`, `m.2083-0`
  [/(?<![\w.])([a-z]{1,3})\.(?=\d)/g, (_whole, series = '') => `${series.toUpperCase()}.`],
  [/\b(?:pp|wtsa|wtdc|ra|wp|tg)(?=[\s-]*\d|\s+Res)/gi, (word) => word.toUpperCase()],
  // `y suppl. 55`
  [/^[a-z](?=\s+Suppl\.)/, (letter) => letter.toUpperCase()],
  // `c20/33`, `wp 5d`
  [/\b(?:c\d\d\/|\d[a-d]\b)/gi, (code) => code.toUpperCase()],
];

/** A text as the reports print it: plain typography, single spaces, identifiers in their usual spelling. */
export function formalSpelling(text: string): string {
  return SPELLINGS.reduce(
    (spelled, [typed, printed]) =>
      typeof printed === 'string' ? spelled.replace(typed, printed) : spelled.replace(typed, printed),
    foldTypography(text).trim().replace(/\s+/g, ' '),
  );
}
