/** Designations of Recommendations, Reports, supplements, amendments, series and work items. */
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';
import { type ChangeKind, changeOf, radioText, recommendation, seriesCandidate } from './recommendation.ts';
import {
  findFocusGroupTexts,
  findGuidelines,
  findSeriesByLetter,
  findSupplements,
  findTechnicalReports,
} from './supplements.ts';

/** `ITU-T Y.4903/L.1603`, `H.626`, `ITU-R M.2083-0`: sector, series, number, twin number. */
const DESIGNATION =
  /(?<![\w./-])(?:(ITU-[TR])\s+(?:Rec(?:ommendation)?s?\.?\s+)?)?([A-Z]{1,3})\.(\d+(?:\.\d+)*(?:bis|ter|R(?!\w))?(?:-\d{1,2}(?![\d/]))?)(?:\s?\/\s?(?:ITU-T\s+)?([A-Z]\.\d+(?:\.\d+)*))?(?![\w])/g;
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
const ITU_R_SERIES = new Set([
  'BO',
  'BR',
  'BS',
  'BT',
  'F',
  'M',
  'P',
  'RA',
  'RS',
  'S',
  'SA',
  'SF',
  'SM',
  'SNG',
  'TF',
  'V',
]);
const MOST_IN_RANGE = 60;

const changeKind = (word: string): ChangeKind =>
  /^cor/i.test(word) ? 'Cor' : /^err/i.test(word) ? 'Err' : 'Amd';

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
    ...findTechnicalReports(context),
    ...findFocusGroupTexts(context),
    ...findNumbered(context),
  ];
}

function findNumbered(context: PassageContext): Candidate[] {
  const { folded } = context;
  const found: Candidate[] = [];
  let previous: { end: number; changes: readonly string[] } | undefined;
  for (const match of allMatches(folded, DESIGNATION)) {
    const [whole, sector, series = '', number = '', twin] = match;
    const start = match.index;
    const isListed =
      previous !== undefined &&
      /^\s*(?:,|and|or|,\s*and|&|\/|[^.;]{0,3})\s*(?:ITU-T\s+)?$/.test(folded.slice(previous.end, start));
    if (sector === 'ITU-R' || (!sector && ITU_R_SERIES.has(series) && series.length > 1)) {
      found.push(ituR(context, start, start + whole.length, series, number));
      previous = undefined;
      continue;
    }
    if (
      series.length > 1 ||
      !(sector ?? isPlausibleBare(folded, start, number, isListed || found.length > 0))
    )
      continue;
    const candidate = ituT(
      context,
      start,
      start + whole.length,
      `${series}.${number}${twin ? `/${twin}` : ''}`,
      isListed ? previous?.changes : undefined,
    );
    found.push(candidate.candidate);
    previous = { end: candidate.candidate.end, changes: candidate.changes };
  }
  return found;
}

/** Without `ITU-T` a short number may be a paragraph of the report (`B.5`): it needs a telling neighbour. */
function isPlausibleBare(folded: string, start: number, number: string, hasSibling: boolean): boolean {
  if (
    /\b(?:paragraph|section|annex|see|in|table|clause|item|§)\s*$/i.test(
      folded.slice(Math.max(0, start - 12), start),
    ) &&
    number.length < 3
  )
    return false;
  return (
    number.replace('.', '').length >= 3 ||
    hasSibling ||
    /Recommendations?\s+$|Rec\.\s*$/i.test(folded.slice(Math.max(0, start - 18), start))
  );
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
    return {
      candidate: {
        start,
        end: end + after[0].length,
        draft: change,
        priority: 9,
        nested,
        links: [amends(base)],
      },
      changes: [],
    };
  }
  const before = CHANGE_BEFORE.exec(folded.slice(Math.max(0, start - 90), start));
  const changes = before?.[1] ? readChanges(before[1]) : (inheritedChanges ?? []);
  if (changes.length > 0) {
    const from = before ? start - before[0].length : start;
    const drafts = changes.map((change) =>
      changeOf(base, changeKind(change), /\d+/.exec(change)?.[0] ?? '1'),
    );
    const peers = drafts
      .slice(1)
      .map((draft) => ({ start: from, end, draft, priority: 9, links: [amends(base)] }));
    const [first] = drafts;
    const baseMention: Candidate = { start, end, draft: base, priority: 9 };
    if (first)
      return {
        candidate: {
          start: from,
          end,
          draft: first,
          priority: 9,
          nested: [baseMention],
          peers,
          links: [amends(base)],
        },
        changes,
      };
  }
  const revised = at(REVISED, end);
  const draft = revised ? { ...base, properties: { ...base.properties, revised: true } } : base;
  const range = at(RANGE_AFTER, end);
  const members = range ? rangeMembers(designation, range[1] ?? '', range[2] ?? '') : [];
  if (range && members.length > 0) {
    const rangeEnd = end + range[0].length;
    const peers = members.map((member) => ({
      start,
      end: rangeEnd,
      draft: recommendation(member),
      priority: 9,
    }));
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

function ituR(
  context: PassageContext,
  start: number,
  end: number,
  series: string,
  number: string,
): Candidate {
  // the kind of text is part of an ITU-R identity: the last kind word of the list decides
  const before = context.folded.slice(0, start);
  const kind = /.*\b(Recommendation|Report)s?\b/s.exec(
    before.slice(Math.max(0, before.lastIndexOf('. ') + 1)),
  )?.[1];
  const prefix = /(?:Recommendations?|Reports?)\s+$/.exec(before);
  const draft = radioText(kind === 'Report' ? 'Report' : 'Recommendation', `${series}.${number}`);
  return {
    start: prefix && !/s\s+$/.test(prefix[0]) ? start - prefix[0].length : start,
    end,
    draft,
    priority: 9,
  };
}
