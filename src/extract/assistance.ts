/** Who was helped, by whom, with what, and whether it was done, goes on, is planned or is being considered. */
import type { PropertyValue } from '../domain/extraction.ts';
import type { EndLabel } from '../domain/model.ts';
import type { EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Agent, Discourse } from './roles.ts';
import { activeAgent, byAgent, carriedAgent, subjectGroup } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { kindOfHelp } from './help-kinds.ts';
import { clauseEnd, recipientsOf } from './recipients.ts';
import { fillers, governor } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** Reads one trigger of help. */
export function readAssistance(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  discourse: Discourse,
): readonly FactDraft[] {
  const { frame } = trigger;
  if (trigger.isNegated || trigger.modality === 'hypothetical') return [];
  if (
    trigger.isNonFinite &&
    trigger.voice === 'active' &&
    frame.id === 'assist' &&
    !isGovernedByDoing(view, trigger)
  )
    return [];
  if (frame.objectNouns && !hasObjectNoun(view, trigger)) return [];
  const recipients = recipientsOf(view, trigger).filter(({ group }) => !isNearerTo(trigger, group, triggers));
  const agent = agentOf(view, trigger, discourse);
  if (!agent) return [];
  if (frame.id === 'assist' && recipients.length === 0 && /:\s*$/.test(view.text(view.start, view.end)))
    discourse.help = {
      agents: agent.drafts,
      kind: kindOfHelp(view.text(view.start, view.end)),
      isOpen: true,
    };
  if (recipients.length === 0) return [];
  return recipients.flatMap(({ group, scope }) =>
    fillers(group, frame.object).flatMap((unit) =>
      agent.drafts
        .filter((body) => body.id !== unit.draft.id)
        .map((subject) => ({
          subject,
          predicate: 'ASSISTED' as const,
          object: unit.draft,
          support: view,
          wording: trigger.wording,
          rule: `${frame.id}/${trigger.voice}${agent.by === 'carried' || agent.by === 'default' ? '-carried' : ''}`,
          confidence: agent.confidence * 0.95,
          qualifiers: {
            status: statusOf(view, trigger, group),
            kind: kindOfHelp(view.text(scope.start, scope.end)),
            ...subjectOf(view, trigger, group),
          },
          item: { start: unit.start, end: unit.end },
        })),
    ),
  );
}

/** "provided assistance to X": the noun says of what kind the help is, and has the recipients. */
const isNearerTo = (trigger: Trigger, group: Group, triggers: readonly Trigger[]): boolean =>
  triggers.some(
    (t) =>
      t.frame.id === 'assist' &&
      trigger.frame.id !== 'assist' &&
      t.start >= trigger.end &&
      t.end <= group.start,
  );

const isGovernedByDoing = (view: SentenceView, trigger: Trigger): boolean =>
  /\b(?:continues?|continued|is|are|was|were|has|have|been|started|began)\s+(?:\w+\s+){0,2}$/.test(
    view.text(view.start, trigger.start),
  );

function hasObjectNoun(view: SentenceView, trigger: Trigger): boolean {
  const nouns = new RegExp(`\\b(?:${(trigger.frame.objectNouns ?? []).join('|')})s?\\b`, 'i');
  return nouns.test(view.text(view.start, view.end));
}

function agentOf(view: SentenceView, trigger: Trigger, discourse: Discourse): Agent | undefined {
  const ends = trigger.frame.agent;
  if (trigger.voice === 'active')
    return (
      activeAgent(view, trigger, ends, discourse) ??
      (trigger.isNonFinite ? undefined : carriedAgent(discourse, ends))
    );
  return (
    byAgent(view, trigger.end, ends) ??
    backer(view, trigger, ends) ??
    ownerOf(view, trigger, ends) ??
    activeAgent(view, trigger, ends, discourse) ??
    carriedAgent(discourse, ends)
  );
}

/** "have been rolled out in Niger with the help of BDT": who helped did it. */
function backer(view: SentenceView, trigger: Trigger, ends: readonly EndLabel[]): Agent | undefined {
  const group = view.groups.find(
    (g) =>
      g.start > trigger.end &&
      fillers(g, ends).length > 0 &&
      /\bwith\s+(?:the\s+)?(?:help|support|assistance)\s+(?:of|from)\s+(?:the\s+)?$/.test(
        view.text(trigger.end, g.start),
      ),
  );
  return group
    ? { drafts: fillers(group, ends).map((u) => u.draft), confidence: 0.9, by: 'by-phrase' }
    : undefined;
}

