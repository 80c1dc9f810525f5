/** What recognisers know of the passage at hand and of the document so far. */
import type { Diagnostic, Passage, Span } from '../domain/document.ts';
import { foldTypography } from '../text/fold.ts';
import { allMatches } from '../text/matches.ts';
import { splitSentences } from '../text/sentences.ts';
import type { DateMention } from './dates.ts';
import { findDates } from './dates.ts';
import type { EntityDraft } from './candidate.ts';
import type { Lexicon, LexiconHit } from './lexicon.ts';
import type { Quotation } from './quotes.ts';
import { findQuotations } from './quotes.ts';
import type { CarriedHeader, Cell } from './table-columns.ts';
import { cellsOfRow } from './table-columns.ts';

/** Letter of an ITU Sector: Standardization, Radiocommunication, Development. */
export type SectorLetter = 'T' | 'R' | 'D';

/** Kind of the items of a list, and the year that its lead-in gives them. */
interface ListLead {
  readonly kind: string | undefined;
  readonly year: string | undefined;
  /** Whether its items are bodies that met. */
  readonly isOfMeetings: boolean;
  /** Whether it ends in the subject of its items: "In particular, SG17:". */
  readonly isSubject: boolean;
}

/** What a document has introduced so far, by the names that it may use later. */
export interface DocumentRegister {
  readonly documentId: string;
  /** ISO day or month of the document, for days without a year. */
  readonly date: string | undefined;
  /** Titles of texts (compact) → the text. */
  readonly titles: Map<string, EntityDraft>;
  /** Resolutions by number, in the edition and organ under which the document introduced them. */
  readonly resolutions: Map<string, EntityDraft>;
  /** Names that the document defined by "Long Name (ACR)": acronym → the thing. */
  readonly acronyms: Map<string, EntityDraft>;
  /** What a list that a paragraph leads in is of: "The following courses were held in 2022:". */
  lead: ListLead | undefined;
  /** Events by their undated ids → the id of the one named last with a date. */
  readonly events: Map<string, string>;
  /** Sectors in which the document names a study group of this number. */
  readonly groupSectors: Map<string, Set<SectorLetter>>;
  /** The Sector that the document is about, where one leads. */
  readonly mainSector?: SectorLetter | undefined;
  /** Header that the last table left for one without a header of its own. */
  tableHeader: CarriedHeader | undefined;
  /** Words before the table at hand: the paragraph that it follows. */
  tableLead: string | undefined;
}

/** The register of a document of which nothing was read yet. */
export function newRegister(documentId: string): DocumentRegister {
  return {
    documentId,
    date: undefined,
    titles: new Map(),
    resolutions: new Map(),
    acronyms: new Map(),
    events: new Map(),
    lead: undefined,
    groupSectors: new Map(),
    tableHeader: undefined,
    tableLead: undefined,
  };
}

/** A passage with everything that recognisers ask for more than once. */
export interface PassageContext {
  readonly passage: Passage;
  readonly text: string;
  /** Same length as `text`: typography folded, so offsets hold. */
  readonly folded: string;
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly lexicon: Lexicon;
  /** Names of the vocabulary in the passage, found once. */
  readonly hits: readonly LexiconHit[];
  readonly register: DocumentRegister;
  /** Cells of a table row whose columns are known. */
  readonly cells: readonly Cell[];
  /** Names that several things bear, as they were settled; recognisers add to it. */
  readonly ambiguities: Diagnostic[];
  /** Sector named last before an offset in this passage, else the one of the heading above. */
  sectorBefore(offset: number): SectorLetter | undefined;
  /** Sector named last in the passage itself. */
  readonly lastSector: SectorLetter | undefined;
}

/** A sector; one that is a heading of its own ("ITU-R. SG13 received …") says nothing of what follows. */
const SECTOR = /(?<![\w-])ITU-([TRD])(?![\w-]|\.\s)/g;

/** Prepares a passage. `inherited` is the sector that the heading or the sentence before left. */
export function passageContext(
  passage: Passage,
  lexicon: Lexicon,
  register: DocumentRegister,
  inherited: SectorLetter | undefined,
): PassageContext {
  const folded = foldTypography(passage.text);
  const sectors = allMatches(folded, SECTOR).map((m) => ({ at: m.index, letter: m[1] as SectorLetter }));
  return {
    passage,
    text: passage.text,
    folded,
    sentences: splitSentences(passage.text),
    quotations: findQuotations(passage.text),
    dates: findDates(folded, passage.kind === 'bullet' ? register.lead?.year : undefined, register.date),
    lexicon,
    hits: lexicon.find(passage.text),
    register,
    cells: cellsOfRow(passage, register.tableHeader),
    ambiguities: [],
    lastSector: sectors.at(-1)?.letter,
    sectorBefore: (offset) =>
      sectors.findLast((s) => s.at <= offset)?.letter ?? inherited ?? sectors[0]?.letter,
  };
}
