/** Facts about texts: approved, agreed, consented, determined, developed; active, passive, nominal and "entered into force". */
import type { PropertyValue } from '../domain/extraction.ts';
import type { EndLabel } from '../domain/model.ts';
import { dateOf, procedureOf, statusMark } from './act-qualifiers.ts';
import type { EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Agent, Discourse } from './roles.ts';
import { activeAgent, byAgent, carriedAgent, placedAgent, responsibleGroup } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits } from './sentence-view.ts';
import { objectsOf } from './text-objects.ts';
import type { Trigger } from './triggers.ts';

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
  const isLead = /:\s*$/.test(view.text(view.start, view.end));
  if (
    (!isWork || (isLead && objects.length === 0)) &&
    (objects.length > 0 ||
      isLead ||
      /\b(?:texts?|work items?|drafts?|following|Recommendations?|standards|Supplements?|Reports?|Amendments?|Corrigenda|Corrigendum)\b/i.test(
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
  const list = objects.flatMap((group) =>
    fillers(group, objectLabels(trigger)).map((unit) => ({ unit, group, agents: agent.drafts })),
  );
  return [...inOrder(view, agent, list), ...gapped(view, trigger, objects)].flatMap(
    ({ unit, group, agents }) =>
      agents.map((subject) => ({
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
  );
}

/** A text with who acts on it. */
interface Acted {
  readonly unit: Unit;
  readonly group: Group;
  readonly agents: readonly EntityDraft[];
}

/** "SG2 and SG20 each agreed one text: A and B, respectively": to each its own. */
function inOrder(view: SentenceView, agent: Agent, list: readonly Acted[]): readonly Acted[] {
  const isOrdered =
    agent.drafts.length > 1 &&
    agent.drafts.length === list.length &&
    /\b(?:respectively|in that order)\b/.test(view.text(view.start, view.end));
  return isOrdered ? list.map((acted, i) => ({ ...acted, agents: agent.drafts.slice(i, i + 1) })) : list;
}

/** "SG11 approved A, SG12 B and SG13 C": the verb is left out after the first. */
function gapped(view: SentenceView, trigger: Trigger, objects: readonly Group[]): readonly Acted[] {
  const found: Acted[] = [];
  let end = trigger.voice === 'active' ? objects.at(-1)?.end : undefined;
  while (end !== undefined) {
    const from = end;
    const body = view.groups.find((g) => g.start >= from);
    const text = body && view.groups.find((g) => g.start >= body.end);
    end = undefined;
    if (
      !body ||
      !text ||
      !/^\s*[,;]?\s*(?:and|while|whereas)?\s*(?:the\s+)?$/.test(view.text(from, body.start))
    )
      continue;
    const agents = fillers(body, trigger.frame.agent).map((u) => u.draft);
    const isBare =
      /^\s*,?\s*(?:(?:the|an?|one|two|three|four|five|six|new|revised|draft|ITU-T|Recommendations?|Supplements?|Reports?|Technical|to|on)\s+)*:?\s*$/;
    if (agents.length === 0 || !isBare.test(view.text(body.end, text.start))) continue;
    found.push(...fillers(text, objectLabels(trigger)).map((unit) => ({ unit, group: text, agents })));
    if (fillers(text, objectLabels(trigger)).length > 0) end = text.end;
  }
  return found;
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
  const placed = placedAgent(view, trigger, ends);
  if (placed) return placed;
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
