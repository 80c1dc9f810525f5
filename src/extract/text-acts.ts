/** Facts about texts: approved, agreed, consented, determined, developed; active, passive, nominal and "entered into force". */
import type { PropertyValue } from '../domain/extraction.ts';
import type { EndLabel } from '../domain/model.ts';
import { dateOf, procedureOf, statusMark } from './act-qualifiers.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Agent, Discourse } from './roles.ts';
import { activeAgent, byAgent, carriedAgent, responsibleGroup } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits, governor } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** Between a verb and its objects: what shows that a text is not the verb's object but stands in another relation. */
const OTHER_RELATION =
  /\b(?:on the basis of|based on|in accordance with|according to|under|following|related to|aligned with|from|with|for|which|that|as part of|in response to|taking into account|because|to (?:start|study|revise|begin|continue|create|set|split))\b/i;
const FARTHEST_OBJECT = 110;

/** Reads one trigger of a text act. `triggers` are all of the sentence, in order. */
export function readTextAct(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  discourse: Discourse,
): readonly FactDraft[] {
  const { frame } = trigger;
  if (trigger.isNegated || trigger.modality === 'hypothetical') return [];
  const isWork = frame.predicate === 'DEVELOPS';
  // a plan counts only where the model has a status for it
  if (!isWork && (trigger.modality === 'planned' || trigger.modality === 'considered')) return [];
  const objects = objectsOf(view, trigger, triggers);
  const agent = agentOf(view, trigger, discourse, isWork);
  if (!agent) return [];
  const near = { ...procedureOf(view, trigger), ...dateOf(view, trigger, objects[0]) };
  if (
    !isWork &&
    (objects.length > 0 ||
      /\b(?:texts?|drafts?|following|Recommendations?|standards|Supplements?|Reports?)\b/.test(
        view.text(view.start, view.end),
      ))
  ) {
    discourse.act = {
      predicate: frame.predicate,
      agent,
      wording: trigger.wording,
      rule: frame.id,
      qualifiers: near,
      isOpen: objects.length === 0,
    };
  }
  if (objects.length === 0) return referredTo(view, trigger, agent, near, discourse);
  const status = isWork
    ? {
        status:
          trigger.modality === 'planned'
            ? 'planned'
            : trigger.modality === 'considered'
              ? 'considered'
              : 'ongoing',
      }
    : {};
  return objects.flatMap((group) =>
    fillers(group, objectLabels(trigger)).flatMap((unit) =>
      agent.drafts.map((subject) => ({
        subject,
        predicate: frame.predicate,
        object: unit.draft,
        support: view,
        wording: trigger.wording,
        rule: `${frame.id}/${trigger.voice}${agent.by === 'carried' || agent.by === 'default' ? '-carried' : ''}`,
        confidence: agent.confidence * (trigger.voice === 'nominal' ? 0.9 : 1),
        qualifiers: {
          ...status,
          ...statusMark(view, unit.extentEnd, unit.end),
          ...procedureOf(view, trigger),
          ...dateOf(view, trigger, group, unit),
        },
        item: { start: unit.start, end: unit.end },
      })),
    ),
  );
}

const PLURAL_PRONOUN =
  /(?:^|[,;]\s+(?:and\s+)?)(?:All(?:\s+\w+)?|Both|They|These|Those|all\s+\w+|both|they|the\s+(?:former|latter)|The\s+(?:former|latter)|It|it)\s+(?:of\s+(?:them|these|which)\s+)?(?:[^.;]{0,40}\band\s+)?$/;

/** "All three were approved on 29 September", "SG16 approved it": the texts that the sentence before named. */
function referredTo(
  view: SentenceView,
  trigger: Trigger,
  agent: Agent,
  near: Readonly<Record<string, PropertyValue>>,
  discourse: Discourse,
): readonly FactDraft[] {
  const isPassive =
    trigger.voice === 'passive' && PLURAL_PRONOUN.test(view.text(view.start, trigger.groupStart));
  const isActive =
    trigger.voice === 'active' && /^\s+(?:it|them|both)\b/.test(view.text(trigger.end, view.end));
  if (!isPassive && !isActive) return [];
  const own = view.groups.findLast((g) => g.end <= trigger.groupStart && g.unitClass === 'text');
  const texts = own
    ? fillers(own, objectLabels(trigger)).map((u) => u.draft)
    : discourse.texts.filter((d) => fits(d.label, objectLabels(trigger)));
  return texts.flatMap((object) =>
    agent.drafts.map((subject) => ({
      subject,
      predicate: trigger.frame.predicate,
      object,
      // the sentence before names what the pronoun stands for
      support: { start: own ? view.start : (discourse.textsStart ?? view.start), end: view.end },
      wording: trigger.wording,
      rule: `${trigger.frame.id}/${trigger.voice}-pronoun`,
      confidence: agent.confidence * 0.8,
      qualifiers: near,
    })),
  );
}

