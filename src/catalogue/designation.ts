/** From a catalogue's identifier to the identity that a report's mention of the same text gets. */
import type { EntityDraft } from '../extract/candidate.ts';
import {
  type ChangeKind,
  changeOf,
  radioText,
  recommendation,
  seriesCandidate,
} from '../extract/recommendation.ts';
import { resolution } from '../extract/resolutions.ts';
import { seriesSupplement, textSupplement } from '../extract/supplements.ts';

/** What an identifier names. */
export interface Designated {
  /** The text itself: a dated edition, an amendment of an edition, or a work that the catalogue lists undated. */
  readonly text: EntityDraft;
  /** What it is an edition of, nearest first: `H.626 (V2) (03/2025)` of `H.626 (V2)` of `H.626`. */
  readonly works: readonly EntityDraft[];
  /** What it changes: the work, and the year of the edition where the identifier says one. */
  readonly amends?: { readonly work: EntityDraft; readonly year?: string };
  readonly supplements?: EntityDraft;
  readonly series?: EntityDraft;
  /** Sorts editions of one work: a date, or a revision's number. */
  readonly order: string;
}

/** `Y.1540`, `G.992.1`, `I.256.2a`, `Q.765.1 bis`, `D.301 R`, `Q.2931 B`, `G.722.2 Annex C`, `G.711 App. I`. */
const NUMBER = String.raw`[A-Z]\.\d+(?:\.\d+)*[a-c]?(?: ?(?:bis|ter|quater))?(?: ?R| [A-F](?= |$))?`;
const PART = String.raw`(?: (?:Annex [A-Z]\d?\+?|App\. ?[IVX]+))?`;
/** A whole identifier of ITU-T: text, version, edition's year, changes, date. */
const ITU_T = new RegExp(
  String.raw`^ITU-T (?:(?<text>${NUMBER}(?:/${NUMBER})*${PART})|(?<series>[A-Z](?:\.\d+|-?\d+(?:-\d+)?)?)(?: series)?(?= Suppl\.))` +
    String.raw`(?: Suppl\. (?<supplement>\d+(?:\.\d+)?))?(?: (?:\((?<version>V\d+)\)|v\.(?<oldVersion>\d+)))?` +
    String.raw`(?: \((?<year>\d{4})\))?(?<changes>(?:[ /](?:Technical )?(?:Amd|Cor|Err|Add)\. \d+)*)(?: \((?<date>\d\d/\d{4})\))?$`,
);
/** `M.2083-0`, `BO.1212`: series, number, revision. */
const ITU_R = /^ITU-R (?<series>[A-Z]{1,3})\.(?<number>\d+)(?:-(?<revision>\d{1,2}))?$/;
/** `R.1-8` of ITU-R: a resolution with its revision. */
const RESOLUTION_SERIES = 'R';

/** A reason why an identifier cannot be read. */
export interface Unreadable {
  readonly reason: string;
}

/**
 * Reads an identifier as relaton prints it: `ITU-T Y.1540 (2019) Amd. 1 (02/2020)`, `ITU-R M.2083-0`. Of ITU-R the kind of text is
 * part of the identity, and only the record's kind tells it.
 */
