/** Reads plain text: its lines are paragraphs, or pieces of them where it is hard-wrapped. */
import type { SourceDocument } from '../domain/document.ts';
import { readLabels } from './labels.ts';
import { bulletLength } from './line-shape.ts';
import { readLines, type FormatLines, type ReadOptions } from './read-lines.ts';
import { readSourceLines, type SourceLine } from './source-lines.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

/** Reads a text. Pure and linear in the text; odd text gives diagnostics and never throws. */
export function readText(text: string, options: ReadOptions): SourceDocument {
  return readLines(textLines(text), options);
}

/** The paragraphs of a text with its notes. */
export function textLines(text: string): FormatLines {
  const { lines, notes } = readSourceLines(text);
  return { lines: joinLoneLabels(joinWrappedLines(lines)), notes };
}

/** A label or bullet that stands alone on its line belongs to the line below it. */
function joinLoneLabels(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const next = lines[at + 1];
    const isAlone =
      /^\s*(?:\d{1,3}(?:\.\d{1,3})+\.?|\(?\d{1,3}[.)]|[A-Z]\.(?:\d{1,3})?|[IVX]+\.|[–•●▪■*-])\s*$/.test(
        line.text.slice(0, 24),
      );
    if (isAlone && line.text.trim().length < 16 && next !== undefined && startsWithText(next.text)) {
      joined.push({
        ...line,
        text: `${line.text.trim()}\t${next.text.trim()}`,
        calls: [...line.calls, ...next.calls],
      });
      at += 1;
    } else joined.push(line);
  }
  return joined;
}

function startsWithText(text: string): boolean {
  const trimmed = text.trim();
  return bulletLength(trimmed) === 0 && readLabels(trimmed).length === 0 && /^["“(]?[\p{L}\d]/u.test(trimmed);
}
