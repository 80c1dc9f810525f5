/** Automatic numbers of a Word file: what Word prints before a paragraph and the file does not hold as text. */
import type { Attributes, XmlHandler } from './read-xml.ts';
import type { NumberReference, Styles } from './styles.ts';

/** A level of a list. */
interface Level {
  start: number;
  format: string;
  /** `%1.%2`, `(%3)`, or a sign. */
  text: string;
  /** Level, 1-based, after whose paragraphs it begins anew; 0 for never. Absent: after any higher one. */
  restartAfter?: number;
  /** All its numbers are decimal. */
  isLegal: boolean;
  /** Style whose paragraphs have this level. */
  style?: string;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** Style whose list this one stands for. */
  styleLink?: string;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** What stands before a paragraph. */
export interface PrintedNumber {
  /** `2.4.3`, `(a)`; `–` for every bullet. */
  readonly text: string;
  readonly isBullet: boolean;
  /** 0-based. */
  readonly level: number;
  readonly list: string;
}

const MAX_LEVELS = 9;

/** The lists of a file and where each has come to. An event handler for `word/numbering.xml`. */
export class Numberings implements XmlHandler {
  readonly #styles: Styles;
  readonly #abstract = new Map<string, AbstractList>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  #abstractOpen: AbstractList | undefined;
  #listOpen: List | undefined;
  #levelOpen: Level | undefined;
  #overridden: number | undefined;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    const { val = '' } = attributes;
    if (name === 'w:abstractNum') {
      this.#abstractOpen = { levels: new Map() };
      this.#abstract.set(attributes['abstractNumId'] ?? '', this.#abstractOpen);
    } else if (name === 'w:num') {
      this.#listOpen = { abstract: '', starts: new Map(), levels: new Map() };
      this.#lists.set(attributes['numId'] ?? '', this.#listOpen);
    } else if (name === 'w:abstractNumId' && this.#listOpen) this.#listOpen.abstract = val;
    else if (name === 'w:numStyleLink' && this.#abstractOpen) this.#abstractOpen.styleLink = val;
    else if (name === 'w:lvlOverride') this.#overridden = Number(attributes['ilvl'] ?? 0);
    else if (name === 'w:startOverride') this.#listOpen?.starts.set(this.#overridden ?? 0, Number(val));
    else if (name === 'w:lvl') this.#openLevel(Number(attributes['ilvl'] ?? 0));
    else if (this.#levelOpen) readLevel(this.#levelOpen, name, attributes);
  }

  text(): void {
    // lists have no text
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.#abstractOpen = undefined;
    else if (name === 'w:num') this.#listOpen = undefined;
    else if (name === 'w:lvl') this.#levelOpen = undefined;
    else if (name === 'w:lvlOverride') this.#overridden = undefined;
  }

  #openLevel(at: number): void {
    this.#levelOpen = { start: 1, format: 'decimal', text: '', isLegal: false };
    (this.#listOpen ?? this.#abstractOpen)?.levels.set(at, this.#levelOpen);
  }

  /**
   * Counts a paragraph and gives what Word prints before it; undefined for one without number.
   *
   * @param own - number of the paragraph itself; it goes before that of its style
   * @param styleId - style of the paragraph
   */
  next(own: NumberReference, styleId: string | undefined): PrintedNumber | undefined {
    const ofStyle = this.#styles.ofParagraph(styleId).number;
    const id = own.list ?? ofStyle.list;
    const list = id === undefined || id === '0' ? undefined : this.#lists.get(id);
    if (id === undefined || list === undefined) return undefined;
    const levels = this.#levelsOf(list);
    const linked =
      own.list === undefined ? [...levels].find(([, { style }]) => style === styleId)?.[0] : undefined;
    const at = own.level ?? linked ?? ofStyle.level ?? 0;
    const level = levels.get(at);
    if (level === undefined || at >= MAX_LEVELS) return undefined;
    const counters = this.#count(id, list, at, levels);
    if (level.format === 'none' && !level.text.includes('%')) return undefined;
    const isBullet = level.format === 'bullet';
    const text = isBullet ? '–' : printNumber(level, levels, counters);
    return text.trim() === '' ? undefined : { text: text.trim(), isBullet, level: at, list: id };
  }

  #levelsOf(list: List): ReadonlyMap<number, Level> {
    const abstract = this.#abstract.get(list.abstract);
    const link = abstract?.styleLink;
    const linkedId = link === undefined ? undefined : this.#styles.ofParagraph(link).number.list;
    const linked = linkedId === undefined ? undefined : this.#lists.get(linkedId);
    const levels = linked === undefined ? abstract?.levels : this.#abstract.get(linked.abstract)?.levels;
    return list.levels.size === 0 ? (levels ?? new Map()) : new Map([...(levels ?? []), ...list.levels]);
  }

  /** Lists of one kind count on; one that begins with a number of its own starts anew. */
  #count(
    id: string,
    list: List,
    at: number,
    levels: ReadonlyMap<number, Level>,
  ): readonly (number | undefined)[] {
    const counters = this.#counters.get(list.abstract) ?? [];
    this.#counters.set(list.abstract, counters);
    const start = (level: number): number => list.starts.get(level) ?? levels.get(level)?.start ?? 1;
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const level of list.starts.keys()) if (level <= at || at === 0) counters[level] = undefined;
    }
    for (let level = 0; level < at; level += 1) counters[level] ??= start(level);
    const before = counters[at];
    counters[at] = before === undefined ? start(at) : before + 1;
    for (let level = at + 1; level < MAX_LEVELS; level += 1) {
      const after = levels.get(level)?.restartAfter;
      if (after === undefined || (after > 0 && at < after)) counters[level] = undefined;
    }
    return counters;
  }
}

function readLevel(level: Level, name: string, attributes: Attributes): void {
  const { val = '' } = attributes;
  if (name === 'w:start') level.start = Number(val);
  else if (name === 'w:numFmt') level.format = val;
  else if (name === 'w:lvlText') level.text = val;
  else if (name === 'w:lvlRestart') level.restartAfter = Number(val);
  else if (name === 'w:isLgl') level.isLegal = !['0', 'false', 'off'].includes(val);
  else if (name === 'w:pStyle') level.style = val;
}

function printNumber(
  level: Level,
  levels: ReadonlyMap<number, Level>,
  counters: readonly (number | undefined)[],
): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
    return formatNumber(counters[at] ?? levels.get(at)?.start ?? 1, format);
  });
}

function formatNumber(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letters(value);
  if (format === 'lowerLetter') return letters(value).toLowerCase();
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return format === 'none' ? '' : String(value);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (!(value > 0 && value < 4000)) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** A to Z, then AA, BB, as Word counts. */
function letters(value: number): string {
  if (!(value > 0 && value < 26 * 20)) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
