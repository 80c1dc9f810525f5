/** Signs that Word takes from its symbol fonts, as the characters that they show. */
import tables from './symbols.json' with { type: 'json' };

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = tables;

/**
 * The character of a `w:sym`.
 *
 * @param font - name of the font; those of one family share a table
 * @param code - hexadecimal; symbol fonts stand at F000 and above
 */
export function symbolText(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value)) return '';
  const family = font.toLowerCase().replace(/[^a-z]/g, '');
  const shown = TABLES[family]?.[(value & 0xff).toString(16).padStart(2, '0')];
  if (shown !== undefined) return shown;
  return value >= 0xf020 && value <= 0xf07e && family === 'symbol'
    ? String.fromCharCode(value & 0xff)
    : String.fromCharCode(value & 0xffff);
}
