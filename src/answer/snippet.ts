/** The part of a text that shows why a search found it. */
import type { Span } from '../domain/document.ts';
import { foldName } from '../graph/fold-name.ts';
import type { EntityRow } from '../graph/read/entities.ts';
import { mostEdits } from '../graph/read/full-text.ts';
import { highlight } from '../text/highlight.ts';

/** Which text of a hit it is from. */
export type SnippetField = 'NAME' | 'ALIAS' | 'TITLE' | 'TEXT';

/** A piece of a text, exactly as it stands there. */
export interface Snippet {
  readonly field: SnippetField;
  readonly text: string;
  /** In `text`, in order, in UTF-16 code units. */
  readonly highlights: readonly Span[];
  /** Where the piece stands in the whole text. */
  readonly start: number;
  readonly end: number;
}

/** What was searched for. */
export interface SearchedText {
  readonly query: string;
  readonly isNear: boolean;
  readonly ignored: ReadonlySet<string>;
}

/** Longest snippet, in UTF-16 code units. */
const LONGEST = 240;
/** What a snippet shows before its first highlight, where the text is longer than a snippet. */
const LEAD = 60;

/** The snippet of a passage: its text round the most words of the query. */
export function passageSnippet(text: string, searched: SearchedText): Snippet {
  return cut('TEXT', text, spansIn(text, searched));
}

/** The snippet of an entity: the name, alias or title that the query fits best. */
export function entitySnippet({ name, aliases, title }: EntityRow, searched: SearchedText): Snippet {
  const texts: (readonly [SnippetField, string])[] = [
    ['NAME', name],
    ...aliases.map((alias) => ['ALIAS', alias] as const),
    ...(title === undefined ? [] : [['TITLE', title] as const]),
  ];
  const folded = foldName(searched.query);
  const whole = texts.find(([, text]) => foldName(text) === folded);
  const beginning = whole ?? texts.find(([, text]) => folded !== '' && foldName(text).startsWith(folded));
  if (beginning !== undefined) {
    const [field, text] = beginning;
    return cut(field, text, [{ start: 0, end: lengthOfBeginning(text, folded) }]);
  }
  const [best] = texts
    .map(([field, text]) => ({ field, text, spans: spansIn(text, searched) }))
    .sort((a, b) => b.spans.length - a.spans.length);
  return best === undefined ? cut('NAME', name, []) : cut(best.field, best.text, best.spans);
}

function spansIn(text: string, { query, isNear, ignored }: SearchedText): readonly Span[] {
  return highlight(text, query, { ignored, ...(isNear && { mostEdits }) });
}

/** How much of a name is equal to a folded beginning: `SG 2` of `SG 20` for `sg2`. */
function lengthOfBeginning(text: string, folded: string): number {
  let end = 1;
  while (end < text.length && !foldName(text.slice(0, end)).startsWith(folded)) end += 1;
  return end;
}

/** Cuts a text to a snippet at the borders of words. */
function cut(field: SnippetField, text: string, spans: readonly Span[]): Snippet {
  const from = text.length <= LONGEST ? 0 : densest(spans);
  const start = from <= LEAD || text.length <= LONGEST ? 0 : afterSpace(text, from - LEAD, from);
  const end = start + LONGEST >= text.length ? text.length : beforeSpace(text, start, start + LONGEST);
  const highlights = spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return { field, text: text.slice(start, end), highlights, start, end };
}

/** The start of the span after which most others follow within a snippet. */
function densest(spans: readonly Span[]): number {
  let best = { start: 0, count: 0 };
  for (const { start } of spans) {
    const count = spans.filter((other) => other.start >= start && other.end <= start + LONGEST - LEAD).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

function afterSpace(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= latest ? latest : space + 1;
}

function beforeSpace(text: string, earliest: number, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space <= earliest ? to : space;
}
