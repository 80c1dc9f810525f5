/** Ordinal numbers in words and digits. */

const UNITS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty'];
const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;

/** Source of an expression: `13th`, `Sixteenth`, `twenty-first`; `inaugural` counts as the first. */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:${TENS.map(eitherCase).join('|')})-(?:${UNITS.slice(0, 9).join('|')})|${[...UNITS, 'inaugural'].map(eitherCase).join('|')})(?![\\p{L}-])`;

/** `sixteenth` → `16th`; a word that is no ordinal stays. */
export function ordinalNumber(word: string): string {
  const [tens = '', unit] = word.toLowerCase().split('-');
  const index = tens === 'inaugural' ? 0 : UNITS.indexOf(unit ?? tens);
  if (index === -1) return word;
  const number = index + 1 + (unit ? (TENS.indexOf(tens) + 2) * 10 : 0);
  return `${String(number)}${suffix(number)}`;
}

const suffix = (number: number): string =>
  number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
