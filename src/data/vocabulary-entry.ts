import type { Properties } from '../domain/extraction.ts';
import type { EntityLabel, ReferenceType } from '../domain/model.ts';

/** A thing that texts name and that the project knows beforehand. */
export interface VocabularyEntry {
  /** Stable and readable: `itu-t-sg13`, `org-ietf-ippm`, `country-BI`. */
  readonly id: string;
  readonly label: EntityLabel;
  /** Name for display. */
  readonly name: string;
  /** All spellings, `name` first. A spelling may belong to several entries: `SG2`, `TRA`, `ECC`. */
  readonly names: readonly string[];
  /** Countries: adjectives of nationality that can mean nothing else: `Costa Rican`. */
  readonly adjectives?: readonly string[];
  /** `kind`, `country` (an entry's id), `title`, `scheme`, `alpha2`, `alpha3`, `officialName`, `since`, `until` (years). */
  readonly properties: Properties;
  /** Id of the entry that this one is a standing part of. */
  readonly parent?: string;
}

/** A relationship that comes from reference data and from no report. */
export interface ReferenceLink {
  readonly type: ReferenceType;
  /** Ids of entries. */
  readonly from: string;
  readonly to: string;
  /** Who says so, for people to read. */
  readonly source: string;
}

/** A city that meetings are held in. */
export interface City {
  readonly name: string;
  /** All spellings, `name` first. */
  readonly names: readonly string[];
  /** Id of a country: `country-CH`. */
  readonly country: string;
}
