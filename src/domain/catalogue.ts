/** What a catalogue of published texts lists, once it was read: reference data, no report's word. */
import type { Properties } from './extraction.ts';
import type { EntityLabel, ReferenceType } from './model.ts';

/** What a catalogue says of one text: a work, a dated edition, an amendment or a series. */
export interface Listing {
  /** The id that a report's mention of the same text gets: `itu-t-y.3173`, `itu-t-y.3173-2020-02`. */
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The record as the catalogue names it; of a work, its latest edition's. */
  readonly record: string;
  /** `title`, `date`, `status`, `designation`, `edition`, `version`, `url`; only what the record says. */
  readonly properties: Properties;
}

/** A link between two listed texts, or from the group that is responsible today. */
export interface CatalogueLink {
  readonly type: ReferenceType;
  readonly from: string;
  readonly to: string;
  readonly record: string;
}

/** A catalogue file, read. */
export interface Catalogue {
  /** What it is called in the graph: the file's name without extension, or as given. */
  readonly name: string;
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Records that were taken. */
  readonly records: number;
  /** By id. */
  readonly listings: readonly Listing[];
  /** By type, from, to. */
  readonly links: readonly CatalogueLink[];
}

/** What the catalogues at hand say of one text. */
export interface CatalogueText {
  readonly id: string;
  /** Titles of the text and of its editions. */
  readonly titles: readonly string[];
  /** Its dated editions, versions and revisions, by id. */
  readonly editions: readonly { readonly id: string; readonly name: string; readonly date?: string | null }[];
  /** Ids of the groups that are responsible today. */
  readonly groups: readonly string[];
}

/** What catalogues say of the texts that somebody asked about. */
export interface CatalogueKnowledge {
  /** Names of the catalogues. */
  readonly names: readonly string[];
  /** By id; a text that is not here is listed by none. */
  readonly texts: ReadonlyMap<string, CatalogueText>;
  /** Ids by which joint texts begin, of texts that no catalogue lists by that id alone: `itu-t-g.8271.1` of `itu-t-g.8271.1-y.1366.1`. */
  readonly joint: ReadonlySet<string>;
}