const objectLabels = (trigger: Trigger): readonly EndLabel[] => trigger.frame.object;

function agentOf(
  view: SentenceView,
  trigger: Trigger,
  discourse: Discourse,
  isWork: boolean,
): Agent | undefined {
  const ends = trigger.frame.agent;
  if (trigger.voice === 'active')
    return (
      activeAgent(view, trigger, ends, discourse) ??
      (isWork && isContinuation(view, trigger) ? carriedAgent(discourse, ends) : undefined)
    );
  const by = byAgent(view, trigger.end, ends);
  const isFar =
    trigger.voice === 'nominal' &&
    /,.*\b(?:is|are|was|were|has|have)\b/.test(view.text(trigger.end, by?.start ?? trigger.end));
  if (by && !isFar) return by;
  const responsible = responsibleGroup(view, trigger, discourse);
  if (trigger.voice === 'nominal')
    return (
      activeAgent(view, trigger, ends, discourse) ??
      (isWork && trigger.start > view.start ? undefined : responsible)
    );
  return isWork ? (responsible ?? carriedAgent(discourse, ends)) : responsible;
}

/** "…, and approved": the verb shares the subject of the one before. */
const isContinuation = (view: SentenceView, trigger: Trigger): boolean =>
  /(?:,|and|also)\s*$/.test(view.text(view.start, trigger.groupStart));

