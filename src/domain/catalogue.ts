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
