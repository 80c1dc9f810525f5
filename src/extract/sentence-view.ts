/** Pass 3: a sentence as units and lists, with the helpers that rules ask for. */
import type { Span } from '../domain/document.ts';
import type { EndLabel, EntityLabel } from '../domain/model.ts';
import { fitsEnd } from '../domain/model.ts';
import type { Unit } from './mentions.ts';
import type { PassageContext } from './passage-context.ts';

/** What a unit can be in a list: things of one class coordinate. */
type UnitClass = 'text' | 'party' | 'place' | 'event' | 'project' | 'document' | 'topic';

/** A coordinated list of units of one class, or a single unit. */
export interface Group extends Span {
  readonly unitClass: UnitClass;
  readonly units: readonly Unit[];
}

/** A sentence of a passage. Offsets are those of the passage. */
export interface SentenceView extends Span {
  readonly context: PassageContext;
  readonly units: readonly Unit[];
  /** Units of the whole passage. */
  readonly all: readonly Unit[];
  readonly groups: readonly Group[];
  /** Text between two offsets, typography folded. */
  text(from: number, to: number): string;
}

const CLASSES: Readonly<Partial<Record<EntityLabel, UnitClass>>> = {
  Recommendation: 'text',
  Supplement: 'text',
  Amendment: 'text',
  Guideline: 'text',
  Report: 'text',
  Series: 'text',
  WorkItem: 'text',
  Resolution: 'text',
  Question: 'party',
  Country: 'place',
  Region: 'place',
  Event: 'event',
  Project: 'project',
  Document: 'document',
  Topic: 'topic',
};
const unitClass = (label: EntityLabel): UnitClass => CLASSES[label] ?? 'party';

const JOINT =
  /^(?:[\s,;|/]|\b(?:and|or|as well as|along with|together with|including|such as|inter alia|also|both|the|its|an?|e\.g\.|ITU-T|revised|draft|new|preliminary|Draft|[Rr]ecommendations?|[Rr]eports?|[Rr]esolutions?|[Qq]uestions?|[Ss]upplements?|texts?|Technical|countries|region|Region|States|working\s+group|WG|groups?|subsequently|jointly|regions)\b:?|&)*$/;

/** Splits the units of a sentence into lists. `units` are those of the passage. */
export function sentenceView(context: PassageContext, sentence: Span, all: readonly Unit[]): SentenceView {
  const units = all.filter(
    (u) => u.start >= sentence.start && u.start < sentence.end && u.draft.label !== 'Topic',
  );
  const text = (from: number, to: number): string =>
    context.folded.slice(Math.max(0, from), Math.max(from, to));
  const groups: Group[] = [];
  for (const unit of units) {
    if (unit.isOverlay || unit.isAdjective) continue;
    const group = groups.at(-1);
    const last = group?.units.at(-1);
    const itsClass = unitClass(unit.draft.label);
    // "the Ministry of … (MIC) of Japan and TRAI": the country belongs to the name before it
    if (
      group &&
      last?.draft.label === 'Organization' &&
      unit.draft.label === 'Country' &&
      /^\s+of\s+(?:the\s+)?$/.test(text(last.extentEnd, unit.start))
    ) {
      const owned = { ...last, extentEnd: unit.extentEnd };
      groups[groups.length - 1] = {
        ...group,
        end: unit.extentEnd,
        units: [...group.units.slice(0, -1), owned],
      };
      continue;
    }
    if (group && last && classesJoin(group.unitClass, itsClass) && isListGap(context, last, unit)) {
      groups[groups.length - 1] = { ...group, end: unit.extentEnd, units: [...group.units, unit] };
    } else {
      groups.push({ start: unit.extentStart, end: unit.extentEnd, unitClass: itsClass, units: [unit] });
    }
  }
  return { context, start: sentence.start, end: sentence.end, units, all, groups, text };
}

const classesJoin = (a: UnitClass, b: UnitClass): boolean => a === b || (a === 'party' && b === 'place');

