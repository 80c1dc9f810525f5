/** Who works with whom, on what, in which words: verbs, nouns, adjuncts, joint subjects. */
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import { readLiaison } from './liaisons.ts';
import type { Segment } from './partner-segments.ts';
import { ABOUT, clauseSubject, segmentsAfter, subjectBefore, subjectEnd } from './partner-segments.ts';
import type { Agent, Discourse } from './roles.ts';
import { activeAgent, byAgent, carriedAgent, subjectGroup } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** Reads one trigger of working together. */
export function readPartnership(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  discourse: Discourse,
): readonly FactDraft[] {
  // a plan to work together is no fact
  if (trigger.isNegated || !['fact', 'ongoing'].includes(trigger.modality)) return [];
  if (
    trigger.frame.verbs.some((v) => v === 'work on') &&
    trigger.end - trigger.start <= 10 &&
    /^work/i.test(view.text(trigger.start, trigger.end)) &&
    trigger.voice === 'active' &&
    !/\bwith\b/.test(view.text(trigger.end, view.end))
  )
    return [];
  if (trigger.frame.mode === 'liaison' && trigger.voice === 'nominal')
    return readLiaison(view, trigger, discourse);
  const nominal = trigger.voice === 'nominal' ? sharedNoun(view, trigger) : undefined;
  if (nominal)
    return [
      ...pairs(
        view,
        trigger,
        nominal.agents,
        [{ partners: nominal.group, subject: nominal.subject }],
        'of-list',
      ),
      ...sharedWork(view, trigger, nominal),
    ];
  if (
    trigger.voice === 'nominal' &&
    /^work$/i.test(view.text(trigger.start, trigger.end)) &&
    !/^\s+(?:closely\s+|jointly\s+)?with\b/.test(view.text(trigger.end, view.end))
  )
    return [];
  const segments = segmentsAfter(view, trigger, triggers);
  if (segments.length === 0) {
    const listed = listedPartners(view, trigger, discourse);
    return listed.length > 0 ? listed : withWhich(view, trigger);
  }
  const swapped = bySubject(view, trigger, segments);
  if (swapped.length > 0) return swapped;
  const agent = agentOf(view, trigger, discourse);
  if (!agent || agent.by === 'default') return [];
  const fallback = subjectBefore(view, trigger, triggers, segments[0]?.partners.start ?? trigger.end);
  return pairs(
    view,
    trigger,
    agent,
    segments.map((s) => ({ ...s, subject: s.subject ?? fallback })),
    agent.by === 'subject' ? trigger.voice : `${trigger.voice}-${agent.by}`,
  );
}

function agentOf(view: SentenceView, trigger: Trigger, discourse: Discourse): Agent | undefined {
  const ends = trigger.frame.agent;
  const active = activeAgent(view, trigger, ends, discourse);
  if (active?.drafts.some((d) => d.label !== 'Initiative')) return active;
  // "… was set up by BDT and is kept up to date in cooperation with X", "memoranda with X were renewed by BDT"
  const by = trigger.voice === 'nominal' ? byAgent(view, view.start, ends) : undefined;
  if (by ?? active) return by ?? active;
  // "In partnership with X, BDT …": the subject follows the adjunct
  const after = view.groups.find(
    (g) =>
      g.start > trigger.end &&
      fillers(g, ends).length > 0 &&
      /,\s+(?:the\s+)?$/.test(view.text(g.start - 6, g.start)) &&
      !/\bwith\b/.test(view.text(g.start - 10, g.start)),
  );
  if (after && /^\s*(?:In|Together|Jointly)/.test(view.text(view.start, trigger.start))) {
    return { drafts: fillers(after, ends).map((u) => u.draft), confidence: 0.9, by: 'subject' };
  }
  return carriedAgent(
    { ...discourse, actor: discourse.actor ?? discourse.group ?? discourse.onlyGroup },
    ends,
  );
}

