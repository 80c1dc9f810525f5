/** Who does it and to what: fills the roles of a trigger from the lists of its sentence and from what came before. */
import people from '../data/tables/rules/people.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { EndLabel, Predicate } from '../domain/model.ts';
import type { EntityDraft } from './candidate.ts';
import { findClauses, headUnits } from './clauses.ts';
import type { Unit } from './mentions.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits, governor, hasFillers } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** A filled role: the entities and how sure the reading is. */
export interface Agent {
  readonly drafts: readonly EntityDraft[];
  /** 1 for a subject in the clause, less for one that was carried over. */
  readonly confidence: number;
  /** How it was found: becomes part of the rule's id. */
  readonly by: 'subject' | 'by-phrase' | 'pronoun' | 'carried' | 'default';
  /** Where a by-phrase names it. */
  readonly start?: number;
}

/** What earlier sentences and headings leave for later ones. */
export interface Discourse {
  /** Last body that acted in this passage. */
  actor: EntityDraft | undefined;
  /** Who was the subject of the last main clause of this passage, a body or another organisation: what "it" stands for. */
  subject: EntityDraft | undefined;
  /** Last group that answers for texts (study group, sector) named in this passage or its heading. */
  group: EntityDraft | undefined;
  /** The one study group that the passage names, where it names one alone; for a clause before its naming. */
  onlyGroup: EntityDraft | undefined;
  /** Last bureau or group named in this passage at all, as agent or not. */
  named: EntityDraft | undefined;
  /** Last act on texts of the passage: "… followed in January", "They include …" go on with it. */
  act: PendingAct | undefined;
  /** Last list of texts: what "they", "both" and "all three" stand for. */
  texts: readonly EntityDraft[];
  /** Last list of two or more organisations: what "both" and "the latter" stand for. */
  parties: readonly EntityDraft[];
  /** Start of the sentence that named them, in this passage: a quote for "all three" begins there. */
  textsStart: number | undefined;
  /** Last event named: what "it", "which" and a bare "took part" stand for. */
  event: Unit | undefined;
  /** The sentence that named it, in this passage. */
  eventSentence: Span | undefined;
  /** Who holds the events of the list that the passage leads in. */
  listed: PendingEvents | undefined;
  /** Last help told: "Namibia will follow", a bullet list of countries. */
  help: PendingHelp | undefined;
  /** Last lead-in to a list of partners. */
  partners: PendingPartners | undefined;
  /** What the last sentence on members or a lead-in says is joined. */
  membership: PendingMembership | undefined;
  /** Whether the sentence before had this document for its subject: what "It" may stand for. */
  isOfSelf: boolean;
  readonly union: EntityDraft;
  /** Whether ITU is meant where nobody is named: so in its own documents, not in those of others. */
  readonly isOfUnion: boolean;
}

/** Who holds the events that a list is to give. */
interface PendingEvents {
  readonly agents: readonly EntityDraft[];
  readonly role: string;
  readonly wording: string;
}

/** Help whose further recipients later words may give. */
interface PendingHelp {
  readonly agents: readonly EntityDraft[];
  readonly kind: string;
  /** True while a list of recipients is to follow ("was as follows:"). */
  readonly isOpen: boolean;
}

/** What the members that follow are members of. */
interface PendingMembership {
  readonly whole: EntityDraft;
  readonly wording: string;
  readonly category?: string;
}

/** Who works with the partners that a list is to give. */
interface PendingPartners {
  readonly agents: readonly EntityDraft[];
  readonly mode: string;
  readonly wording: string;
}

/** An act whose objects, or further objects, later words may give. */
interface PendingAct {
  readonly predicate: Predicate;
  readonly agent: Agent;
  readonly wording: string;
  readonly rule: string;
  readonly qualifiers: Readonly<Record<string, PropertyValue>>;
  /** True while the act has no object yet. */
  readonly isOpen: boolean;
}

const PRONOUN =
  /(?:^|[,;]\s+(?:and\s+)?|\band\s+|\d{4}\s+)(?:It|They|it|they|The\s+[Gg]roups?|the\s+[Gg]roups?|The\s+study\s+groups?|The\s+(?:Sector|Bureau|Union))\s+$/;

