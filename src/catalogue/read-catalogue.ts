import type { Vocabulary } from '../data/vocabulary.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { fitsEnd, type ReferenceType } from '../domain/model.ts';
import { DocumentError } from '../errors.ts';
import { CatalogueDraft, type ReadRecord } from './catalogue-draft.ts';
import { type Designated, readDesignation, type Unreadable } from './designation.ts';
import { openCatalogueFile } from './read-catalogue-file.ts';
import { type CatalogueRecord, KINDS_LEFT_OUT, type RecordFault, recordFault } from './record.ts';
import relations from './relations.json' with { type: 'json' };

/** A catalogue with what was not taken of its file. */
export interface CatalogueReading {
  readonly catalogue: Catalogue;
  /** Records that could not be taken, in the file's order. */
  readonly faults: readonly RecordFault[];
  /** Records of kinds that the graph has no place for, counted by kind. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Relations of records that are not kept, counted by the catalogue's word for them. */
  readonly relationsLeftOut: Readonly<Record<string, number>>;
}

/** How a catalogue is read. */
export interface CatalogueOptions {
  /** What it is called in the graph; else the file's name without extension. */
  readonly name?: string;
  readonly maxBytes: number;
  /** Told now and then how many records were read. */
  readonly report?: (records: number) => void;
}

/** Records between two reports. */
const REPORT_EVERY = 5000;
/** More records than any catalogue of ITU has; beyond it the file is refused, for memory grows with it. */
const MOST_RECORDS = 500_000;
/** Names go into ids: letters, digits, `-`, `_`, `.`. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;

/**
 * Reads a catalogue file. A record that cannot be taken is named in `faults` and left out; the others are taken.
 *
 * @throws DocumentError `CATALOGUE_NAME`, `CATALOGUE_FORMAT`, `CATALOGUE_HEADER`, `CATALOGUE_EMPTY` … when the file as a whole is no catalogue
 */
export async function readCatalogue(
  path: string,
  vocabulary: Vocabulary,
  { name, maxBytes, report = () => undefined }: CatalogueOptions,
): Promise<CatalogueReading> {
  const { file, items, sha256 } = await openCatalogueFile(path, maxBytes);
  const called = name ?? file.replace(/\.[^.]+$/, '');
  if (!NAME.test(called))
    throw new DocumentError(
      'CATALOGUE_NAME',
      `${path}: "${called}" cannot be a catalogue's name; letters, digits, - _ and . can: give one with --name`,
    );
  const draft = new CatalogueDraft();
  const faults: RecordFault[] = [];
  const leftOut = new Counts();
  const relationsLeftOut = new Counts();
  const groups = groupsByName(vocabulary);
  let read = 0;
  for await (const { record, fault } of items) {
    read += 1;
    if (read > MOST_RECORDS)
      throw new DocumentError(
        'CATALOGUE_TOO_LARGE',
        `${path} has more than ${String(MOST_RECORDS)} records; split it`,
      );
    if (read % REPORT_EVERY === 0) report(read);
    if (fault !== undefined) {
      faults.push(fault);
      continue;
    }
    if (record.kind !== undefined && (KINDS_LEFT_OUT as readonly string[]).includes(record.kind)) {
      leftOut.add(record.kind);
      continue;
    }
    const readable = readRecord(record, groups, relationsLeftOut);
    if ('message' in readable) {
      faults.push(readable);
      continue;
    }
    const same = draft.add(readable);
    if (same !== undefined)
      faults.push({
        line: record.line,
        column: 'id',
        message: `"${record.id}" names the same text as "${same}", which stands before`,
      });
  }
  // The reader tells of a row that it skipped when it comes to the next one.
  faults.sort((a, b) => a.line - b.line);
  const catalogue = draft.finish(called, file, sha256());
  if (catalogue.records === 0) {
    const [first] = faults;
    const why = first === undefined ? '' : `; line ${String(first.line)}, ${first.column}: ${first.message}`;
    throw new DocumentError(
      'CATALOGUE_EMPTY',
      `${path}: none of its ${String(read)} records can be taken${why}`,
    );
  }
  return { catalogue, faults, leftOut: leftOut.all(), relationsLeftOut: relationsLeftOut.all() };
}

function readRecord(
  record: CatalogueRecord,
  groups: ReadonlyMap<string, string>,
  relationsLeftOut: Counts,
): ReadRecord | RecordFault {
  const { line } = record;
  const fault = recordFault(record);
  if (fault !== undefined) return fault;
  const designated = readDesignation(record.id, record.kind);
  if ('reason' in designated) return { line, column: 'id', message: designated.reason };
  const contradiction = kindOfAddress(record);
  if (contradiction !== undefined) return { line, column: 'doctype', message: contradiction };
  const group = record.group === undefined ? undefined : groups.get(record.group.toLowerCase());
  if (record.group !== undefined && group === undefined)
    return { line, column: 'study_group', message: `"${record.group}" is no group that the tables know` };
  const related = record.relations.flatMap(({ type, id }): ReadRecord['related'] => {
    const relation = Object.hasOwn(relations, type) ? relations[type as keyof typeof relations] : undefined;
    const other = relation === undefined ? undefined : readRelated(id);
    if (relation === undefined || other === undefined) {
      relationsLeftOut.add(type);
      return [];
    }
    return [{ type: relation.type as ReferenceType, text: other.text, inverse: relation.inverse }];
  });
  return { record, designated, ...(group !== undefined && { group }), related };
}

/** Relations name their texts with or without the sector. */
function readRelated(id: string): Designated | undefined {
  const read: Designated | Unreadable = readDesignation(
    id.startsWith('ITU-') ? id : `ITU-T ${id}`,
    undefined,
  );
  return 'reason' in read ? undefined : read;
}

/** What speaks against a record of ITU-R in its own address (`…/R-REP-M.2440-…`); undefined when nothing does. */
function kindOfAddress({ kind, url }: CatalogueRecord): string | undefined {
  const series = /\bR-(REP|REC)-/.exec(url ?? '')?.[1];
  if (series === undefined || (series === 'REP') === (kind === 'technical-report')) return undefined;
  return `says ${String(kind)}, and its address is that of a ${series === 'REP' ? 'Report' : 'Recommendation'}`;
}

/** Ids of the bodies that can be responsible for texts, by each of their names in lower case. */
function groupsByName(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const bodies = vocabulary.entries.filter(({ label }) => fitsEnd(label, 'Body'));
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { id, names: all } of bodies) {
    for (const name of all.map((spelling) => spelling.toLowerCase())) {
      if (names.has(name)) ambiguous.add(name);
      names.set(name, id);
    }
  }
  for (const name of ambiguous) names.delete(name);
  return names;
}

class Counts {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  all(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