function isListGap(context: PassageContext, left: Unit, right: Unit): boolean {
  let gap = context.folded.slice(left.extentEnd, right.extentStart);
  for (const date of context.dates) {
    if (date.start >= left.extentEnd && date.end <= right.extentStart) {
      gap = gap.replace(context.folded.slice(date.start, date.end), '');
    }
  }
  gap = gap
    .replace(/\([^()]*\)/g, '')
    .replace(/ - [^-]{3,90} - /g, ' ')
    .replace(/,?\s*\b(?:in|on)\s*,/g, ',')
    .replace(/\b(?:in|on)\s*$/, '');
  if (!/[,;/|&]|\b(?:and|or|as well as|including|such as|along with|together with)\b/.test(gap)) return false;
  // "in the Arab region, Sudan hosted": a region that opens a clause is no item of a list
  if (left.draft.label === 'Region' && right.draft.label === 'Country' && !/\b(?:and|or)\b/.test(gap))
    return false;
  // "With UNICEF, BDT developed …": a bare comma between a partner and a body of ITU parts an opening from its clause
  if (
    left.draft.label === 'Organization' &&
    fitsEnd(right.draft.label, 'Body') &&
    /^\s*,\s*(?:the\s+)?$/.test(gap)
  )
    return false;
  // a place after a party joins by "and" alone: "APNIC and Australia", never "NBTC, Thailand"
  if (unitClass(left.draft.label) === 'party' && unitClass(right.draft.label) === 'place')
    return /^\s*,?\s*and\s+(?:the\s+)?$/.test(gap);
  return JOINT.test(gap.trim());
}

/** Whether an entity of this label may fill a role that the rule gives by these labels. */
export function fits(label: EntityLabel, ends: readonly EndLabel[]): boolean {
  return ends.some((end) => fitsEnd(label, end));
}

/** Whether a group has units that may fill a role. */
export function hasFillers({ units }: Group, ends: readonly EndLabel[]): boolean {
  return units.some(
    ({ draft, peers }) => fits(draft.label, ends) || peers?.some((peer) => fits(peer.draft.label, ends)),
  );
}

/** Units of a group that may fill a role, with their peers ("Amendments 1 and 2 to …"). */
export function fillers(group: Group, ends: readonly EndLabel[]): readonly Unit[] {
  const found: Unit[] = [];
  for (const unit of group.units) {
    if (fits(unit.draft.label, ends)) found.push(unit);
    for (const peer of unit.peers ?? [])
      if (fits(peer.draft.label, ends)) found.push({ ...unit, ...peer, peers: [] });
  }
  return found;
}

/** A preposition with the determiners and general words that may stand between it and a name. */
const GOVERNOR =
  /\b(with|by|of|from|to|for|between|among|in|under|on|at|through|via|within|into|than|like|as|concerning|regarding|against|upon|towards|about|per|including|such as|than)\s+(?:(?:the|an?|its|various|several|other|many|relevant|different|new|organizations?|organisations?|bodies|countries|selected|such as|like|including|groups?|ITU-T|both|draft|revised|Recommendations?|Supplements?|Reports?|texts?)\s+(?:such as\s+)?)*$/i;
/** How far back a governing preposition is looked for: general words are few and short. */
const GOVERNOR_REACH = 120;
const governors = new WeakMap<SentenceView, Map<number, string | undefined>>();

/** The word directly before an offset, determiners and adjectives of a title left out: a preposition governs what follows. */
export function governor(view: SentenceView, offset: number): string | undefined {
  const known = governors.get(view) ?? new Map<number, string | undefined>();
  governors.set(view, known);
  if (!known.has(offset)) {
    const before = view.text(Math.max(view.start, offset - GOVERNOR_REACH), offset);
    known.set(offset, GOVERNOR.exec(before)?.[1]?.toLowerCase());
  }
  return known.get(offset);
}