/** The subject of an active trigger. */
export function activeAgent(
  view: SentenceView,
  trigger: Trigger,
  ends: readonly EndLabel[],
  discourse: Discourse,
): Agent | undefined {
  const subject = subjectGroup(view, trigger.groupStart, ends);
  const between = subject
    ? view.text(subject.end, trigger.groupStart)
    : view.text(view.start, trigger.groupStart);
  if (subject && !/(?:^|\s)(?:it|they)\s+$/i.test(between)) {
    return { drafts: fillers(subject, ends).map((u) => u.draft), confidence: 1, by: 'subject' };
  }
  if (PRONOUN.test(view.text(view.start, trigger.groupStart)) || /(?:^|\s)(?:it|they)\s+$/i.test(between)) {
    // "ETRI works with SG20. With SG16 it has written A": no body of ITU
    if (discourse.subject && !fits(discourse.subject.label, ends)) return undefined;
    const actor = discourse.actor ?? discourse.group;
    return actor && fits(actor.label, ends) ? { drafts: [actor], confidence: 0.8, by: 'pronoun' } : undefined;
  }
  return undefined;
}

/** The nearest list of possible agents before an offset that no preposition governs. */
export function subjectGroup(
  view: SentenceView,
  before: number,
  ends: readonly EndLabel[],
): Group | undefined {
  const isSubject = (group: Group): boolean =>
    group.end <= before &&
    hasFillers(group, ends) &&
    isActing(view, group) &&
    // "ITU-R SG5 (WP 5D) approved": what stands in parentheses explains the subject and is not it
    !isOpened(view, group.start);
  // "BDT started the Smart Islands programme in partnership with …": an initiative is rather what is done than who does it
  return (
    view.groups.findLast((g) => g.units.some((u) => u.draft.label !== 'Initiative') && isSubject(g)) ??
    view.groups.findLast(isSubject)
  );
}

const isOpened = (view: SentenceView, offset: number): boolean =>
  view.text(view.start, offset).trimEnd().endsWith('(');

/** "Experts from UNESCO attended", "Editors of SG16 continue": who belongs to a body acts for it. */
const REPRESENTATIVES = new RegExp(
  `\\b(?:${people.nouns.join('|')})\\s+(?:from|of|at|in|within)\\s+(?:(?:the|its)\\s+)?$`,
  'i',
);
const isRepresented = (view: SentenceView, group: Group): boolean =>
  REPRESENTATIVES.test(view.text(Math.max(view.start, group.start - 60), group.start));

/** Whether a list may be the subject of its clause: no preposition governs it and nothing is owned by it. */
export const isActing = (view: SentenceView, group: Group): boolean =>
  (governor(view, group.start) === undefined || isRepresented(view, group)) && !isPossessive(view, group);

const isPossessive = (view: SentenceView, group: Group): boolean =>
  /^'s?\s/.test(view.text(group.end, group.end + 3));

/** The list after "by" in a passive or nominal clause. */
export function byAgent(view: SentenceView, from: number, ends: readonly EndLabel[]): Agent | undefined {
  const group = view.groups.find(
    (g) =>
      g.start >= from &&
      governor(view, g.start) === 'by' &&
      fillers(g, ends).length > 0 &&
      !/[.;]\s/.test(view.text(from, g.start)),
  );
  return group
    ? {
        drafts: fillers(group, ends).map((u) => u.draft),
        confidence: 1,
        by: 'by-phrase',
        start: group.start,
      }
    : undefined;
}

/** Groups whose own acts on texts are told by where they happened. */
const ACTING = ['StudyGroup', 'FocusGroup', 'WorkingGroup', 'JointGroup', 'Question'] as const;

/** "the approval of SG3", "under development in SG20", "at the last SG15 meeting": the group after a passive or noun. */
export function placedAgent(
  view: SentenceView,
  trigger: Trigger,
  ends: readonly EndLabel[],
): Agent | undefined {
  const group = view.groups.find(
    (g) =>
      g.start >= trigger.end &&
      ['in', 'within', 'of', 'at', 'from'].includes(placeWord(view, g.start) ?? '') &&
      fillers(g, ACTING).some((u) => fits(u.draft.label, ends)) &&
      !/[.;]\s|\b(?:which|that|but)\b/.test(view.text(trigger.end, g.start)),
  );
  return group
    ? {
        drafts: fillers(group, ACTING).map((u) => u.draft),
        confidence: 0.9,
        by: 'by-phrase',
        start: group.start,
      }
    : undefined;
}

