/** What a short bold line and a line break within a paragraph mean in files whose markup leaves it open. */
import { readLabels } from './labels.ts';
import { joinMarked, type MarkedText } from './line-collector.ts';
import type { LineStructure } from './line-structure.ts';
import { bulletLength, isBareHeadingShaped, isHeadingShaped } from './line-shape.ts';
import { CALL_MARK } from './source-lines.ts';

/** Rank of a heading that only bold type makes one: below all that styles make. */
const BOLD_RANK = 7;

/** Text of a paragraph without call marks and line breaks. */
export function plainText({ text }: MarkedText): string {
  return text
    .replaceAll(CALL_MARK, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** A paragraph whose line breaks are spaces. */
export function oneLine({ text, calls }: MarkedText): MarkedText {
  return { text: text.replace(/\s*\n\s*/g, ' '), calls };
}

/**
 * The lines of a paragraph. Its line breaks part items and numbered texts; others are spaces.
 *
 * @param isCover - every break parts lines: on a cover page, each says something of its own
 */
export function breakLines({ text, calls }: MarkedText, isCover: boolean): readonly MarkedText[] {
  if (!text.includes('\n')) return [{ text, calls }];
  const pending = [...calls];
  const lines: MarkedText[][] = [];
  let before = '';
  for (const piece of text.split('\n')) {
    const line = { text: piece.trim(), calls: pending.splice(0, piece.split(CALL_MARK).length - 1) };
    if (line.text === '') continue;
    const bare = plainText(line);
    const last = lines.at(-1);
    if (last === undefined || isCover || opensItem(bare, before)) lines.push([line]);
    else last.push(line);
    before = bare;
  }
  return lines.map((pieces) => joinMarked(pieces, ' '));
}

function opensItem(line: string, before: string): boolean {
  const isAfterSentence = /[.:;!?]$/.test(before);
  return (
    bulletLength(line) > 0 ||
    readLabels(line).some(({ isTabbed, path }) => isTabbed || (path.length > 1 && isAfterSentence))
  );
}

/** Heading that a wholly bold paragraph is, where text that is not bold follows; undefined for other bold lines. */
export function boldHeading(text: string): LineStructure | undefined {
  const label = readLabels(text).find(({ isTabbed, path }) => isTabbed && path.length > 1);
  if (label !== undefined)
    return isHeadingShaped(label.rest) ? { kind: 'heading', level: label.path.length } : undefined;
  return isBareHeadingShaped(text) ? { kind: 'heading', level: BOLD_RANK } : undefined;
}
