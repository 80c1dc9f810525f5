/** Designations of Recommendations, Reports, supplements, amendments, series and work items. */
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import { slug } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

/** `ITU-T Y.4903/L.1603`, `H.626`, `ITU-R M.2083-0`: sector, series, number, twin number. */
const DESIGNATION =
  /(?<![\w./-])(?:(ITU-[TR])\s+(?:Rec(?:ommendation)?s?\.?\s+)?)?([A-Z]{1,3})\.(\d+(?:\.\d+)*(?:bis|ter)?(?:-\d{1,2}(?![\d/]))?)(?:\s?\/\s?(?:ITU-T\s+)?([A-Z]\.\d+(?:\.\d+)*))?(?![\w])/g;
const VERSION = /\s*\((V\d+)\)/y;
const EDITION = /\s*\(((?:0?[1-9]|1[0-2])\/(?:19|20)\d\d|(?:19|20)\d\d)\)/y;
const REVISED = /\s*\((?:revised|rev\.?|revision)\)/iy;
/** `Amd.1`, `Amendment 1`, `Cor. 2` after the designation. */
const CHANGE_AFTER = /,?\s+(Amd|Amendment|Cor|Corrigendum|Corr)\.?\s*(\d+)/y;
/** `Amendment 1 and Corrigendum 1 to `, `Amd.2 and Cor.1 to ` before the designation. */
const CHANGE_BEFORE =
  /((?:Amendments?|Amd\.?|Corrigend(?:um|a)|Corr?\.?|Errat(?:um|a))\s*\d*(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)(?:(?:Amendments?|Amd\.?|Corrigend(?:um|a)|Corr?\.?)\s*)?\d+)*)\s+(?:to|of)\s+(?:the\s+)?(?:revised\s+|new\s+)?(?:(?:ITU-T\s+)?Recommendations?\s+)?$/i;
const SERIES_AFTER = /(?:\s*\(\d\d\/\d{4}\))?[- ]series(?![\w])/y;
/** `Y.3810-Y.3812`, `Y.3800 to Y.3805`. */
const RANGE_AFTER = /\s*(?:-|to|through)\s*(?:ITU-T\s+)?([A-Z])\.(\d+)(?!\w|\.\d)/y;
const ITU_R_SERIES = new Set(['BO', 'BR', 'BS', 'BT', 'F', 'M', 'P', 'RA', 'RS', 'S', 'SA', 'SF', 'SM', 'SNG', 'TF', 'V']);
const MOST_IN_RANGE = 60;

const changeKind = (word: string): 'Amd' | 'Cor' | 'Err' =>
  /^cor/i.test(word) ? 'Cor' : /^err/i.test(word) ? 'Err' : 'Amd';

/** A work: `ITU-T Y.3173`; with what belongs to the designation: `ITU-T H.626 (V2)`, `ITU-T M.3020 (04/2023)`. */
export function recommendation(designation: string, marks: { version?: string; edition?: string } = {}): EntityDraft {
  const suffix = `${marks.version ? ` (${marks.version})` : ''}${marks.edition ? ` (${marks.edition})` : ''}`;
  const [first = '', twin] = designation.split('/');
  const edition = marks.edition?.split('/').reverse().join('-');
  return {
    id: ['itu-t', ...(twin ? [`${first}-${twin}`] : [first]), marks.version, edition]
      .filter((part) => part !== undefined)
      .join('-')
      .toLowerCase(),
    label: 'Recommendation',
    name: `ITU-T ${designation}${suffix}`,
    known: true,
    properties: {
      designation: `ITU-T ${designation}${suffix}`,
      ...(marks.version ? { version: marks.version } : {}),
      ...(marks.edition ? { edition: marks.edition } : {}),
    },
    aliases: [`${designation}${suffix}`],
  };
}

/** An amendment, corrigendum or erratum of a text. */
function changeOf(base: EntityDraft, kind: 'Amd' | 'Cor' | 'Err', number: string): EntityDraft {
  const name = kind === 'Err' ? `Erratum to ${base.name}` : `${base.name} ${kind}.${number}`;
  return {
    id: `${base.id}-${kind.toLowerCase()}${kind === 'Err' ? '' : `.${number}`}`,
    label: 'Amendment',
    name,
    known: true,
    properties: { designation: name },
  };
}

const amends = (base: EntityDraft): StructuralLink => ({
  predicate: 'AMENDS',
  object: base,
  rule: 'form/amendment',
  wording: 'to',
});

/** All designations of a passage. */
export function findDeliverables(context: PassageContext): readonly Candidate[] {
  return [
    ...findSupplements(context),
    ...findSeriesByLetter(context),
    ...findGuidelines(context),
    ...findNumbered(context),
  ];
}

