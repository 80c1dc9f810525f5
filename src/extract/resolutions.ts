/** Resolutions of conferences, assemblies and the Council, with their editions. */
import conferences from '../data/tables/rules/conferences.json' with { type: 'json' };
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

/** `PP Resolution 101 (Rev. Dubai, 2018)`, `Resolutions 101, 102 and 133`, `Resolution ITU-R 65`, `WTSA Res. 69`. */
const HEAD =
  /(?<![\w-])(?:(PP|WTSA|WTDC|WCIT|RA|WRC|Council|Plenipotentiary(?:\s+Conference)?(?:\s+\(PP\))?|ITU-[RTD])(?:-\d\d(?:\d\d)?)?\s+)?(?:Resolutions?|RESOLUTIONS?|Res\.)\s+(?=(?:ITU-R\s+)?\d)/g;
const NUMBER =
  /(?:(ITU-R)\s+)?((?<=ITU-R\s)\d{1,3}-\d{1,2}|\d{1,4})(?![\d/])(?:\s*\((?:(all|both|each)\s+)?((?:Rev\.\s*)?[^()]{2,40}?,?\s*(?:19|20)\d\d)\))?/y;
/** `Res. 21 Rev. PP-2006`, `Res. 21.PP-2006`: an edition told by conference and year. */
const CONFERENCE = /\.?\s*\(?(Rev\.?\s*)?(PP|WTSA|WTDC)\s*-\s*((?:19|20)\d\d)\)?/y;
const JOIN =
  /\s*(?:,\s*and|,|and|or|&|;\s*(?:and\s+)?)\s*(?:(?:Resolution|Res\.)\s+)?(?=(?:ITU-R\s+)?\d{1,4}(?![\d/.:]))/y;

const ORGANS: Readonly<Record<string, string>> = {
  'ITU-R': 'ITU-R',
  'ITU-T': 'WTSA',
  'ITU-D': 'WTDC',
  RA: 'ITU-R',
};

/** A resolution by organ, number and printed edition (`Rev. Dubai, 2018`). */
export function resolution(organ: string, number: string, edition?: string): EntityDraft {
  const year = edition ? /(?:19|20)\d\d/.exec(edition)?.[0] : undefined;
  const suffix = edition ? `${/rev/i.test(edition) ? '-rev' : ''}-${year ?? ''}` : '';
  const isItuR = organ === 'ITU-R';
  return {
    id: `${organ.toLowerCase()}-res-${number}${suffix}`,
    label: 'Resolution',
    name: `${isItuR ? 'Resolution ITU-R' : `${organ} Resolution`} ${number}${edition ? ` (${edition})` : ''}`,
    known: true,
    properties: { organ, number, ...(edition ? { edition } : {}) },
    aliases: spellings(organ, number, edition),
  };
}

/** How people write it: with and without organ, edition and abbreviation. */
function spellings(organ: string, number: string, edition: string | undefined): readonly string[] {
  if (organ === 'ITU-R')
    return [`ITU-R Resolution ${number}`, `ITU-R ${number}`, `Resolution ${number}`, `Res. ${number}`];
  const short = [
    `Resolution ${number}`,
    `Res. ${number}`,
    `${organ} Resolution ${number}`,
    `${organ} Res. ${number}`,
  ];
  return edition ? [`Resolution ${number} (${edition})`, ...short] : short;
}