export function readDesignation(id: string, kind: string | undefined): Designated | Unreadable {
  const telecommunication = ITU_T.exec(id)?.groups;
  if (telecommunication !== undefined) return ofItuT(telecommunication);
  const radio = ITU_R.exec(id)?.groups;
  if (radio !== undefined) return ofItuR(radio, kind);
  return {
    reason: `"${id}" is no designation of a Recommendation, Report, supplement, amendment or resolution`,
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function ofItuT({
  text,
  series,
  supplement,
  version,
  oldVersion,
  year,
  changes = '',
  date,
}: Groups): Designated | Unreadable {
  if (date !== undefined && !/^(?:0[1-9]|1[0-2])\//.test(date))
    return { reason: `(${date}) is no month and year` };
  const mark = version ?? (oldVersion === undefined ? undefined : `V${oldVersion}`);
  const make = (edition?: string): EntityDraft => {
    const marks = { ...(mark !== undefined && { version: mark }), ...(edition !== undefined && { edition }) };
    if (supplement === undefined) return recommendation(designationOf(text ?? ''), marks);
    const base =
      text === undefined
        ? seriesSupplement(series ?? '', supplement)
        : textSupplement(designationOf(text), supplement);
    return edition === undefined ? base : editionOf(base, edition);
  };
  const order = date === undefined ? '' : date.split('/').reverse().join('-');
  const work = make();
  const unversioned =
    mark === undefined || supplement !== undefined ? [] : [recommendation(designationOf(text ?? ''))];
  const of = {
    ...(text === undefined && series !== undefined && { supplements: seriesDraft(series) }),
    ...(text !== undefined &&
      supplement !== undefined && { supplements: recommendation(designationOf(text)) }),
    ...(text !== undefined && supplement === undefined && { series: seriesDraft(text.charAt(0)) }),
  };
  if (changes === '') {
    if (year !== undefined) return { reason: `(${year}) names an edition, and no change of it follows` };
    return date === undefined
      ? { text: work, works: unversioned, ...of, order }
      : { text: make(date), works: [work, ...unversioned], ...of, order };
  }
  const steps = [...changes.matchAll(/(Amd|Cor|Err|Add)\. (\d+)/g)].map(([, kind, number]) => ({
    kind,
    number,
  }));
  const apply = (base: EntityDraft): EntityDraft =>
    steps.reduce((draft, { kind, number = '1' }) => changeOf(draft, kind as ChangeKind, number), base);
  const ofWork = apply(work);
  const amends = { work, ...(year !== undefined && { year }) };
  return year === undefined
    ? { text: ofWork, works: [], amends, order }
    : { text: apply(make(year)), works: [ofWork], amends, order };
}

function ofItuR(
  { series = '', number = '', revision }: Groups,
  kind: string | undefined,
): Designated | Unreadable {
  const order = revision?.padStart(3, '0') ?? '';
  if (series === RESOLUTION_SERIES) {
    const work = resolution('ITU-R', number);
    return revision === undefined
      ? { text: work, works: [], order }
      : { text: revised(work, revision), works: [work], order };
  }
  const label =
    kind === 'technical-report' ? 'Report' : kind === 'recommendation' ? 'Recommendation' : undefined;
  if (label === undefined)
    return {
      reason:
        'the record does not tell whether it is a Recommendation or a Report of ITU-R, and the two share their numbers',
    };
  const work = radioText(label, `${series}.${number}`);
  const seriesOf = { series: radioSeries(series) };
  return revision === undefined
    ? { text: work, works: [], ...seriesOf, order }
    : {
        text: withEdition(radioText(label, `${series}.${number}-${revision}`), revision),
        works: [work],
        ...seriesOf,
        order,
      };
}

/** As reports write it: `V.25 bis` → `V.25bis`, `D.301 R` → `D.301R`. */
const designationOf = (text: string): string =>
  text.replace(/(?<=\d) (?=(?:bis|ter|quater|R|[A-F])(?:\/|$| ))/g, '');

/** A dated edition of a supplement. */
function editionOf(work: EntityDraft, edition: string): EntityDraft {
  const name = `${work.name} (${edition})`;
  return {
    ...work,
    id: `${work.id}-${edition.split('/').reverse().join('-')}`,
    name,
    properties: { designation: name, edition },
    aliases: (work.aliases ?? []).map((alias) => `${alias} (${edition})`),
  };
}

function withEdition(draft: EntityDraft, edition: string): EntityDraft {
  return { ...draft, properties: { ...draft.properties, edition } };
}

/** A revision of a resolution of ITU-R: `Resolution ITU-R 1-8`. */
function revised(work: EntityDraft, revision: string): EntityDraft {
  const name = `${work.name}-${revision}`;
  return {
    ...work,
    id: `${work.id}-${revision}`,
    name,
    properties: { ...work.properties, edition: revision },
    aliases: [name.replace('Resolution ', '')],
  };
}

/** `Y` → Y-series; `G-100`, `E100-300`, `E.1100` → the series that begins there. */
function seriesDraft(series: string): EntityDraft {
  const [, letter = series, number] = /^([A-Z])[.-]?(\d+)?/.exec(series) ?? [];
  return seriesCandidate(0, 0, number === undefined ? letter : `${letter}.${number}`).draft;
}

function radioSeries(series: string): EntityDraft {
  const name = `ITU-R ${series}-series`;
  return {
    id: `itu-r-${series.toLowerCase()}-series`,
    label: 'Series',
    name,
    known: true,
    properties: { designation: name },
  };
}