function findNumbered(context: PassageContext): Candidate[] {
  const { folded } = context;
  const found: Candidate[] = [];
  let previous: { end: number; changes: readonly string[] } | undefined;
  for (const match of folded.matchAll(DESIGNATION)) {
    const [whole, sector, series = '', number = '', twin] = match;
    const start = match.index;
    const isListed = previous !== undefined && /^\s*(?:,|and|or|,\s*and|&|\/|[^.;]{0,3})\s*(?:ITU-T\s+)?$/.test(folded.slice(previous.end, start));
    if (sector === 'ITU-R' || (!sector && ITU_R_SERIES.has(series) && series.length > 1)) {
      found.push(ituR(context, start, start + whole.length, series, number));
      previous = undefined;
      continue;
    }
    if (series.length > 1 || !(sector ?? isPlausibleBare(folded, start, number, isListed || found.length > 0))) continue;
    const candidate = ituT(context, start, start + whole.length, `${series}.${number}${twin ? `/${twin}` : ''}`, isListed ? previous?.changes : undefined);
    found.push(candidate.candidate);
    previous = { end: candidate.candidate.end, changes: candidate.changes };
  }
  return found;
}

/** Without `ITU-T` a short number may be a paragraph of the report (`B.5`): it needs a telling neighbour. */
function isPlausibleBare(folded: string, start: number, number: string, hasSibling: boolean): boolean {
  if (/\b(?:paragraph|section|annex|see|in|table|clause|item|§)\s*$/i.test(folded.slice(Math.max(0, start - 12), start)) && number.length < 3) return false;
  return number.replace('.', '').length >= 3 || hasSibling || /Recommendations?\s+$|Rec\.\s*$/i.test(folded.slice(Math.max(0, start - 18), start));
}

function ituT(
  context: PassageContext,
  start: number,
  coreEnd: number,
  designation: string,
  inheritedChanges: readonly string[] | undefined,
): { candidate: Candidate; changes: readonly string[] } {
  const { folded } = context;
  const at = (expression: RegExp, offset: number): RegExpExecArray | null => {
    expression.lastIndex = offset;
    return expression.exec(folded);
  };
  const seriesMark = at(SERIES_AFTER, coreEnd);
  if (seriesMark) {
    return { candidate: seriesCandidate(start, coreEnd + seriesMark[0].length, designation), changes: [] };
  }
  let end = coreEnd;
  const version = at(VERSION, end);
  end += version?.[0].length ?? 0;
  const edition = at(EDITION, end);
  end += edition?.[0].length ?? 0;
  const base = recommendation(designation, {
    ...(version?.[1] ? { version: version[1] } : {}),
    ...(edition?.[1] ? { edition: edition[1] } : {}),
  });
  const after = at(CHANGE_AFTER, end);
  if (after?.[1] && after[2]) {
    const change = changeOf(base, changeKind(after[1]), after[2]);
    const nested = [{ start, end, draft: base, priority: 9 }];
    return { candidate: { start, end: end + after[0].length, draft: change, priority: 9, nested, links: [amends(base)] }, changes: [] };
  }
  const before = CHANGE_BEFORE.exec(folded.slice(Math.max(0, start - 90), start));
  const changes = before?.[1] ? readChanges(before[1]) : (inheritedChanges ?? []);
  if (changes.length > 0) {
    const from = before ? start - before[0].length : start;
    const drafts = changes.map((change) => changeOf(base, changeKind(change), /\d+/.exec(change)?.[0] ?? '1'));
    const peers = drafts.slice(1).map((draft) => ({ start: from, end, draft, priority: 9, links: [amends(base)] }));
    const [first] = drafts;
    const baseMention: Candidate = { start, end, draft: base, priority: 9 };
    if (first) return { candidate: { start: from, end, draft: first, priority: 9, nested: [baseMention], peers, links: [amends(base)] }, changes };
  }
  const revised = at(REVISED, end);
  const draft = revised ? { ...base, properties: { ...base.properties, revised: true } } : base;
  const range = at(RANGE_AFTER, end);
  const members = range ? rangeMembers(designation, range[1] ?? '', range[2] ?? '') : [];
  if (range && members.length > 0) {
    const rangeEnd = end + range[0].length;
    const peers = members.map((member) => ({ start, end: rangeEnd, draft: recommendation(member), priority: 9 }));
    return { candidate: { start, end: rangeEnd, draft, priority: 9, peers }, changes: [] };
  }
  return { candidate: { start, end, draft, priority: 9 }, changes: [] };
}

/** `Amendment 1 and Corrigendum 1` → `['Amendment 1', 'Corrigendum 1']`; `Amendments 1 and 2` → both. */
function readChanges(text: string): readonly string[] {
  let kind = 'Amendment';
  const changes: string[] = [];
  for (const part of text.split(/\s*,\s*|\s+and\s+|\s*&\s*/)) {
    kind = /[A-Za-z]+/.exec(part)?.[0] ?? kind;
    changes.push(`${kind} ${/\d+/.exec(part)?.[0] ?? '1'}`);
  }
  return changes;
}

