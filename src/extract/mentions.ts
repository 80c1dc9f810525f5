/** Pass 1: from recognisers' candidates to the mentions of a passage, longest and surest first. */
import type { Candidate } from './candidate.ts';
import { findCellNames } from './cell-names.ts';
import { findCitations } from './citations.ts';
import { findDeliverables } from './deliverables.ts';
import { findEvents } from './events.ts';
import { findNamedGroups, findQuestions, findStudyGroups, findWorkingParties } from './groups.ts';
import { findOffices } from './offices.ts';
import { findOpenNames } from './open-names.ts';
import { findJointCommittees } from './organization-groups.ts';
import { findOrganizationSlots } from './organization-slots.ts';
import type { PassageContext } from './passage-context.ts';
import { findProjects } from './projects.ts';
import { quotationAt } from './quotes.ts';
import { findResolutions } from './resolutions.ts';
import { findTitlesAlone, learnTitles, TEXT_LABELS, titleAfter } from './titles.ts';
import {
  findDefinedAcronyms,
  findOwnerAdjectives,
  findVocabulary,
  withOwner,
} from './vocabulary-mentions.ts';
import { findWorkItems } from './work-items.ts';

/** A mention with its extent: the designation, its title and its marks, as lists count them. */
export interface Unit extends Candidate {
  /** End of title, "(revised)", "(under approval)" that belong to the mention. */
  readonly extentEnd: number;
  /** Start of a title printed before the designation, else `start`. */
  readonly extentStart: number;
}

const MARK = /\s*\((?:revised|rev\.?|under approval|new|draft|AAP|TAP|consented|approved|determined)\)/iy;

/** Mentions of a passage, ordered, not overlapping (nested parents and peers hang on their unit). */
export function findMentions(context: PassageContext): readonly Unit[] {
  const identified = [
    ...findDeliverables(context),
    ...findWorkItems(context),
    ...findResolutions(context),
    ...findCitations(context),
    ...findStudyGroups(context),
    ...findQuestions(context),
    ...findWorkingParties(context),
    ...findNamedGroups(context),
    ...findOffices(context),
    ...findJointCommittees(context),
  ];
  learnTitles(context, identified);
  const vocabulary = findVocabulary(context);
  const named = [
    ...vocabulary,
    ...findOpenNames(context),
    ...findDefinedAcronyms(context),
    ...findOwnerAdjectives(context),
  ];
  const described = [
    ...findEvents(context, [...identified, ...vocabulary]),
    ...findProjects(context),
    ...findTitlesAlone(context, identified),
  ];
  const all = [...identified, ...named, ...described];
  const kept = select(
    context,
    all.filter((c) => !c.isOverlay),
  );
  const entered = withCells(context, kept);
  const slots = findOrganizationSlots(context, entered);
  const settled = [
    ...entered.filter((k) => !slots.some((s) => s.start <= k.start && k.end <= s.end)),
    ...slots,
  ].map((candidate) => withOwner(context, candidate));
  const overlays = all.filter(
    (c) =>
      c.isOverlay && !settled.some((k) => k.draft.label === 'Event' && k.start < c.end && c.start < k.end),
  );
  return [...settled, ...overlays]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((candidate) => withExtent(context, candidate));
}

/** Adds what the columns of a table name; a row of a table of meetings is about its meeting alone. */
function withCells(context: PassageContext, kept: readonly Candidate[]): readonly Candidate[] {
  const cells = findCellNames(context, kept);
  if (cells.length === 0) return kept;
  const hasEvent = cells.some(({ draft }) => draft.label === 'Event');
  return select(context, [...kept.filter(({ draft }) => !hasEvent || draft.label !== 'Event'), ...cells]);
}

/** Keeps, of overlapping candidates, the one of higher rank: longer first, then by priority; drops what quotations hold. */
function select(context: PassageContext, candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates]
    .filter((c) => !isInsideTitle(context, c) && !context.text.slice(c.start, c.end).includes('\t'))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || b.priority - a.priority || a.start - b.start);
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const rival = kept.find((k) => k.start < candidate.end && candidate.start < k.end);
    if (!rival) {
      kept.push(candidate);
    } else if (isParentInside(context, candidate, rival)) {
      kept[kept.indexOf(rival)] = { ...rival, nested: [...(rival.nested ?? []), candidate] };
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A shorter name inside a longer one stays when it tells whose the longer is: a country, an organisation that owns. */
function isParentInside(context: PassageContext, inner: Candidate, outer: Candidate): boolean {
  if (inner.draft.id === outer.draft.id || outer.nested?.some((n) => n.draft.id === inner.draft.id))
    return false;
  if (inner.start < outer.start || inner.end > outer.end) return false;
  if (outer.draft.label === 'Organization')
    return (
      inner.draft.label === 'Country' ||
      (inner.draft.label === 'Organization' && isWhole(context, inner, outer))
    );
  if (outer.draft.label === 'Project')
    return (
      inner.draft.known &&
      ['Union', 'Sector', 'Bureau', 'StudyGroup', 'Organization'].includes(inner.draft.label)
    );
  if (outer.draft.label === 'Event')
    return ['Country', 'Region', 'Organization', 'Initiative', 'Union', 'Sector', 'StudyGroup'].includes(
      inner.draft.label,
    );
  return false;
}

/** "the Joint Research Centre of the European Commission": the name after "of" is the whole; "Airtel" in "Airtel Rwanda Ltd" is not. */
const isWhole = (context: PassageContext, inner: Candidate, outer: Candidate): boolean =>
  inner.start > outer.start &&
  (/ of (?:the )?$/.test(context.folded.slice(outer.start, inner.start)) || outer.priority > 6);

/** Names inside the quoted title of something are words of the title; the quoted name of a thing itself stays. */
function isInsideTitle(context: PassageContext, candidate: Candidate): boolean {
  const quotation = quotationAt(context.quotations, candidate.start);
  if (!quotation || candidate.end > quotation.end) return false;
  const isWhole = candidate.start <= quotation.innerStart && candidate.end >= quotation.innerEnd;
  // short quotations are scare quotes or names: `"ppk"`, `“IoT”`
  return !isWhole && quotation.innerEnd - quotation.innerStart > 12;
}

function withExtent(context: PassageContext, candidate: Candidate): Unit {
  let extentEnd = candidate.end;
  let draft = candidate.draft;
  if (TEXT_LABELS.has(draft.label)) {
    const title = titleAfter(context, candidate);
    if (title) {
      extentEnd = title.end;
      draft = { ...draft, properties: { ...draft.properties, title: title.text } };
    }
  }
  MARK.lastIndex = extentEnd;
  const mark = MARK.exec(context.folded);
  if (mark) extentEnd += mark[0].length;
  const before = context.quotations.find(
    (q) => q.end <= candidate.start && /^\s*\($/.test(context.folded.slice(q.end, candidate.start)),
  );
  const isTitled = before !== undefined && TEXT_LABELS.has(draft.label);
  return {
    ...candidate,
    draft,
    extentStart: isTitled ? before.start : candidate.start,
    extentEnd: isTitled && context.folded[extentEnd] === ')' ? extentEnd + 1 : extentEnd,
  };
}
