/** Makes a Word file, a page and Markdown of a report that was read from text: the same words in another container. */
import {
  Bookmark,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Passage, SourceDocument } from '../../src/domain/document.ts';

/** A passage with what stood before it in print, and the notes that it calls. */
interface Piece {
  readonly passage: Passage;
  readonly label: string;
  readonly level: number;
  readonly notes: readonly { readonly offset: number; readonly text: string; readonly number: number }[];
}

function piecesOf({ passages, sections }: SourceDocument): readonly Piece[] {
  const levels = new Map(sections.map(({ id, level }) => [id, level]));
  const notes = passages.filter(({ kind }) => kind === 'footnote');
  let before = 'front';
  return passages.flatMap((passage): Piece[] => {
    const { kind, where, id, section } = passage;
    if (kind === 'footnote') return [];
    const isLabelled =
      ['heading', 'paragraph'].includes(kind) && where !== before && /^[A-Z\d.]+$/.test(where);
    before = where;
    const called = notes.filter(({ calledFrom }) => calledFrom?.passage === id);
    return [
      {
        passage,
        label: isLabelled ? where : '',
        level: levels.get(section) ?? 1,
        notes: called.map((note) => ({
          offset: note.calledFrom?.offset ?? 0,
          text: note.text,
          number: notes.indexOf(note) + 1,
        })),
      },
    ];
  });
}

/** Word's own outline numbers: `1.`, `1.1`, `1.1.1`. */
class OutlineNumbers {
  readonly #counters: number[] = [];

  /** Level of a label that the next automatic number would print; undefined where it would print another. */
  take(label: string): number | undefined {
    if (!/^\d+(?:\.\d+){0,2}$/.test(label)) return undefined;
    const level = label.split('.').length - 1;
    const next = [...this.#counters.slice(0, level)];
    next[level] = (this.#counters[level] ?? 0) + 1;
    if (next.join('.') !== label) return undefined;
    this.#counters.splice(0, this.#counters.length, ...next);
    return level;
  }
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];
const REVISION = { author: 'Editor', date: '2020-05-12T00:00:00Z' };

/** A Word file as ITU writes them: styled headings, automatic numbers, notes, a table, a tracked change, page heads. */
export async function docxOf(report: SourceDocument): Promise<Buffer> {
  const pieces = piecesOf(report);
  const numbers = new OutlineNumbers();
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  for (const { notes } of pieces)
    for (const { number, text } of notes) footnotes[number] = { children: [new Paragraph(text)] };
  const children: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  const endTable = (): void => {
    if (rows.length > 0) children.push(new Table({ rows }));
    rows = [];
  };
  for (const [at, piece] of pieces.entries()) {
    const isHeadRow = piece.passage.kind === 'caption' && pieces[at + 1]?.passage.kind === 'table-row';
    if (isHeadRow || piece.passage.kind === 'table-row') rows.push(tableRow(piece.passage, isHeadRow));
    else {
      endTable();
      children.push(paragraphOf(piece, numbers, at));
    }
  }
  endTable();
  const level = (
    depth: number,
  ): { level: number; format: (typeof LevelFormat)['DECIMAL']; text: string } => ({
    level: depth,
    format: LevelFormat.DECIMAL,
    text: depth === 0 ? '%1.' : Array.from({ length: depth + 1 }, (_, at) => `%${at + 1}`).join('.'),
  });
  const bullets = [{ level: 0, format: LevelFormat.BULLET, text: '\uf0b7' }];
  const document = new Document({
    numbering: {
      config: [
        { reference: 'outline', levels: [level(0), level(1), level(2)] },
        { reference: 'bullets', levels: bullets },
      ],
    },
    footnotes,
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Head of every page about SG99')] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children,
      },
    ],
  });
  return await Packer.toBuffer(document);
}

function tableRow(passage: Passage, isHead: boolean): TableRow {
  const cells =
    passage.table?.cells.map(({ start, end }) => passage.text.slice(start, end)) ?? passage.text.split('\t');
  return new TableRow({
    tableHeader: isHead,
    children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
  });
}

function paragraphOf(piece: Piece, numbers: OutlineNumbers, at: number): Paragraph {
  const { passage, label, level } = piece;
  const outline = label === '' ? undefined : numbers.take(label);
  const children = [
    ...(label !== '' && outline === undefined ? [new TextRun({ children: [label, new Tab()] })] : []),
    ...runsOf(piece, at),
  ];
  const bullet = passage.kind === 'bullet' && { numbering: { reference: 'bullets', level: 0 } };
  const numbered = outline !== undefined && { numbering: { reference: 'outline', level: outline } };
  const heading =
    passage.kind === 'title'
      ? { heading: HeadingLevel.TITLE }
      : passage.kind === 'heading' && { heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_4 };
  return new Paragraph({ ...heading, ...numbered, ...bullet, children });
}