/** "collaboration of ITU-T and oneM2M", "collaborative work of IEC, ISO, and ITU", "agreement between the UAE's TRA and ITU". */
function sharedNoun(
  view: SentenceView,
  trigger: Trigger,
): { agents: Agent; group: Group; subject: Span | undefined } | undefined {
  const group = view.groups.find(
    (g) => g.start >= trigger.end && g.start - trigger.end < 60 && g.unitClass === 'party',
  );
  if (!group || group.units.length < 2) return undefined;
  if (
    /^work$/i.test(view.text(trigger.start, trigger.end)) &&
    !/\b(?:collaborative|joint|common|cooperative)\s+(?:\w+\s+)?$/i.test(view.text(view.start, trigger.start))
  )
    return undefined;
  const lead = view.text(trigger.end, group.start);
  if (
    !/^\s+(?:(?:(?:was|were|is|are|has been|have been)\s+)?(?:signed|concluded|agreed|in force|exchanged|renewed|extended|reached|established|strengthened|maintained|initiated|formalized|finalized)\s+)?(?:of|by|between|among)\s+(?:the\s+)?(?:\w+(?:\s\w+)?'s\s+)?$/.test(
      lead,
    )
  )
    return undefined;
  const agents = fillers(group, trigger.frame.agent).map((u) => u.draft);
  const main = agents.filter((d) => d.label !== 'Organization');
  if (main.length === 0 || main.length === group.units.length) return undefined;
  const after = ABOUT.exec(view.text(group.end, view.end));
  const continues = /^\s+continues?\s+for\s+/.exec(view.text(group.end, view.end));
  const start = after ? group.end + after[0].length : continues ? group.end + continues[0].length : undefined;
  const subject =
    start === undefined ? clauseSubject(view, trigger) : { start, end: subjectEnd(view, start) };
  return { agents: { drafts: main, confidence: 0.95, by: 'subject' }, group, subject };
}

/** "The collaborative work of IEC and ITU continues for the development of X": the bodies among them develop X. */
function sharedWork(
  view: SentenceView,
  trigger: Trigger,
  shared: { agents: Agent; subject: Span | undefined },
): FactDraft[] {
  const { subject } = shared;
  if (
    !subject ||
    trigger.frame.mode !== 'collaboration' ||
    !/\bdevelopment\b/.test(view.text(subject.start, subject.end))
  )
    return [];
  return view.units
    .filter(
      (u) => u.start >= subject.start && u.end <= subject.end && fits(u.draft.label, ['Project', 'WorkItem']),
    )
    .flatMap((u) =>
      shared.agents.drafts.map((body) => ({
        subject: body,
        predicate: 'DEVELOPS' as const,
        object: u.draft,
        support: view,
        wording: trigger.wording,
        rule: 'develop/shared-work',
        confidence: 0.85,
        qualifiers: { status: 'ongoing' },
        item: { start: u.start, end: u.end },
      })),
    );
}

function pairs(
  view: SentenceView,
  trigger: Trigger,
  agent: Agent,
  segments: readonly Segment[],
  reading: string,
): readonly FactDraft[] {
  const { frame } = trigger;
  const facts: FactDraft[] = [];
  for (const { partners, subject } of segments) {
    const words = subject ? view.context.text.slice(subject.start, subject.end).trim() : undefined;
    const qualifiers: Record<string, PropertyValue> = {
      mode: modeOf(view, trigger),
      ...(words ? { subject: words } : {}),
      ...(frame.mode === 'liaison' ? directionOf(view, trigger) : {}),
    };
    for (const unit of fillers(partners, frame.object)) {
      for (const body of agent.drafts) {
        if (body.id === unit.draft.id || agent.drafts.some((d) => d.id === unit.draft.id)) continue;
        const base = {
          support: view,
          wording: trigger.wording,
          confidence: agent.confidence,
          item: { start: unit.start, end: unit.end },
        };
        facts.push({
          ...base,
          subject: body,
          predicate: 'COLLABORATES_WITH',
          object: unit.draft,
          rule: `${frame.id}/${reading}`,
          qualifiers,
        });
      }
      if (subject)
        facts.push(...engagements(view, trigger, unit.draft, unit, subject, agent.confidence, qualifiers));
    }
  }
  return facts;
}

/** What a partner is engaged on: texts, work items and projects that the subject names. */
function engagements(
  view: SentenceView,
  trigger: Trigger,
  partner: EntityDraft,
  item: Span,
  subject: Span,
  confidence: number,
  qualifiers: Readonly<Record<string, PropertyValue>>,
): FactDraft[] {
  if (partner.label !== 'Organization') return [];
  return view.units
    .filter(
      (u) =>
        u.start >= subject.start &&
        u.end <= subject.end &&
        fits(u.draft.label, ['Deliverable', 'WorkItem', 'Project']),
    )
    .map((u) => ({
      subject: partner,
      predicate: 'ENGAGED_ON' as const,
      object: u.draft,
      support: view,
      wording: trigger.wording,
      rule: `${trigger.frame.id}/engaged-on`,
      confidence: confidence * 0.95,
      qualifiers: { mode: qualifiers['mode'] ?? 'collaboration' },
      item: { start: u.start < item.start ? u.start : u.start, end: u.end },
    }));
}

