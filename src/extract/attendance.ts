/** Who took part in an event: subjects of "took part", lists after "attended by", people from a body who spoke. */
import type { Span } from '../domain/document.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Discourse } from './roles.ts';
import { isActing } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, governor } from './sentence-view.ts';

/** After the participants: "took part", "were among those who took part", "taking part", "was represented", "gave a presentation". */
const TOOK_PART =
  /^\s*,?\s*(?:(?:also|both|all|each|in turn|respectively|has|have|had)\s+)*((?:were|was|are|is)\s+(?:also\s+)?among\s+(?:those\s+who\s+(?:took\s+part|participated|attended|spoke)|the\s+(?:participants|speakers|attendees|panellists|exhibitors|contributors|guests))|took\s+part|participated|attended|presented|joined|exhibited|spoke|taking\s+part|participating|attending|(?:was|were)\s+(?:also\s+)?(?:represented|present)|(?:gave|made|delivered|held)\s+(?:an?\s+|the\s+|its\s+)?(?:[\w-]+\s+){0,2}(?:presentations?|keynotes?|talks?|speech|address|lectures?|papers?)|(?:moderated|chaired|led)\s+(?:an?|the|its|one|two)\s+(?:[\w-]+\s+){0,2}(?:panels?|sessions?|discussions?|roundtables?)|contributed|sent\s+(?:an?\s+)?(?:delegation|delegates|experts|speakers))\b/;
/** Before the participants: "was attended by", "with the participation of", "speakers came from", "brought together". */
const ATTENDED_BY =
  /\b((?:was|were|been)\s+(?:also\s+|well\s+)?(?:attended|addressed|joined)\s+by|(?:with\s+)?(?:the\s+)?(?:active\s+)?participation\s+(?:of|by|from)|brought\s+together|saw\s+contributions\s+(?:from|by)|contributions\s+(?:from|by)|gathered|attracted|participants?\s+(?:were|included?|came\s+from|from)|(?:speakers?|panellists|presenters|presentations|attendees|exhibitors|delegates|experts)\b[^,;.]{0,60}?\s(?:included?|were|came\s+from|from)|among\s+(?:the\s+)?(?:participants|speakers|attendees|panellists|those\s+(?:who\s+took\s+part|attending))\s+(?:were|was)|attended,\s+among\s+others,\s+by)\s+(?:(?:experts|representatives|delegates|officials|participants)\s+(?:from|of)\s+)?(?:(?:the|such\s+as|including)\s+)*$/i;
/** "Participants in the Forum included A and B": the list of who was there. */
const PARTICIPANTS =
  /(?:^|[;,]\s+)(?:the\s+)?((?:participants|attendees|speakers|panellists|exhibitors|contributors)\b[^;.]{0,120}?\s(?:included?|were|came\s+from|from|are))\s+(?:the\s+)?$/i;
/** How far before a list the words that lead to it are looked for. */
const REACH = 400;
const NEGATED = /\b(?:not|unable|declined|no)\b/;

/** Participants of an event of the sentence, or of the event at hand. */
export function readAttendance(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  return view.groups.flatMap((group) => {
    const parties = fillers(group, ['Organization', 'Body']);
    if (parties.length === 0) return [];
    const before = view.text(Math.max(view.start, group.start - REACH), group.start);
    const after = view.text(group.end, Math.min(view.end, group.end + 120));
    const took = TOOK_PART.exec(after);
    const led = ATTENDED_BY.exec(before)?.[1] ?? PARTICIPANTS.exec(before)?.[1];
    const wording = (took && isSubject(view, group) ? took[1] : undefined) ?? led;
    const event = eventOf(view, group, took ? group.end + took[0].length : group.end, discourse);
    if (!event) return [];
    if (
      wording &&
      !NEGATED.test(wording) &&
      !/\b(?:not|no)\s+[^,;]{0,30}$/.test(led ? before.slice(0, before.lastIndexOf(wording)) : '')
    )
      return parties.map((u) =>
        fact(view, discourse, u, event, 'PARTICIPATED_IN', wording, 'take-part/event-at-hand'),
      );
    return [];
  });
}

/** Who may take part: a subject, people from a body, or what "with … taking part" and "in which …" lead to. */
const isSubject = (view: SentenceView, group: Group): boolean =>
  isActing(view, group) ||
  governor(view, group.start) === 'with' ||
  /\bin which\s+(?:the\s+)?$/.test(view.text(view.start, group.start));

/** What an event stands beside: "during the ", "on the margins of ". */
const BESIDE =
  /\b(?:during|on the (?:margins|sidelines|occasion) of|in parallel with|back to back with|prior to|ahead of)\s+(?:the\s+)?$/;

/** The event that a verb leads to ("took part in X"), else the last one before the participants, else the one at hand. */
function eventOf(view: SentenceView, group: Group, from: number, discourse: Discourse): Unit | undefined {
  const events = view.units.filter((u) => u.draft.label === 'Event');
  const after = events.find((u) => u.start >= from);
  const leads =
    after !== undefined &&
    /^(?:(?!,\s+(?:and|but)\s)[^;]){0,80}?(?:\b(?:in|at|to|during|of)\s+(?:(?:the|an?|its|this)\s+)*|\s(?:the|an?)\s+|^\s*)$/.test(
      view.text(from, after.start),
    );
  if (after && leads) return after;
  const before = events.filter((u) => u.start < group.start);
  // "held a session during the meeting, to which X contributed": the session
  const main = before.filter((u) => !BESIDE.test(view.text(Math.max(view.start, u.start - 40), u.start)));
  return main.at(-1) ?? before.at(-1) ?? after ?? discourse.event;
}

/** How the organisations of a bullet stand to its event, by the word before them; none is the organiser itself. */
const BULLET_ROLES: Readonly<Record<string, string>> = { by: 'organizer', with: 'partner', at: 'host' };

/** `“Cybersecurity management”, Multinational School of Telecommunications (ESMT), Dakar, Senegal, 9-13 November 2020`. */
export function readEventBullet(view: SentenceView, isBullet: boolean): readonly FactDraft[] {
  const event = view.units.find((u) => u.draft.label === 'Event');
  if (!isBullet || !event || event.start - view.start > 6) return [];
  return view.groups.flatMap((group) => {
    if (group.start < event.end) return [];
    const word = governor(view, group.start);
    const lead = view.text(event.end, group.start);
    const role = word === undefined ? 'organizer' : BULLET_ROLES[word];
    const isBeside =
      word === undefined
        ? /,\s*(?:the\s+)?$/.test(lead)
        : /(?:^|[,)]|\d)\s*(?:by|with|at)\s+(?:the\s+)?$/.test(lead);
    if (!role || !isBeside) return [];
    return fillers(group, ['Organization', 'Body']).map((u) =>
      fact(
        view,
        undefined,
        u,
        event,
        'ORGANIZED',
        view.context.text.slice(u.start, u.end),
        'organize/bullet',
        role,
      ),
    );
  });
}

/** The sentence, with the one before it where that named the event. */
function supportOf(view: SentenceView, event: Unit, discourse: Discourse | undefined): Span {
  const named = discourse?.eventSentence;
  const isBefore = named !== undefined && event === discourse?.event && named.end < view.start;
  return isBefore && view.context.text.slice(named.end, view.start).trim() === ''
    ? { start: named.start, end: view.end }
    : view;
}

function fact(
  view: SentenceView,
  discourse: Discourse | undefined,
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
    support: supportOf(view, event, discourse),
    wording,
    rule,
    confidence: 0.85,
    ...(role ? { qualifiers: { role } } : {}),
    item: { start: party.start, end: party.end },
  };
}
