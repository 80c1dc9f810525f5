/** Folding that keeps every offset: one UTF-16 code unit in, one out. */

const HYPHENS = /[\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033\u301d-\u301f\uff02]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u0060\u00b4\u2032\u02bc\uff07]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\t]/g;
/** Letters that Unicode does not take apart into a base letter and a sign. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
};
/** Texts without any of these, as most are, need no folding. */
const UNFOLDED = /[\t`\u0080-\uffff]/;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/** Curly quotes, dashes and odd spaces to their plain forms; letters stay. Same length as the input. */
export function foldTypography(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text
    .replace(HYPHENS, '-')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(SPACES, ' ');
}

/** Letters with diacritics to their base letters where that keeps the length. Same length as the input. */
export function foldDiacritics(text: string): string {
  return text.replace(ACCENTED, (letter) => {
    const base = UNDECOMPOSED[letter] ?? letter.normalize('NFD').charAt(0);
    return /[A-Za-z]/.test(base) ? base : letter;
  });
}