function objectsOf(view: SentenceView, trigger: Trigger, triggers: readonly Trigger[]): readonly Group[] {
  const canFill = (group: Group): boolean => fillers(group, objectLabels(trigger)).length > 0;
  if (trigger.voice === 'passive' || trigger.voice === 'becomes')
    return objectsOfPassive(view, trigger, canFill);
  if (trigger.voice === 'nominal' && trigger.frame.predicate !== 'DEVELOPS') {
    const own = possessedBy(view, trigger, canFill);
    if (own.length > 0) return own;
  }
  const relative = antecedentOf(view, trigger, canFill);
  if (relative) return [relative];
  const after = view.groups.find((g) => g.start >= trigger.end && canFill(g));
  if (!after) return [];
  // "Among the drafts to which SG15 gave its consent are A, B and C"
  if (
    /^(?:Among|Of)\s/.test(view.text(view.start, trigger.start)) &&
    /\b(?:are|were|is)\s+(?:the\s+)?$/.test(view.text(trigger.end, after.start))
  )
    return [after];
  const between = plainGap(view, trigger.end, after.start);
  const isWork = trigger.frame.predicate === 'DEVELOPS';
  // "work on a maturity model (Y.SSC-MM), on blockchain (Y.IoT-BoT)": the description stands before the name
  const isDescribed =
    isWork &&
    /\((?:draft\s+)?$|,\s*$/.test(view.text(trigger.end, after.start)) &&
    !/\b(?:which|that|because|but)\b/.test(between);
  if (!isDescribed && (after.start - trigger.end > FARTHEST_OBJECT || OTHER_RELATION.test(between)))
    return [];
  if (/[;]|\.\s/.test(between)) return [];
  if (
    triggers.some(
      (t) =>
        t.start >= trigger.end &&
        t.end <= after.start &&
        t.frame.construction === 'text-act' &&
        t.voice === 'active' &&
        !t.isNonFinite,
    )
  )
    return [];
  if (
    trigger.voice === 'nominal' &&
    !new RegExp(
      `^\\s*,?\\s*(?:(?:was|were|is|has been|have been)\\s+(?:given|granted|reached|begun|started|launched|resumed)\\s+)?(?:continues?,?(?:[^.;]{0,60},)?\\s*)?(?:\\w+\\s+)?(?:${trigger.frame.prepositions.join('|')})\\s`,
      'i',
    ).test(`${between} `)
  )
    return [];
  return isDescribed
    ? [after, ...following(view, after, canFill, (gap) => !NEW_CLAUSE.test(gap))]
    : [after, ...following(view, after, canFill, (gap) => GOES_ON.test(gap))];
}

/** "ITU-T Y.3090, which SG13 had approved": the text before the relative clause. */
function antecedentOf(
  view: SentenceView,
  trigger: Trigger,
  canFill: (group: Group) => boolean,
): Group | undefined {
  if (trigger.voice !== 'active') return undefined;
  const before = view.text(view.start, trigger.groupStart);
  const clause = /,?\s+(?:which|that)\s+(?:the\s+)?\S+(?:\s+\S+)?\s+$/.exec(before);
  if (!clause) return undefined;
  const at = view.start + clause.index;
  return view.groups.findLast((g) => canFill(g) && g.end <= at && at - g.end < 3);
}

/** Text between, without parentheses and dates. */
function plainGap(view: SentenceView, from: number, to: number): string {
  let gap = view.text(from, to);
  for (const date of view.context.dates) {
    if (date.start >= from && date.end <= to) gap = gap.replace(view.text(date.start, date.end), '');
  }
  return gap.replace(/\([^()]*\)/g, '').replace(/,?\s*\b(?:on|in)\s*,/g, ' ');
}

function objectsOfPassive(
  view: SentenceView,
  trigger: Trigger,
  canFill: (group: Group) => boolean,
): readonly Group[] {
  const before = view.groups.findLast((g) => g.end <= trigger.groupStart && canFill(g));
  if (before) {
    const gap = view.text(before.end, trigger.groupStart);
    const isAside = /^\s*,[^,;]*,\s*$/.test(gap) || gap.length < 60;
    const isReduced = /^\s*,?\s*$/.test(gap);
    if (isAside && !gap.includes(';') && (isReduced || !isGoverned(view, before))) return [before];
  }
  // "which came into force … : A, B"; "adopted in November 2018 as A and B"
  const listed = view.groups.find(
    (g) => g.start >= trigger.end && canFill(g) && /(?::|\bas)\s*$/.test(view.text(trigger.end, g.start)),
  );
  if (listed) return [listed];
  // "Two Technical Reports were agreed at the same meeting, A and B"
  const isGeneral =
    /\b(?:Technical (?:Reports?|Papers?)|Recommendations?|texts?|Supplements?|Amendments?|Reports?)\s+$/.test(
      view.text(view.start, trigger.groupStart),
    );
  const apposed = isGeneral
    ? view.groups.find(
        (g) =>
          g.start >= trigger.end &&
          canFill(g) &&
          /,\s*$/.test(view.text(trigger.end, g.start)) &&
          g.start - trigger.end < 80,
      )
    : undefined;
  return apposed ? [apposed] : [];
}

/** "before its approval by SG11", "After its determination, draft D.262 …": the text that "its" stands for. */
function possessedBy(
  view: SentenceView,
  trigger: Trigger,
  canFill: (group: Group) => boolean,
): readonly Group[] {
  if (!/\b(?:its|their)\s+$/.test(view.text(view.start, trigger.start))) return [];
  const before = view.groups.findLast((g) => g.end <= trigger.start && canFill(g));
  const after = view.groups.find((g) => g.start >= trigger.end && canFill(g));
  if (before) return [before];
  return after && /^After\s/.test(view.text(view.start, trigger.start)) ? [after] : [];
}

/** "on X (Y.a), on Y (Y.b) and on the two texts (Y.c and Y.d)": a new clause alone ends such a list. */
const NEW_CLAUSE = /[;.]|\b(?:which|that|is|are|was|were|will|consented|approved|agreed|determined)\b/;
/** "approved A, B and, in March 2019, C": a list that goes on after a date or aside. */
const GOES_ON =
  /^\s*(?:,|and|;)\s*(?:and\s*)?(?:,?\s*in\s+\w+\s+\d{4},?\s*)?(?:the\s+latter\s+(?:in|to)\s+that\s+of\s+)?(?:the\s+|a\s+)?(?:Resolutions?|Reports?|Recommendations?)?\s*$/;

/** Further lists of objects after the first, as long as what stands between lets them go on. */
function following(
  view: SentenceView,
  first: Group,
  canFill: (group: Group) => boolean,
  goesOn: (gap: string) => boolean,
): readonly Group[] {
  const more: Group[] = [];
  let last = first;
  for (const group of view.groups.filter((g) => g.start >= first.end)) {
    if (!canFill(group) || !goesOn(view.text(last.end, group.start))) break;
    more.push(group);
    last = group;
  }
  return more;
}

const isGoverned = (view: SentenceView, group: Group): boolean => {
  const word = governor(view, group.start);
  return word !== undefined && word !== 'of' && word !== 'including';
};