function modeOf(view: SentenceView, trigger: Trigger): string {
  const near = view.text(Math.max(view.start, trigger.start - 40), trigger.end + 20);
  if (
    /\b(?:framework|memorandum|MoU|agreement|letter of intent)\b/i.test(near) &&
    trigger.frame.mode === 'memorandum'
  )
    return 'memorandum';
  return trigger.frame.mode ?? 'collaboration';
}

function directionOf(view: SentenceView, trigger: Trigger): Record<string, PropertyValue> {
  const sentence = view.text(view.start, view.end);
  if (/\bexchang\w+/.test(sentence)) return { direction: 'exchanged' };
  if (/\b(?:sent|addressed|transmitted)\b/.test(sentence)) return { direction: 'sent' };
  if (/\breceived\b/.test(sentence)) return { direction: 'received' };
  return trigger.voice === 'active' ? { direction: 'exchanged' } : {};
}

/** "The AfDB concluded a cooperation agreement with BDT": the partner is the subject and ITU's body stands after "with". */
function bySubject(view: SentenceView, trigger: Trigger, segments: readonly Segment[]): readonly FactDraft[] {
  const subject = subjectGroup(view, trigger.groupStart, ['Organization', 'Body']);
  if (!subject || fillers(subject, ['Body']).length > 0) return [];
  return segments.flatMap(({ partners, subject: about }) =>
    pairs(
      view,
      trigger,
      { drafts: fillers(partners, ['Body']).map((u) => u.draft), confidence: 0.9, by: 'subject' },
      [{ partners: subject, subject: about }],
      'partner-subject',
    ),
  );
}

/** "The organizations with which SG20 collaborates include A and B". */
function listedPartners(view: SentenceView, trigger: Trigger, discourse: Discourse): readonly FactDraft[] {
  const before = view.text(view.start, trigger.groupStart);
  if (trigger.voice !== 'active' || !/\b(?:with\s+(?:which|whom)|that)\s+[^,;]*$/.test(before)) return [];
  const agent = activeAgent(view, trigger, trigger.frame.agent, discourse);
  const partners = view.groups.find(
    (g) =>
      g.start >= trigger.end &&
      fillers(g, trigger.frame.object).length > 0 &&
      /^[^;]{0,60}(?:\b(?:includes?|included|are|were|is|was)|:)\s+(?:the\s+)?$/.test(
        view.text(trigger.end, g.start),
      ),
  );
  return agent && partners ? pairs(view, trigger, agent, [{ partners, subject: undefined }], 'listed') : [];
}

/** "The FAO, with which BDT has for some years collaborated on digital agriculture": the partner stands before "with which". */
function withWhich(view: SentenceView, trigger: Trigger): readonly FactDraft[] {
  const before = view.text(view.start, trigger.groupStart);
  const clause = /,\s+with\s+(?:which|whom)\s+(?=[^,;]*$)/.exec(before);
  if (!clause || trigger.voice !== 'active') return [];
  const at = view.start + clause.index;
  const partners = view.groups.findLast(
    (g) => g.end <= at && at - g.end < 3 && fillers(g, trigger.frame.object).length > 0,
  );
  const bodies = view.groups.find(
    (g) => g.start > at && g.end <= trigger.groupStart && fillers(g, trigger.frame.agent).length > 0,
  );
  if (!partners || !bodies) return [];
  const about = ABOUT.exec(view.text(trigger.end, view.end));
  const start = trigger.end + (about?.[0].length ?? 0);
  const subject = about
    ? {
        start,
        end: Math.min(subjectEnd(view, start), start + Math.max(1, view.text(start, view.end).indexOf(','))),
      }
    : undefined;
  const agent: Agent = {
    drafts: fillers(bodies, trigger.frame.agent).map((u) => u.draft),
    confidence: 0.9,
    by: 'subject',
  };
  return pairs(view, trigger, agent, [{ partners, subject }], 'with-which');
}
