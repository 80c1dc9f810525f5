import type { EntityRow } from '../graph/read/entities.ts';
import type { PassageRow, SectionRow } from '../graph/read/passages.ts';
import { LONGEST_PASSAGE } from './limits.ts';

/** One page of a document. */
export interface DocumentPage {
  readonly document: EntityRow;
  /** Empty on all pages but the first. */
  readonly sections: readonly SectionRow[];
  readonly passages: readonly PassageRow[];
  readonly place: { readonly page: number; readonly pages: number; readonly count: number };
  readonly nextUri: string | undefined;
}

const TOLD = ['symbol', 'title', 'session', 'date', 'source', 'url', 'nature'] as const;

/** A page as Markdown: each passage after its id, which citations name. */
export function documentPage({ document, sections, passages, place, nextUri }: DocumentPage): string {
  const { page, pages, count } = place;
  return [
    `# ${document.symbol ?? document.name}`,
    [
      ...TOLD.flatMap((key) => (document[key] === undefined ? [] : [`- ${key}: ${document[key]}`])),
      `- page ${String(page)} of ${String(pages)}, ${String(count)} passages in all`,
    ].join('\n'),
    ...(sections.length === 0 ? [] : [`## Sections\n\n${sections.map(sectionLine).join('\n')}`]),
    '## Text',
    ...passages.map(passageText),
    ...(nextUri === undefined ? [] : [`It goes on in ${nextUri}`]),
  ].join('\n\n');
}

function sectionLine({ where, title, level }: SectionRow): string {
  return `${'  '.repeat(Math.max(0, level - 1))}- ${`${where} ${title}`.trim()}`;
}

function passageText({ id, where, text }: PassageRow): string {
  const cut = text.length > LONGEST_PASSAGE ? ' … (cut; the tool passage tells more of it)' : '';
  return `**${where}** \`${id}\`\n${text.slice(0, LONGEST_PASSAGE)}${cut}`;
}