/** Text in several runs with its notes; in every third paragraph a word is deleted and another inserted by a tracked change. */
function runsOf({ passage, notes }: Piece, at: number): ParagraphChild[] {
  const { text } = passage;
  const cuts = [
    ...new Set([0, ...notes.map(({ offset }) => offset), Math.floor(text.length / 2), text.length]),
  ].sort((first, second) => first - second);
  const runs: ParagraphChild[] = [new Bookmark({ id: `mark${at}`, children: [] })];
  for (const [index, start] of cuts.entries()) {
    for (const { offset, number } of notes) if (offset === start) runs.push(new FootnoteReferenceRun(number));
    const piece = text.slice(start, cuts[index + 1] ?? start);
    if (piece === '') continue;
    if (at % 3 === 0 && start > 0) {
      runs.push(new DeletedTextRun({ id: at * 2, ...REVISION, text: 'SG98 approved H.999 ' }));
      runs.push(new InsertedTextRun({ id: at * 2 + 1, ...REVISION, text: piece }));
    } else runs.push(new TextRun(piece));
  }
  return runs;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** Text with what `call` makes of its notes. */
function withCalls(
  { passage, notes }: Piece,
  escape: (text: string) => string,
  call: (number: number) => string,
): string {
  const ends = [...notes].sort((first, second) => first.offset - second.offset);
  let from = 0;
  let text = '';
  for (const { offset, number } of ends) {
    text += escape(passage.text.slice(from, offset)) + call(number);
    from = offset;
  }
  return text + escape(passage.text.slice(from));
}

/** A page with headings, lists, tables and notes; navigation and a foot are about something else. */
export function htmlOf(report: SourceDocument): string {
  const pieces = piecesOf(report);
  const body = pieces.map((piece, at) => {
    const { passage, label, level } = piece;
    const text = `${label === '' ? '' : `${label} `}${withCalls(piece, escapeHtml, (number) => `<sup><a href="#fn${number}">${number}</a></sup>`)}`;
    const isHead = passage.kind === 'caption' && pieces[at + 1]?.passage.kind === 'table-row';
    if (passage.kind === 'title') return `<h1>${text}</h1>`;
    if (passage.kind === 'heading') return `<h${Math.min(level + 1, 6)}>${text}</h${Math.min(level + 1, 6)}>`;
    if (isHead || passage.kind === 'table-row') {
      const cells = escapeHtml(passage.text).split('\t');
      const row = isHead
        ? `<tr><th>${cells.join('</th><th>')}</th></tr>`
        : `<tr><td>${cells.join('</td><td>')}</td></tr>`;
      return `${isHead ? '<table>' : ''}${row}${pieces[at + 1]?.passage.kind === 'table-row' ? '' : '</table>'}`;
    }
    if (passage.kind === 'bullet') return `<ul><li>${text}</li></ul>`;
    return `<p>${text}</p>`;
  });
  const notes = pieces
    .flatMap((piece) => piece.notes)
    .map(({ number, text }) => `<li id="fn${number}">${escapeHtml(text)} <a href="#ref${number}">↩</a></li>`);
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Page</title></head><body><nav>SG99 approved Q.1</nav>
${body.join('\n')}
<footer><p>SG98 approved Q.2</p><ol>${notes.join('')}</ol></footer></body></html>`;
}

/** Markdown with headings, lists, tables and notes. */
export function markdownOf(report: SourceDocument): string {
  const pieces = piecesOf(report);
  const body = pieces.map((piece, at) => {
    const { passage, label, level } = piece;
    const text = `${label === '' ? '' : `${label} `}${withCalls(piece, escapeMarkdown, (number) => `[^${number}]`)}`;
    const isHead = passage.kind === 'caption' && pieces[at + 1]?.passage.kind === 'table-row';
    if (passage.kind === 'title') return `# ${text}\n`;
    if (passage.kind === 'heading') return `${'#'.repeat(Math.min(level + 1, 6))} ${text}\n`;
    if (isHead || passage.kind === 'table-row') {
      const row = `| ${escapeMarkdown(passage.text).replaceAll('\t', ' | ')} |`;
      const rule = isHead ? `\n|${'---|'.repeat(passage.text.split('\t').length)}` : '';
      return `${row}${rule}${pieces[at + 1]?.passage.kind === 'table-row' ? '' : '\n'}`;
    }
    if (passage.kind === 'bullet') return `- ${text}\n`;
    return `${text}\n`;
  });
  const notes = pieces
    .flatMap((piece) => piece.notes)
    .map(({ number, text }) => `[^${number}]: ${escapeMarkdown(text)}\n`);
  return [...body, ...notes].join('\n');
}
