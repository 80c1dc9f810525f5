/** What the styles of a Word file say of its paragraphs: heading and level, title, contents, list, bold, hidden. */
import roles from './styles.json' with { type: 'json' };
import type { Attributes, XmlHandler } from './read-xml.ts';

/** A number of a list: `w:numPr`. */
export interface NumberReference {
  readonly list?: string;
  readonly level?: number;
}

/** What a style amounts to once those that it is based on are counted in. */
export interface StyleRole {
  readonly kind: 'title' | 'heading' | 'contents' | 'contents-title' | 'table-head' | 'other';
  /** Of a heading: 1 is the outermost. */
  readonly level: number;
  /** Name of the style in small letters without blanks: `heading1`. */
  readonly name: string;
  /** Only a style that it is based on makes it what it is. */
  readonly isInherited: boolean;
  readonly number: NumberReference;
  readonly isBold: boolean;
  readonly isHidden: boolean;
}

interface Style {
  name: string;
  basedOn?: string;
  /** 1-based; 10 is body text. */
  outline?: number;
  number: NumberReference;
  isBold?: boolean;
  isHidden?: boolean;
  isDefault: boolean;
  type: string;
}

const PLAIN: StyleRole = {
  kind: 'other',
  level: 0,
  name: '',
  isInherited: false,
  number: {},
  isBold: false,
  isHidden: false,
};
const HEADINGS = new Map<string, number>(Object.entries(roles.headings));
const TITLES = new Set(roles.titles);
const CONTENTS_TITLES = new Set(roles.contentsTitles);
const TEXT = new Set(roles.text);
const TABLE_HEADS = new Set(roles.tableHeads);
/** `heading 1`, `Heading_2`, `Heading 3 Char`; `Titre 1` and its like of other languages have the same ids in the file. */
const HEADING_NAME = /^heading([1-9])$/;
const CONTENTS_NAME = /^toc[1-9]$/;
const BODY_TEXT = 10;
/** A chain of styles is short; one that goes round in a circle is cut. */
const MAX_CHAIN = 32;

/** Whether `w:b` and its like switch something on. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['val'] ?? '');
}

/** All styles of a file; an event handler for `word/styles.xml`. */
export class Styles implements XmlHandler {
  readonly #styles = new Map<string, Style>();
  readonly #roles = new Map<string, StyleRole>();
  #current: Style | undefined;
  #depthOfChange = 0;
  #defaultParagraph: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (/^w:\wPrChange$/.test(name)) this.#depthOfChange += 1;
    if (name === 'w:style') this.#begin(attributes);
    if (this.#current !== undefined && this.#depthOfChange === 0) this.#read(this.#current, name, attributes);
  }

  text(): void {
    // styles have no text
  }

  close(name: string): void {
    if (/^w:\wPrChange$/.test(name)) this.#depthOfChange -= 1;
    if (name === 'w:style') this.#current = undefined;
  }

  #begin({ styleId = '', type = '', default: isDefault = '' }: Attributes): void {
    this.#current = { name: styleId, number: {}, type, isDefault: ['1', 'true', 'on'].includes(isDefault) };
    this.#styles.set(styleId, this.#current);
    if (type === 'paragraph' && this.#current.isDefault) this.#defaultParagraph = styleId;
  }

  #read(style: Style, name: string, attributes: Attributes): void {
    const { val = '' } = attributes;
    if (name === 'w:name') style.name = val;
    else if (name === 'w:basedOn') style.basedOn = val;
    else if (name === 'w:outlineLvl') style.outline = Number(val) + 1;
    else if (name === 'w:numId') style.number = { ...style.number, list: val };
    else if (name === 'w:ilvl') style.number = { ...style.number, level: Number(val) };
    else if (name === 'w:b') style.isBold = isOn(attributes);
    else if (name === 'w:vanish') style.isHidden = isOn(attributes);
  }

  /** Role of a paragraph's style; without one, of the file's default. */
  ofParagraph(id: string | undefined): StyleRole {
    const known = id ?? this.#defaultParagraph;
    return known === undefined ? PLAIN : this.#role(known);
  }

  /** Role of a run's character style. */
  ofRun(id: string): StyleRole {
    return this.#role(id);
  }

  #role(id: string): StyleRole {
    const known = this.#roles.get(id);
    if (known !== undefined) return known;
    const role = this.#makeRole(id, this.#chain(id));
    this.#roles.set(id, role);
    return role;
  }

  /** A style and those that it is based on, itself first. */
  #chain(id: string): readonly Style[] {
    const chain: Style[] = [];
    for (let next: string | undefined = id; next !== undefined && chain.length < MAX_CHAIN;) {
      const style = this.#styles.get(next);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }

  #makeRole(id: string, chain: readonly Style[]): StyleRole {
    const list = chain.find(({ number }) => number.list !== undefined)?.number.list;
    const level = chain.find(({ number }) => number.level !== undefined)?.number.level;
    return {
      ...kindOf(chain),
      name: plainName(chain[0]?.name ?? id),
      number: { ...(list !== undefined && { list }), ...(level !== undefined && { level }) },
      isBold: chain.find(({ isBold }) => isBold !== undefined)?.isBold ?? false,
      isHidden: chain.find(({ isHidden }) => isHidden !== undefined)?.isHidden ?? false,
    };
  }
}

/** Names of styles as they are compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The nearest style whose name or outline level tells: a style for footers that is based on one for headings is none. */
function kindOf(chain: readonly Style[]): Pick<StyleRole, 'kind' | 'level' | 'isInherited'> {
  for (const [at, { name, outline }] of chain.entries()) {
    const isInherited = at > 0;
    const plain = plainName(name);
    const level = HEADINGS.get(plain) ?? Number(HEADING_NAME.exec(plain)?.[1] ?? 0);
    if (level > 0) return { kind: 'heading', level, isInherited };
    if (TITLES.has(plain)) return { kind: 'title', level: 0, isInherited };
    if (CONTENTS_NAME.test(plain)) return { kind: 'contents', level: 0, isInherited };
    if (CONTENTS_TITLES.has(plain)) return { kind: 'contents-title', level: 0, isInherited };
    if (TABLE_HEADS.has(plain)) return { kind: 'table-head', level: 0, isInherited };
    if (TEXT.has(plain) || outline === BODY_TEXT) break;
    if (outline !== undefined && outline > 0) return { kind: 'heading', level: outline, isInherited };
  }
  return { kind: 'other', level: 0, isInherited: false };
}
