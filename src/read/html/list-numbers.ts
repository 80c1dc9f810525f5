/** Numbers and signs that a browser prints before the items of lists. */
interface OpenList {
  readonly isOrdered: boolean;
  readonly type: string;
  next: number;
}

/** The lists that are open, outermost first. */
export class ListNumbers {
  readonly #open: OpenList[] = [];

  openList(isOrdered: boolean, { start, type = '1' }: Readonly<Record<string, string>>): void {
    const first = Number.parseInt(start ?? '1', 10);
    this.#open.push({ isOrdered, type, next: Number.isNaN(first) ? 1 : first });
  }

  closeList(): void {
    this.#open.pop();
  }

  /** What stands before an item, with a tab after it; `isSub` for one that is no number of the document's own. */
  item({ value }: Readonly<Record<string, string>>): { prefix: string; isSub: boolean } {
    const list = this.#open.at(-1);
    if (list?.isOrdered !== true) return { prefix: '–\t', isSub: true };
    const given = Number.parseInt(value ?? '', 10);
    const number = Number.isNaN(given) ? list.next : given;
    list.next = number + 1;
    const isPlain = !['a', 'i'].includes(list.type);
    const sign = formatItem(number, list.type);
    return { prefix: isPlain ? `${sign}.\t` : `${sign})\t`, isSub: this.#open.length > 1 || !isPlain };
  }
}

const ROMAN_UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

function formatItem(number: number, type: string): string {
  const isSmall = number > 0 && number < 27;
  if (type === 'a' && isSmall) return String.fromCharCode(96 + number);
  if (type === 'A' && isSmall) return String.fromCharCode(64 + number);
  if (type !== 'i' && type !== 'I') return String(number);
  const roman =
    number > 0 && number < 40
      ? `${'x'.repeat(Math.floor(number / 10))}${ROMAN_UNITS[number % 10] ?? ''}`
      : String(number);
  return type === 'I' ? roman.toUpperCase() : roman;
}
