/** Matches a run of characters that are neither letters nor digits: the `-` and the space in `ITU-T SG 20`. */
const SEPARATOR = /[^\p{L}\p{N}]+/gu;

/**
 * A name as it is compared in the index of folded names: no case, diacritics, spaces or punctuation, except a single `.`, `/` or
 * `-` between two digits, which tells H.626.5 from H.6265 and Question 1/1 from 11.
 * `ITU-T SG 20` → `itutsg20`, `Côte d’Ivoire` → `cotedivoire`, `M.2083-0` → `m2083-0`.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .toLowerCase();
  return plain.replace(SEPARATOR, (separator, offset: number) => {
    const between = isDigit(plain[offset - 1]) && isDigit(plain[offset + separator.length]);
    return between && (separator === '.' || separator === '/' || separator === '-') ? separator : '';
  });
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
