/** Which Sector a document speaks of, and of which its study groups are: known before the first of them is named by its number alone. */
import type { SourceDocument } from '../domain/document.ts';
import { foldTypography } from '../text/fold.ts';
import type { SectorLetter } from './passage-context.ts';

/** `ITU-R Study Group 3`, `ITU-T SG13` */
const NAMED_GROUP = /(?<![\w-])ITU-([TRD])\s+(?:Study\s+Groups?|SGs?)\s?(\d{1,2})(?!\w|\/)/g;
/** Bodies of one Sector alone; working parties with a letter are ITU-R's. */
const OWN_WORDS: Readonly<Record<SectorLetter, RegExp>> = {
  T: /(?<![\w-])(?:ITU-T|TSB|TSAG|WTSA|Telecommunication Standardization)(?![\w])/g,
  R: /(?<![\w-])(?:ITU-R|BR|RAG|WRC|RA-\d\d|Radiocommunication (?:Bureau|Sector|Assembly|Advisory)|(?:WP|Working Part(?:y|ies))\s?\d[A-D])(?![\w])/g,
  D: /(?<![\w-])(?:ITU-D|BDT|TDAG|WTDC|Telecommunication Development (?:Bureau|Sector))(?![\w])/g,
};
/** A Sector is the document's own where it is named this many times as often as any other. */
const CLEAR_LEAD = 2;

/** What a document says of Sectors as a whole. */
export interface DocumentSectors {
  /** Sectors in which it names a study group of a number in full. */
  readonly groups: Map<string, Set<SectorLetter>>;
  /** The Sector that it is about; undefined where none leads. */
  readonly main: SectorLetter | undefined;
}

/** Reads the whole document once. Linear in the text. */
export function documentSectors(document: SourceDocument): DocumentSectors {
  const groups = new Map<string, Set<SectorLetter>>();
  const counts: Record<SectorLetter, number> = { T: 0, R: 0, D: 0 };
  for (const { text } of document.passages) {
    const folded = foldTypography(text);
    for (const [, letter, number = ''] of folded.matchAll(NAMED_GROUP)) {
      const sectors = groups.get(number) ?? new Set<SectorLetter>();
      groups.set(number, sectors.add(letter as SectorLetter));
    }
    for (const letter of ['T', 'R', 'D'] as const)
      counts[letter] += folded.match(OWN_WORDS[letter])?.length ?? 0;
  }
  const [first, second] = (['T', 'R', 'D'] as const).toSorted((a, b) => counts[b] - counts[a]);
  const isClear =
    first !== undefined &&
    second !== undefined &&
    counts[first] > 0 &&
    counts[first] >= CLEAR_LEAD * counts[second];
  return { groups, main: isClear ? first : undefined };
}