/** Members of a printed range after its first: `Y.3810` to `Y.3812` → `Y.3811`, `Y.3812`. */
function rangeMembers(first: string, series: string, last: string): readonly string[] {
  const [, firstSeries, firstNumber] = /^([A-Z])\.(\d+)$/.exec(first) ?? [];
  const from = Number(firstNumber);
  const to = Number(last);
  if (firstSeries !== series || !(to > from) || to - from > MOST_IN_RANGE) return [];
  return Array.from({ length: to - from }, (_, i) => `${series}.${String(from + i + 1)}`);
}

function seriesCandidate(start: number, end: number, designation: string): Candidate {
  const draft: EntityDraft = {
    id: `itu-t-${designation.toLowerCase()}-series`,
    label: 'Series',
    name: `ITU-T ${designation}-series`,
    known: true,
    properties: { designation: `ITU-T ${designation}-series` },
    aliases: [`${designation} series`],
  };
  return { start, end, draft, priority: 9 };
}

function ituR(context: PassageContext, start: number, end: number, series: string, number: string): Candidate {
  // the kind of text is part of an ITU-R identity: the last kind word of the list decides
  const before = context.folded.slice(0, start);
  const kind = /.*\b(Recommendation|Report)s?\b/s.exec(before.slice(Math.max(0, before.lastIndexOf('. ') + 1)))?.[1];
  const isReport = kind === 'Report';
  const designation = `ITU-R ${series}.${number}`;
  const prefix = /(?:Recommendations?|Reports?)\s+$/.exec(before);
  const draft: EntityDraft = {
    id: `itu-r-${isReport ? 'rep' : 'rec'}-${series}.${number}`.toLowerCase(),
    label: isReport ? 'Report' : 'Recommendation',
    name: isReport ? `Report ${designation}` : designation,
    known: true,
    properties: { designation },
    aliases: [designation],
  };
  return { start: prefix && !/s\s+$/.test(prefix[0]) ? start - prefix[0].length : start, end, draft, priority: 9 };
}

/** `ITU-T Y Supplement 55 to ITU-T Y.3170-series`, `Q.Suppl.71`, `Supplement 7 to ITU-T G-series`. */
function findSupplements(context: PassageContext): Candidate[] {
  const form =
    /(?<![\w./-])(?:ITU-T\s+)?(?:([A-Z])(?:[- ]series)?[. ]?\s?(?:Supplement|Suppl?|Supp)\.?\s?(\d+)|(?:Supplement|Suppl?)\.?\s?(\d+)\s+to\s+(?:the\s+)?(?:ITU-T\s+)?([A-Z])(?=[.-]))(?![\w])/g;
  return [...context.folded.matchAll(form)].map((match) => {
    const series = match[1] ?? match[4] ?? '';
    const number = match[2] ?? match[3] ?? '';
    const draft: EntityDraft = {
      id: `itu-t-${series}-suppl-${number}`.toLowerCase(),
      label: 'Supplement',
      name: `ITU-T ${series} Suppl. ${number}`,
      known: true,
      properties: { designation: `ITU-T ${series} Suppl. ${number}` },
      aliases: [`ITU-T ${series}.Supplement ${number}`, `ITU-T ${series}-series Supplement ${number}`],
    };
    const end = match.index + match[0].length - (match[4] ? match[4].length : 0);
    const target = /^\s+to\s+(?:the\s+)?(?:ITU-T\s+)?(?:Recommendations?\s+)?([A-Z](?:\.\d+(?:\.\d+)*)?)([- ]series)?(?![\w.])/.exec(
      context.folded.slice(match[4] ? end - 4 : end),
    );
    const object = target?.[1] && (target[2] ? seriesCandidate(0, 0, target[1]).draft : target[1].length > 1 ? recommendation(target[1]) : undefined);
    const links: readonly StructuralLink[] = object
      ? [{ predicate: 'SUPPLEMENTS', object, rule: 'form/supplement', wording: 'to' }]
      : [];
    return { start: match.index, end: match[4] ? match.index + match[0].replace(/\s+to\s+.*$/, '').length : end, draft, priority: 10, links };
  });
}

/** `ITU-T J-series Recommendations`, `Y-series`. */
function findSeriesByLetter(context: PassageContext): Candidate[] {
  return [...context.folded.matchAll(/(?<![\w./-])(?:ITU-T\s+)?([A-Z])-series(?![\w])(?!\s+(?:Supplement|Suppl))/g)].map((match) =>
    seriesCandidate(match.index, match.index + match[0].length, match[1] ?? ''),
  );
}

/** `ITU-T Guideline-TEST_UE/MS`. */
function findGuidelines(context: PassageContext): Candidate[] {
  return [...context.folded.matchAll(/(?<![\w-])(?:ITU-T\s+)?Guideline[- ]([A-Z][A-Z0-9]+[_-][\w/-]*\w)/g)].map((match) => {
    const designation = `ITU-T Guideline-${match[1] ?? ''}`;
    const draft: EntityDraft = {
      id: slug(designation),
      label: 'Guideline',
      name: designation,
      known: true,
      properties: { designation },
      aliases: [match[1] ?? ''],
    };
    return { start: match.index, end: match.index + match[0].length, draft, priority: 10 };
  });
}
