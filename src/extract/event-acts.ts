/** Who held, co-organised, hosted or took part in an event. */
import type { PropertyValue } from '../domain/extraction.ts';
import { assistanceByEvent } from './assistance.ts';
import type { EntityDraft } from './candidate.ts';
import { draftOf } from './candidate.ts';
import type { Organizer } from './event-partners.ts';
import { partnersOf } from './event-partners.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { EndLabel } from '../domain/model.ts';
import type { Agent, Discourse } from './roles.ts';
import { activeAgent, byAgent, carriedAgent } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';
import { fillers } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

const FARTHEST_EVENT = 260;

/** Reads all events of a sentence with their organisers, partners, hosts and participants. */
export function readEventActs(
  view: SentenceView,
  triggers: readonly Trigger[],
  discourse: Discourse,
): readonly FactDraft[] {
  const units = view.units.filter((u) => u.draft.label === 'Event');
  // a table says by its columns who organised
  if (
    units.length === 0 ||
    view.context.passage.table?.header.some((name) => /organi[sz]er|host/i.test(name))
  )
    return [];
  const events = units.map(atWords);
  const acts = triggers.filter(
    (t) => t.frame.construction === 'event-act' && !t.isNegated && t.modality !== 'hypothetical',
  );
  const facts: FactDraft[] = [];
  for (const event of events) {
    const act = actOf(view, event, acts);
    if (act?.frame.predicate === 'PARTICIPATED_IN') {
      // a plan to attend is no fact: only help, work and events have a status
      if (act.modality === 'planned' || act.modality === 'considered') continue;
      const agent =
        act.voice === 'passive'
          ? byAgent(view, act.end, act.frame.agent)
          : activeAgent(view, act, act.frame.agent, discourse);
      for (const body of agent?.drafts ?? [])
        facts.push(
          fact(
            view,
            act,
            body,
            event,
            'PARTICIPATED_IN',
            `${act.frame.id}/${act.voice}`,
            agent?.confidence ?? 0.5,
            {},
          ),
        );
      continue;
    }
    const organizers = organizersOf(view, event, act, discourse);
    const partners = partnersOf(view, event, events).filter(({ start }) => isOwn(units, event, start));
    for (const { body, role, confidence, rule } of [...organizers, ...partners]) {
      if (!facts.some((f) => f.subject.id === body.id && f.object.id === event.draft.id)) {
        facts.push(fact(view, act, body, event, 'ORGANIZED', rule, confidence, { role, ...statusOf(event) }));
      }
    }
    // who hosts in its own country tells where the event is
    for (const host of [...organizers, ...partners].filter(
      (o) => o.role === 'host' && o.body.label === 'Country',
    )) {
      const city = event.draft.properties?.['city'];
      facts.push({
        ...fact(view, act, host.body, event, 'ORGANIZED', 'hold/host-country', 0.85, city ? { city } : {}),
        subject: event.draft,
        predicate: 'HELD_IN',
        object: host.body,
      });
    }
    const bodies = organizers
      .filter((o) => o.role === 'organizer' && !['Organization', 'Country'].includes(o.body.label))
      .map((o) => o.body);
    const title = event.draft.properties?.['title'];
    facts.push(
      ...assistanceByEvent(
        view,
        {
          start: event.start,
          end: event.extentEnd,
          ...(typeof title === 'string' ? { title } : {}),
          ...statusOf(event),
        },
        bodies.length > 0 ? bodies : (carriedAgent(discourse, ['Body'])?.drafts ?? []),
        0.8,
      ),
    );
  }
  return facts;
}

/** An event of a series stands where its noun does: "courses were run by BDT in A (date) and B (date)". */
const atWords = (event: Unit): Unit =>
  event.anchor
    ? { ...event, ...event.anchor, extentStart: event.anchor.start, extentEnd: event.anchor.end }
    : event;

/** "in A (date), with X, and in B (date), with Y": who stands between two of a series belongs to the one before. */
function isOwn(units: readonly Unit[], event: Unit, at: number | undefined): boolean {
  const series = units.filter((u) => u.anchor?.start === event.start);
  const last = series.at(-1);
  if (at === undefined || series.length < 2 || !last || at >= last.start) return true;
  const before = series.findLast((u) => u.end <= at);
  return before === undefined || before.draft.id === event.draft.id;
}

const statusOf = (event: Unit): { status?: string } => {
  const status = event.draft.properties?.['status'];
  return typeof status === 'string' ? { status } : {};
};

function fact(
  view: SentenceView,
  act: Trigger | undefined,
  subject: EntityDraft,
  event: Unit,
  predicate: 'ORGANIZED' | 'PARTICIPATED_IN',
  rule: string,
  confidence: number,
  qualifiers: Readonly<Record<string, PropertyValue>>,
): FactDraft {
  return {
    subject,
    predicate,
    object: event.draft,
    support: view,
    // without a verb the event's own name says who holds it: "4th ITU Workshop"
    wording: act?.wording ?? view.context.text.slice(event.start, event.end),
    rule,
    confidence,
    qualifiers,
    item: { start: event.start, end: event.end },
  };
}