/** The preposition before a group, words of a meeting left out: "at the May meeting of ", "at the last ". */
const placeWord = (view: SentenceView, offset: number): string | undefined =>
  governor(view, offset) ??
  /\b(at|in)\s+(?:the|its|a)\s+(?:[\w-]+\s+){0,2}$/.exec(
    view.text(Math.max(view.start, offset - 40), offset),
  )?.[1];

/** Who acts where the clause names nobody: the actor of the paragraph, else ITU. */
export function carriedAgent(discourse: Discourse, ends: readonly EndLabel[]): Agent | undefined {
  const actor = discourse.actor ?? discourse.named;
  if (actor && fits(actor.label, ends)) return { drafts: [actor], confidence: 0.7, by: 'carried' };
  return discourse.isOfUnion && fits(discourse.union.label, ends)
    ? { drafts: [discourse.union], confidence: 0.5, by: 'default' }
    : undefined;
}

/** Who approves where the clause names nobody: the study group of the sentence, passage or heading; nobody else. */
export function responsibleGroup(
  view: SentenceView,
  trigger: Trigger,
  discourse: Discourse,
): Agent | undefined {
  const before = trigger.groupStart;
  const inSentence = view.units.findLast((u) => u.end <= before && u.draft.label === 'StudyGroup')?.draft;
  // "After its determination …": the group may be named only later
  const group =
    inSentence ?? discourse.group ?? (trigger.voice === 'nominal' ? discourse.onlyGroup : undefined);
  return group ? { drafts: [group], confidence: inSentence ? 0.8 : 0.7, by: 'carried' } : undefined;
}

/** Notes bodies that a sentence names in any role, names inside names too ("the BDT project"), before it is read. */
export function noteNamed(view: SentenceView, discourse: Discourse): void {
  const bodies = view.units
    .flatMap((unit) => [unit, ...(unit.nested ?? [])])
    .filter((c) =>
      ['Bureau', 'StudyGroup', 'FocusGroup', 'WorkingGroup', 'CoordinationActivity'].includes(c.draft.label),
    );
  discourse.named = bodies[0]?.draft ?? discourse.named;
}

/** Remembers the actors of a sentence for the next ones. */
export function noteActors(view: SentenceView, discourse: Discourse): void {
  const event = view.units.findLast((u) => u.draft.label === 'Event');
  if (event) {
    discourse.event = event;
    discourse.eventSentence = { start: view.start, end: view.end };
  }
  const texts = view.groups.findLast((g) => g.unitClass === 'text');
  if (texts) {
    discourse.texts = fillers(texts, ['Deliverable', 'WorkItem', 'Resolution']).map((u) => u.draft);
    discourse.textsStart = view.start;
  }
  const together = view.groups
    .map((group) => fillers(group, ['Organization', 'Body']))
    .findLast((g) => g.length > 1);
  if (together) discourse.parties = together.map(({ draft }) => draft);
  const { passage, register } = view.context;
  // "SG17: • informed SG20 of …": all items have the subject of their lead-in
  if (passage.kind === 'bullet' && register.lead?.isSubject) return;
  for (const group of view.groups) {
    const [unit] = fillers(group, ['Body']);
    if (!unit || unit.draft.label === 'Question' || unit.draft.label === 'Initiative') continue;
    if (unit.draft.label === 'StudyGroup') discourse.group = unit.draft;
    if (governor(view, group.start) === undefined && !isPossessive(view, group)) discourse.actor = unit.draft;
  }
  const subject = mainSubject(view);
  if (!subject) return;
  discourse.subject = subject;
  if (fits(subject.label, ['Body']) && subject.label !== 'Question' && subject.label !== 'Initiative')
    discourse.actor = subject;
}

/** "JVET, in which SG16 and SC 29 join forces, met": the subject of the main clause, whoever acts beside it. */
function mainSubject(view: SentenceView): EntityDraft | undefined {
  if (!view.units.some(({ draft }) => fits(draft.label, ['Body', 'Organization']))) return undefined;
  return findClauses(view)
    .filter(({ isReduced, opening }) => !isReduced && opening === undefined)
    .map(({ subject }) =>
      headUnits(subject).filter(({ draft }) => fits(draft.label, ['Body', 'Organization'])),
    )
    .findLast((units) => units.length === 1)?.[0]?.draft;
}