/** All resolutions of a passage; a number without edition takes the one that the document introduced. */
export function findResolutions(context: PassageContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const head of allMatches(context.folded, HEAD)) {
    let at = head.index + head[0].length;
    let start = head.index;
    let organ = head[1]
      ? (ORGANS[head[1]] ?? (head[1].startsWith('Plenipotentiary') ? 'PP' : head[1]))
      : undefined;
    const shared = sharedEdition(context, at);
    for (;;) {
      NUMBER.lastIndex = at;
      const match = NUMBER.exec(context.folded);
      if (!match?.[2]) break;
      if (match[1]) organ = 'ITU-R';
      const numberEnd = at + match[0].length;
      CONFERENCE.lastIndex = numberEnd;
      const conference = match[4] === undefined ? CONFERENCE.exec(context.folded) : null;
      organ = conference?.[2] ?? organ;
      const end = numberEnd + (conference?.[0].length ?? 0);
      const edition = match[4] ?? (conference ? editionOf(conference) : undefined) ?? shared;
      const draft = identify(context, organ, match[2], edition, start);
      if (draft) found.push({ start, end, draft, priority: 9 });
      JOIN.lastIndex = titleEnd(context, end);
      const join = JOIN.exec(context.folded);
      if (!join) break;
      start = JOIN.lastIndex;
      at = start;
    }
  }
  return found;
}

/** `64, 101 and 102 (all Rev. Bucharest, 2022)`: the edition of every number of a list. */
const sharedEdition = (context: PassageContext, from: number): string | undefined =>
  /^[\d\s,]*(?:and|or|,)\s+\d{1,4}\s*\((?:all|both|each)\s+((?:Rev\.\s*)?[^()]{2,40}?,?\s*(?:19|20)\d\d)\)/.exec(
    context.folded.slice(from, from + 200),
  )?.[1];

/** `Rev. Antalya, 2006` by the conference and year that are printed for it. */
function editionOf([, revised, organ, year]: RegExpExecArray): string | undefined {
  const held = conferences.editions.find((e) => e.organ === organ && String(e.year) === year);
  return held ? `${revised === undefined ? '' : 'Rev. '}${held.city}, ${String(held.year)}` : undefined;
}

/** The end of a title printed after a number (`65 "Principles …"`), else the offset itself. */
function titleEnd(context: PassageContext, end: number): number {
  const after = /^,?\s*/.exec(context.folded.slice(end))?.[0].length ?? 0;
  return context.quotations.find((q) => q.start === end + after)?.end ?? end;
}

/** `REV. DUBAI, 2018` of a heading in capitals as `Rev. Dubai, 2018`. */
const asPrinted = (edition: string): string =>
  /\p{Ll}/u.test(edition)
    ? edition
    : edition.replace(/\p{Lu}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());

function identify(
  context: PassageContext,
  organ: string | undefined,
  number: string,
  edition: string | undefined,
  at: number,
): EntityDraft | undefined {
  const printed = edition && asPrinted(edition.replace(/\s+/g, ' '));
  const byEdition = printed
    ? conferences.editions.find((e) => printed.includes(e.city) && printed.includes(String(e.year)))?.organ
    : undefined;
  const introduced = context.register.resolutions.get(number);
  if (!printed && introduced && (organ === undefined || introduced.properties?.['organ'] === organ))
    return introduced;
  const known = organ ?? byEdition ?? organBefore(context, at) ?? introducedOrgan(context);
  if (!known) return undefined;
  const draft = resolution(known, number, printed);
  if (printed || !introduced) context.register.resolutions.set(number, draft);
  return draft;
}

/** The organ named last before, in this passage. */
function organBefore(context: PassageContext, at: number): string | undefined {
  const names = allMatches(
    context.folded.slice(0, at),
    /\b(Plenipotentiary|PP|WTSA|WTDC|World Telecommunication (?:Standardization Assembly|Development Conference)|Council|Radiocommunication Assembly)\b/g,
  );
  const name = names.at(-1)?.[1];
  if (!name) return undefined;
  if (/Pleni|PP/.test(name)) return 'PP';
  if (/Standard|WTSA/.test(name)) return 'WTSA';
  if (/Development|WTDC/.test(name)) return 'WTDC';
  return name === 'Council' ? 'Council' : 'ITU-R';
}

function introducedOrgan(context: PassageContext): string | undefined {
  const organ = [...context.register.resolutions.values()].at(0)?.properties?.['organ'];
  return typeof organ === 'string' ? organ : undefined;
}