/** The verb that the event depends on: the nearest before it, or a passive after it. */
function actOf(view: SentenceView, event: Unit, acts: readonly Trigger[]): Trigger | undefined {
  const before = acts.findLast(
    (t) =>
      t.end <= event.start &&
      event.start - t.end < FARTHEST_EVENT &&
      t.voice === 'active' &&
      // "offered to host": the offer is no event
      !/^\s+to\s/.test(view.text(t.end, event.start)) &&
      !/;|\.\s/.test(view.text(t.end, event.start).replace(/\([^)]*\)/g, '')),
  );
  const after = acts.find(
    (t) => t.start >= event.extentEnd && t.voice === 'passive' && t.start - event.extentEnd < 160,
  );
  // "During MENOG 19 …, BDT presented …": the event governs, the verb follows
  const during =
    /\b(?:[Dd]uring|[Aa]t|[Oo]n the (?:margins|sidelines|occasion) of|[Pp]rior to|[Aa]head of|[Bb]efore|[Aa]fter|[Ff]ollowing|back to back with|in parallel with)\s+(?:the\s+|its\s+|an?\s+)?$/.exec(
      view.text(view.start, event.start),
    );
  if (during)
    return (
      acts.find(
        (t) => t.start > event.end && t.frame.predicate === 'PARTICIPATED_IN' && t.voice === 'active',
      ) ?? (before?.frame.predicate === 'PARTICIPATED_IN' ? before : after)
    );
  return before ?? after;
}

function organizersOf(
  view: SentenceView,
  event: Unit,
  act: Trigger | undefined,
  discourse: Discourse,
): readonly Organizer[] {
  const ends = ['Body', 'Organization', 'Country'] as const;
  const owners = ownersOf(view, event);
  if (owners.length > 0 || !act) return owners.length > 0 ? owners : inName(view, event);
  // a body's own meeting says by its name who holds it
  if (event.links?.some((link) => link.predicate === 'ORGANIZED' && link.isInverse)) return [];
  const isHost = /\bhost/.test(act.wording);
  const role = isHost ? 'host' : /\bco-/.test(act.wording) ? 'co-organizer' : 'organizer';
  const agent =
    act.voice === 'active' ? activeAgent(view, act, ends, discourse) : ownByAgent(view, act, ends);
  if (agent)
    return agent.drafts.map((body) => ({
      body,
      role,
      confidence: agent.confidence,
      rule: `${act.frame.id}/${act.voice}`,
    }));
  const named = inName(view, event);
  if (named.length > 0) return named;
  // a counted meeting is its own body's
  if (event.draft.properties?.['number'] !== undefined && event.isOverlay) return [];
  const carried = carriedAgent(discourse, ['Body']);
  return (carried?.drafts ?? []).map((body) => ({
    body,
    role: 'organizer',
    confidence: carried?.confidence ?? 0.5,
    rule: `${act.frame.id}/${act.voice}-carried`,
  }));
}

/** "is to be held in May and will be hosted by X": the agent of another verb is none of this one. */
function ownByAgent(view: SentenceView, act: Trigger, ends: readonly EndLabel[]): Agent | undefined {
  const agent = byAgent(view, act.end, ends);
  const between = view.text(act.end, agent?.start ?? act.end);
  return /\b(?:\w+ed|given|run|led|held|taught|put on)\s+(?:jointly\s+)?by\s/.test(between)
    ? undefined
    : agent;
}

/** "BDT's workshop": whose it is holds it. */
function ownersOf(view: SentenceView, event: Unit): readonly Organizer[] {
  const owner = view.groups.find(
    (g) => g.end <= event.start && /^'s?\s+$/.test(view.text(g.end, event.start)),
  );
  return (owner ? fillers(owner, ['Body', 'Organization']) : []).map((u) => ({
    body: u.draft,
    role: 'organizer',
    confidence: 0.9,
    rule: 'organize/owner',
  }));
}

/** "4th ITU Workshop on Network 2030", "ITU/FAO Workshop", "Joint SG9/CITEL Workshop": who is in the name holds it. */
function inName(view: SentenceView, event: Unit): readonly Organizer[] {
  const name =
    (event.isOverlay ? event.draft.name : view.text(event.start, event.end)).split(/\b(?:on|of)\b|"/)[0] ??
    '';
  return view.context.lexicon.find(name).flatMap((hit) => {
    // a bare `SG3` is the group of that number that the passage names
    const entry = hit.entries.find(
      (e) =>
        ['Union', 'Sector', 'Bureau'].includes(e.label) ||
        (e.label === 'StudyGroup' && view.all.some((u) => u.draft.id === e.id)) ||
        (e.label === 'Organization' && name.includes('/')),
    );
    return entry
      ? [
          {
            body: draftOf(entry),
            role: entry.label === 'Organization' ? 'co-organizer' : 'organizer',
            confidence: 0.85,
            rule: 'organize/in-name',
          },
        ]
      : [];
  });
}
