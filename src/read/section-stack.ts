/** Which sections are open: a heading closes those of its rank and below, and opens its own. */
import type { DocumentDraft } from './document-draft.ts';
import type { Label, LabelStyle } from './labels.ts';

interface OpenSection {
  readonly style: LabelStyle | 'caption' | 'bare';
  readonly path: readonly number[];
  readonly index: number;
  readonly level: number;
  /** Level of its heading in the file's markup. */
  readonly rank?: number;
}

/** The open sections of a document, outermost first. */
export class SectionStack {
  readonly #draft: DocumentDraft;
  #open: OpenSection[] = [];
  #front: OpenSection | undefined;

  constructor(draft: DocumentDraft) {
    this.#draft = draft;
  }

  /** Index of the innermost open section; the front matter's is opened when nothing else is. */
  current(): number {
    return this.#open.at(-1)?.index ?? this.openFront();
  }

  /** Goes back to the front matter, or opens it. */
  openFront(): number {
    if (this.#front === undefined) {
      this.openCaption('front', '');
      this.#front = this.#open[0];
    } else this.#open = [this.#front];
    return this.#front?.index ?? 0;
  }

  /** Opens `summary`, `action` or `references`. */
  openCaption(where: string, title: string): number {
    this.#open = [];
    return this.#push('caption', [], where, title);
  }

  /** Opens the section of a numbered heading or annex. */
  openNumbered(label: Label, title: string): number {
    this.#open = this.#ancestorsOf(label);
    return this.#push(label.style, label.path, label.printed, title);
  }

  /** Opens the section of a heading without number: within the numbered section that `next` continues, else outermost. */
  openBare(where: string, next: Label | undefined): number {
    this.#open = this.#open.filter(({ style }) => style !== 'caption' && style !== 'bare');
    const host = next === undefined ? -1 : this.#open.findLastIndex((section) => isContinued(section, next));
    const hostsParagraphs =
      next?.path.length === 1 &&
      next.style === 'arabic' &&
      this.#open.length > 0 &&
      !this.#open.some(({ style }) => style === 'arabic');
    if (!hostsParagraphs)
      this.#open =
        host === -1 ? this.#open.filter(({ style }) => style === 'annex') : this.#open.slice(0, host + 1);
    return this.#push('bare', [], where, where);
  }

  /**
   * Opens the section of a heading that the file marks as such: it ends those whose rank is not below its own.
   *
   * @param label - its number, where one is printed; an annex ends everything
   * @param rank - level of the heading in the file's markup; 1 is the outermost
   */
  openRanked(label: Label | undefined, where: string, title: string, rank: number): number {
    const hosts = label === undefined ? this.#open : this.#ancestorsOf(label);
    this.#open = (label?.style === 'annex' ? [] : this.#open).filter(
      (section) =>
        section.style !== 'caption' &&
        (section.rank === undefined ? hosts.includes(section) : section.rank < rank),
    );
    return this.#push(label?.style ?? 'bare', label?.path ?? [], where, title, rank);
  }

  /** Rank of the innermost section; undefined where its heading is not marked. */
  get rank(): number | undefined {
    return this.#open.at(-1)?.rank;
  }

  /** Whether a section of a heading is open, not only a caption's or the front matter's. */
  get hasHeading(): boolean {
    return this.#open.some(({ style }) => style !== 'caption');
  }

  /** Whether the innermost section is a heading without number that stands by itself. */
  get isBareOnTop(): boolean {
    return this.#open.length === 1 && this.#open[0]?.style === 'bare';
  }

  #ancestorsOf({ style, path }: Label): OpenSection[] {
    if (style === 'annex') return [];
    const headings = this.#open.filter((section) => section.style !== 'caption');
    const same = headings.findIndex((section) => section.style === style);
    if (same !== -1) {
      const siblings = headings
        .slice(same)
        .filter((section) => section.style === style && isPrefix(section.path, path));
      return [...headings.slice(0, same), ...siblings];
    }
    const isRestart = path.every((part) => part === 1);
    return headings.filter((section) => section.style !== 'bare' || isRestart);
  }

  #push(
    style: OpenSection['style'],
    path: readonly number[],
    where: string,
    title: string,
    rank?: number,
  ): number {
    const parent = this.#open.at(-1);
    const level = (parent?.level ?? 0) + 1;
    const index = this.#draft.openSection({ where, title, level, parent: parent?.index });
    this.#open.push({ style, path, index, level, ...(rank !== undefined && { rank }) });
    return index;
  }
}

function isContinued(section: OpenSection, next: Label): boolean {
  return section.style === next.style && isPrefix(section.path, next.path);
}

function isPrefix(prefix: readonly number[], path: readonly number[]): boolean {
  return prefix.length < path.length && prefix.every((part, at) => part === path[at]);
}
