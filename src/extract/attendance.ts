/** Who took part in the event that the passage is about, and events that a bullet gives by title, body, place and date. */
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Discourse } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, governor } from './sentence-view.ts';

/** After the participants: "took part", "were among those who took part", "taking part", "was represented". */
const TOOK_PART =
  /^\s*,?\s*((?:were|was|are|is)\s+among\s+(?:those\s+who\s+(?:took\s+part|participated|attended)|the\s+participants)|(?:also\s+)?(?:took\s+part|participated|attended|presented|taking\s+part|participating|was\s+represented|were\s+represented))\b/;
/** Before the participants: "was attended by". */
const ATTENDED_BY = /\b((?:was|were)\s+(?:also\s+)?attended\s+by)\s+(?:the\s+)?$/;
const HOSTED_BY =
  /\b(?:[Ii]t|which|The\s+(?:event|meeting|forum|workshop))\s+(was\s+hosted\s+by)\s+(?:the\s+)?$/;
const PARTNERED = /^\s*,?\s*(was|were)\s+(?:an?\s+)?(?:partners?|co-organi[sz]ers?)\s+(?:in|of)\b/;
const NEGATED = /\b(?:not|unable|declined|no)\b/;

/** Participants, hosts and partners of the event at hand. */
export function readAttendance(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  const own = view.units.findLast((u) => u.draft.label === 'Event');
  return view.groups.flatMap((group) => {
    const parties = fillers(group, ['Organization', 'Body']);
    if (parties.length === 0) return [];
    const before = view.text(view.start, group.start);
    const after = view.text(group.end, Math.min(view.end, group.end + 90));
    const event =
      view.units.findLast((u) => u.draft.label === 'Event' && u.start < group.start) ??
      own ??
      discourse.event;
    if (!event) return [];
    const took = TOOK_PART.exec(after)?.[1] ?? ATTENDED_BY.exec(before)?.[1];
    const isSubject =
      governor(view, group.start) === undefined ||
      governor(view, group.start) === 'with' ||
      ATTENDED_BY.test(before) ||
      /\bin which\s+$/.test(before);
    if (took && isSubject && !NEGATED.test(took) && isAboutEvent(view, group, own))
      return parties.map((u) => fact(view, u, event, 'PARTICIPATED_IN', took, 'take-part/event-at-hand'));
    const hosted = HOSTED_BY.exec(before)?.[1];
    if (hosted)
      return parties.map((u) =>
        fact(view, u, event, 'ORGANIZED', hosted, 'organize/host-of-event-at-hand', 'host'),
      );
    const partner = PARTNERED.exec(after)?.[1];
    if (partner && own === undefined)
      return parties.map((u) =>
        fact(view, u, event, 'ORGANIZED', partner, 'organize/partner-of-event-at-hand', 'partner'),
      );
    return [];
  });
}

/** A bare "took part" is about the event at hand; with an object of its own it is read by its verb. */
const isAboutEvent = (view: SentenceView, group: Group, own: Unit | undefined): boolean =>
  own === undefined ||
  own.start < group.start ||
  !/\b(?:in|at)\s+(?:the\s+)?$/.test(view.text(group.end, own.start));

/** `“Cybersecurity management”, Multinational School of Telecommunications (ESMT), Dakar, Senegal, 9-13 November 2020`. */
export function readEventBullet(view: SentenceView, isBullet: boolean): readonly FactDraft[] {
  const event = view.units.find((u) => u.draft.label === 'Event');
  if (!isBullet || !event || event.start - view.start > 3) return [];
  return view.groups.flatMap((group) => {
    if (group.start < event.end || governor(view, group.start) !== undefined) return [];
    if (!/,\s*(?:the\s+)?$/.test(view.text(event.end, group.start))) return [];
    return fillers(group, ['Organization', 'Body']).map((u) =>
      fact(
        view,
        u,
        event,
        'ORGANIZED',
        view.context.text.slice(u.start, u.end),
        'organize/bullet',
        'organizer',
      ),
    );
  });
}

function fact(
  view: SentenceView,
  party: Unit,
  event: Unit,
  predicate: 'PARTICIPATED_IN' | 'ORGANIZED',
  wording: string,
  rule: string,
  role?: string,
): FactDraft {
  return {
    subject: party.draft,
    predicate,
    object: event.draft,
    support: view,
    wording,
    rule,
    confidence: 0.85,
    ...(role ? { qualifiers: { role } } : {}),
    item: { start: party.start, end: party.end },
  };
}