/** "BDT assistance", "BDT's advice": who stands right before the noun gives it. */
function ownerOf(view: SentenceView, trigger: Trigger, ends: readonly EndLabel[]): Agent | undefined {
  const owner = view.groups.find(
    (g) =>
      fillers(g, ends).length > 0 &&
      /^(?:'s?)?\s+(?:\w+\s+)?$/.test(view.text(g.end, trigger.start)) &&
      g.end <= trigger.start,
  );
  return trigger.voice === 'nominal' && owner
    ? { drafts: fillers(owner, ends).map((u) => u.draft), confidence: 0.9, by: 'subject' }
    : undefined;
}

/** "At the request of Nepal, BDT reviewed its licensing framework": what is done at a country's wish helps it. */
export function readRequested(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  const words = view.text(view.start, view.end);
  if (/\b(?:not|never|no|declined|rejected|refused|considering|could|would)\b/.test(words)) return [];
  return view.groups
    .filter((g) => g.unitClass === 'place' || fillers(g, ['Organization']).length > 0)
    .flatMap((group) => {
      const lead = AT_REQUEST.exec(view.text(Math.max(view.start, group.start - 120), group.start))?.[1];
      const giver = lead ? (subjectGroup(view, view.end, ['Body']) ?? undefined) : undefined;
      const agents = giver
        ? fillers(giver, ['Body']).map((u) => u.draft)
        : (carriedAgent(discourse, ['Body'])?.drafts ?? []);
      if (!lead) return [];
      return fillers(group, ['Country']).flatMap((unit) =>
        agents.map((subject) => ({
          subject,
          predicate: 'ASSISTED' as const,
          object: unit.draft,
          support: view,
          wording: lead,
          rule: 'assist/at-request',
          confidence: 0.8,
          qualifiers: { status: /\bwill\b/.test(words) ? 'scheduled' : 'provided', kind: kindOfHelp(words) },
          item: { start: unit.start, end: unit.end },
        })),
      );
    });
}

const AT_REQUEST =
  /\b((?:[Aa]t|[Uu]pon|[Oo]n|[Ff]ollowing)\s+(?:the|a)?\s*request\s+(?:of|from|by))\s+(?:the\s+)?(?:(?:Government|administration|authorities|Administration|Ministry)\s+of\s+)?(?:the\s+)?$/;

const PLANNED =
  /\b(?:is|are|was|were|has been|have been)\s+(?:also\s+|now\s+)?(?:planned|scheduled|foreseen|agreed|envisaged)\b/;
const WILL_BEGIN =
  /^\s*(?:(?:(?!\band\b)[^.;,]){0,60}\s)?(?:will\s+(?:begin|start|follow|be\s+(?:provided|given|delivered))|(?:is|are)\s+due\s+to\s+(?:begin|start)|(?:was|were|is|are|has been|have been)\s+(?:agreed|planned|scheduled|foreseen)\s+for)\b/;
const UNDER_WAY = /^\s*(?:is|are)\s+(?:under way|underway|ongoing|in progress|continuing|still under way)\b/;

/** Status of the help to one list of recipients, by the words nearest to it. */
function statusOf(view: SentenceView, trigger: Trigger, group: Group): string {
  const between = group.start > trigger.end ? view.text(trigger.end, group.start) : '';
  const after = view.text(Math.max(trigger.end, group.end), clauseEnd(view, trigger));
  if (trigger.modality === 'planned' || PLANNED.test(between)) return 'scheduled';
  if (trigger.voice === 'nominal' && WILL_BEGIN.test(after)) return 'scheduled';
  if (trigger.voice === 'nominal' && UNDER_WAY.test(after)) return 'ongoing';
  const near = view.text(view.start, group.start) + after.slice(0, 80);
  if (
    trigger.modality === 'considered' ||
    /\bunder consideration|subject of talks|under discussion|being (?:considered|weighed|examined)\b/.test(
      near,
    )
  )
    return 'considered';
  if (
    trigger.voice === 'passive' &&
    trigger.modality === 'ongoing' &&
    trigger.form !== 'ing' &&
    !/\b(?:continues?|being)\b/.test(trigger.wording)
  )
    return 'provided';
  if (trigger.modality === 'ongoing' && trigger.voice !== 'becomes') return 'ongoing';
  const clause = view.text(view.start, Math.min(view.end, trigger.end + 40));
  return /\bcontinu(?:es?|ing)\b|\b(?:is|are) (?:also |now )?(?:being|supporting|assisting|helping|providing)\b/.test(
    clause,
  ) && trigger.voice !== 'becomes'
    ? 'ongoing'
    : 'provided';
}

/** What the help is about: "on S" after the recipients, "on S" before them, or the object of the verb. */
function subjectOf(view: SentenceView, trigger: Trigger, group: Group): Record<string, PropertyValue> {
  if (group.start > trigger.end) {
    const after =
      /^\s*(?:\)\s*)?(?:on|in|with|regarding|concerning|to|for)\s+(.+?)(?:;|,\s+and\s|\.$|\s+as requested\b|$)/i.exec(
        masked(view, group.end, view.end),
      );
    const found = after?.[1] && subjectAt(view, group.end + after[0].indexOf(after[1]), after[1].length);
    if (found) return { subject: found };
  }
  const between = masked(view, trigger.end, group.start);
  const on =
    /\b(?:on|with|regarding)\s+(.+?)\s+(?:to|for|in|as requested|\(|such as|was|were|has|have|is|are|will)(?:\s|$)/.exec(
      between,
    );
  const named = on?.[1] && subjectAt(view, trigger.end + between.indexOf(on[1]), on[1].length);
  if (named) return { subject: named };
  const object = trigger.voice === 'active' ? /^\s+(.+?)\s+(?:in|to|for)\s+/.exec(between) : null;
  const acted = object?.[1] && subjectAt(view, trigger.end + between.indexOf(object[1]), object[1].length);
  return acted ? { subject: acted } : {};
}

/** Text with quotations and parentheses blanked, so that words inside them end nothing. Offsets hold. */
function masked(view: SentenceView, from: number, to: number): string {
  let text = view.text(from, to);
  for (const q of view.context.quotations) {
    if (q.start < from || q.end > to) continue;
    text = text.slice(0, q.start - from) + '_'.repeat(q.end - q.start) + text.slice(q.end - from);
  }
  return text.replace(/\([^()]*\)/g, (aside) => '_'.repeat(aside.length));
}

/** The words as written, where they name a subject: no mere date, no place, something to say. */
function subjectAt(view: SentenceView, start: number, length: number): string | undefined {
  const words = cut(view, start, length);
  const isPlace = view.units.some(
    (u) =>
      ['Country', 'Region'].includes(u.draft.label) &&
      u.start >= start &&
      u.start - start < 24 &&
      u.start < start + length,
  );
  const isDate =
    /^(?:the\s+)?(?:\d|(?:first|second|third|fourth|last)\s+(?:half|quarter)|January|February|March|April|May|June|July|August|September|October|November|December|autumn|spring|summer|winter)/.test(
      words,
    );
  return isPlace || isDate || words.length < 3 ? undefined : words;
}

const cut = (view: SentenceView, start: number, length: number): string =>
  view.context.text
    .slice(start, start + length)
    .trim()
    .replace(/[,.]$/, '');

/** "a regional workshop … for the Arab region": an event for a region or country is help to it by who holds it. */
export function assistanceByEvent(
  view: SentenceView,
  event: { start: number; end: number; title?: string; status?: string },
  agents: readonly EntityDraft[],
  confidence: number,
): readonly FactDraft[] {
  const group = view.groups.find(
    (g) =>
      g.start >= event.end &&
      g.unitClass === 'place' &&
      governor(view, g.start) === 'for' &&
      g.start - event.end < 90,
  );
  if (!group) return [];
  const status =
    event.status === 'scheduled' ? 'scheduled' : event.status === 'cancelled' ? undefined : 'provided';
  if (!status) return [];
  return fillers(group, ['Country', 'Region']).flatMap((unit) =>
    agents.map((subject) => ({
      subject,
      predicate: 'ASSISTED' as const,
      object: unit.draft,
      support: view,
      wording: 'for',
      rule: 'assist/event-for',
      confidence: confidence * 0.9,
      qualifiers: { status, kind: 'training', ...(event.title ? { subject: event.title } : {}) },
      item: { start: unit.start, end: unit.end },
    })),
  );
}
