/** Who held, hosted, joined or backed an event, read from clauses: subjects, agents, "be host to", "which X hosted", pronouns. */
import table from '../data/tables/rules/event-roles.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import { actors, governedBy, hasHead, isDone } from './clause-roles.ts';
import { findClauses, type Argument, type Clause } from './clauses.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Discourse } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';
import { fits } from './sentence-view.ts';

const HOLDERS = ['Body', 'Organization', 'Country'] as const;
const GUESTS = ['Body', 'Organization'] as const;
const ORGANIZE = new Set(table.organize);
const HOST = new Set(table.host);
const RECEIVE = new Set(table.receive);
const ATTEND = new Set(table.attend);
const SEND = new Set(table.send);
const SENT = new Set(table.sent);
const GIVE = new Set(table.give);
const TALKS = new Set(table.talks);
const HEADS = new Set(table.heads);
const GUEST_NOUNS = new Set(table.guests);
const PRESIDED = new Set(table.presided);
const SITTINGS = new Set(table.sittings);
const GATHER = new Set(table.gather);
const PRESENCE = new Set(table.presence);
const WORKS = new Set(table.works);
const COPULAS = new Set(['be', 'act', 'serve', 'remain']);
/** Nouns that say of a subject which part it has in an event. */
const PARTS: Readonly<Record<string, string>> = {
  host: 'host',
  partner: 'partner',
  'co-organizer': 'co-organizer',
  'co-organiser': 'co-organizer',
  organizer: 'organizer',
  organiser: 'organizer',
  sponsor: 'partner',
  'co-host': 'host',
};
const RULES: Readonly<Record<string, string>> = {
  organizer: 'event/organizer',
  'co-organizer': 'event/co-organizer',
  partner: 'event/partner',
  host: 'event/host',
};
/** Verbs of which "it" may well be an event. */
const OF_EVENTS = new Set([
  ...HOST,
  'organize',
  'organise',
  'co-organize',
  'co-organise',
  'attend',
  'address',
]);

/** Facts of organisers, hosts, partners and participants of a sentence. */
export function readClauseEvents(
  view: SentenceView,
  discourse: Discourse,
  isBullet: boolean,
): readonly FactDraft[] {
  noteListed(view, discourse);
  return [...(isBullet ? listedEvents(view, discourse) : []), ...ofClauses(view, discourse)];
}

/** "The following workshops were held by BDT:": who holds what the list gives. */
function noteListed(view: SentenceView, discourse: Discourse): void {
  if (!/:\s*$/.test(view.text(view.start, view.end))) return;
  discourse.listed = findClauses(view)
    .filter((clause) => isDone(clause) && (ORGANIZE.has(clause.verb.lemma) || HOST.has(clause.verb.lemma)))
    .flatMap((clause) => {
      const held = clause.isPassive ? [clause.subject] : clause.objects;
      const agents = (clause.isPassive ? governedBy(clause, 'by') : [clause.subject]).flatMap((argument) =>
        actors(argument, HOLDERS),
      );
      const isOfEvents = held.some((argument) =>
        argument?.nouns.some(({ unit, head }) =>
          unit ? unit.draft.label === 'Event' : HEADS.has(head) || head === '',
        ),
      );
      const { start, end } = clause.verb;
      const role = HOST.has(clause.verb.lemma) ? 'host' : 'organizer';
      return isOfEvents && agents.length > 0
        ? [{ agents: agents.map(({ draft }) => draft), role, wording: view.context.text.slice(start, end) }]
        : [];
    })[0];
}

/** An item of such a list: its event is held by whom the lead-in names. */
function listedEvents(view: SentenceView, { listed }: Discourse): readonly FactDraft[] {
  const event = view.units.find((unit) => unit.draft.label === 'Event');
  if (!listed || !event || event.start - view.start > 6) return [];
  return listed.agents.map((subject) => ({
    subject,
    predicate: 'ORGANIZED',
    object: event.draft,
    support: view,
    wording: listed.wording,
    rule: 'event/listed',
    confidence: 0.85,
    qualifiers: { role: listed.role, ...statusOf(event) },
    item: { start: event.start, end: event.end },
  }));
}

function ofClauses(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  // tagging costs more than all else: without an event nothing is held or attended
  if (!discourse.event && !view.units.some(({ draft }) => draft.label === 'Event')) return [];
  return findClauses(view).flatMap((clause) => {
    if (!isTold(clause)) return [];
    const roles = [
      ...holders(view, clause, discourse),
      ...parts(view, clause, discourse),
      ...receivers(view, clause, discourse),
    ];
    const guests = isDone(clause) ? participants(view, clause, discourse) : [];
    return [
      ...roles.flatMap(({ event, party, role }) => [
        fact(view, discourse, clause, event, party, 'ORGANIZED', RULES[role] ?? 'event/organizer', {
          role,
          ...statusOf(event),
        }),
        ...(role === 'host' && party.draft.label === 'Country'
          ? [heldIn(view, discourse, clause, event, party)]
          : []),
      ]),
      ...guests.map(({ event, party }) =>
        fact(view, discourse, clause, event, party, 'PARTICIPATED_IN', 'event/participant', {}),
      ),
    ];
  });
}

interface Role {
  readonly event: Unit;
  readonly party: Unit;
  readonly role: string;
}

/** What is or was done, or is announced: an event may be planned, but neither denied nor only wished for. */
function isTold(clause: Clause): boolean {
  if (isDone(clause)) return true;
  if (clause.isConditional) return false;
  const { words } = clause.verb;
  return (
    words.some((word) => word === 'will') &&
    !words.some((word) => /^(?:not|never|would|could|may|might|should|cannot)$/.test(word))
  );
}

/** "was host to", "were partners": a noun that has the form of a verb. */
const isNounInVerb = ({ verb, isPassive }: Clause): boolean =>
  !isPassive &&
  verb.lemma in PARTS &&
  verb.words.some((word) => /^(?:is|are|was|were|be|been)$/.test(word)) &&
  !verb.text.endsWith('ing');

/** "X held the course", "the course was held by X", "which X hosted", "X will host it". */
function holders(view: SentenceView, clause: Clause, discourse: Discourse): readonly Role[] {
  const { lemma } = clause.verb;
  const isHost = HOST.has(lemma);
  if (isNounInVerb(clause)) return [];
  if (COMPRISE.has(lemma)) return comprised(view, clause);
  if (!isHost && !ORGANIZE.has(lemma)) return [];
  const role = isHost ? 'host' : lemma.startsWith('co-') ? 'co-organizer' : 'organizer';
  const isEventFirst = clause.isPassive;
  const held = isEventFirst ? [clause.subject] : clause.objects;
  const events = held.flatMap((argument) => [
    ...eventsOf(view, argument, discourse, lemma),
    ...listedAfter(view, clause, argument),
  ]);
  const agents = isEventFirst
    ? governedBy(clause, 'by').flatMap((argument) => actors(argument, HOLDERS))
    : actors(clause.subject, HOLDERS);
  // "with experts of X taking part" tells of participants
  const beside =
    agents.length > 0 && !isHost && !held.some((argument) => listedAfter(view, clause, argument).length > 0)
      ? governedBy(clause, 'with', 'alongside').flatMap((argument) =>
          argument.nouns.flatMap(({ unit }) => (unit && fits(unit.draft.label, GUESTS) ? [unit] : [])),
        )
      : [];
  const ofParts = held.some((argument) => listedAfter(view, clause, argument).length > 0)
    ? besideParts(view, clause, events)
    : [];
  return [
    ...ofParts,
    ...events
      .filter((event) => isHost || !isOwnMeeting(event))
      .flatMap((event) => [
        ...agents.map((party) => ({ event, party, role })),
        ...beside.map((party) => ({
          event,
          party,
          role: besideRole(view, event, party),
        })),
      ]),
  ];
}

const COMPRISE = new Set(['comprise', 'include']);

/** "The series of events held by BDT comprised A and B": who held the whole held its parts. */
function comprised(view: SentenceView, clause: Clause): readonly Role[] {
  if (!hasHead(clause.subject, (head) => HEADS.has(head) || head === 'programme')) return [];
  const held = findClauses(view).find(
    ({ isReduced, isPassive, verb }) =>
      isReduced && isPassive && ORGANIZE.has(verb.lemma) && verb.end <= clause.verb.start,
  );
  const agents = held ? governedBy(held, 'by').flatMap((argument) => actors(argument, HOLDERS)) : [];
  return clause.objects
    .flatMap((object) => namedIn(view, object))
    .flatMap((event) => agents.map((party) => ({ event, party, role: 'organizer' })));
}

/** "two courses, one on A with X and one on B with Y": who stands behind a part holds it too. */
function besideParts(view: SentenceView, clause: Clause, events: readonly Unit[]): readonly Role[] {
  const parts = view.units.filter((unit) => events.includes(unit));
  return parts.flatMap((event, at) => {
    const until = parts[at + 1]?.start ?? view.end;
    const from = event.extentEnd;
    return view.units
      .filter(
        (unit) =>
          unit.start >= from &&
          unit.end <= until &&
          from >= clause.verb.end &&
          fits(unit.draft.label, GUESTS) &&
          /^\s+with\s+(?:the\s+)?$/.test(view.text(from, unit.extentStart)),
      )
      .map((party) => ({ event, party, role: besideRole(view, event, party) }));
  });
}

/** "Three courses were conducted by BDT: a course on A and a course on B": the events that a counted noun announces. */
function listedAfter(view: SentenceView, clause: Clause, argument: Argument | undefined): readonly Unit[] {
  if (!hasHead(argument, (head) => HEADS.has(head))) return [];
  const list = /:\s|,\s+(?=one\s)/.exec(view.text(clause.verb.end, view.end));
  if (!list) return [];
  const from = clause.verb.end + list.index;
  return view.units.filter((unit) => unit.draft.label === 'Event' && unit.start > from);
}

/** "Jointly with X" makes X an organiser, "in partnership with X" a partner. */
function besideRole(view: SentenceView, event: Unit, party: Unit): string {
  const before = view.text(Math.max(view.start, party.start - 120), party.start);
  if (/\bjointly\s+with\b(?!.*\bwith\b)/.test(before) || /\bjoint\b/i.test(event.draft.name))
    return 'co-organizer';
  return /\b(?:partnership|collaboration|co-?operation|association|conjunction|coordination|support|together)\s+with\b(?!.*\bwith\b)/.test(
    before,
  )
    ? 'partner'
    : 'co-organizer';
}

/** A body's own meeting says by its name who holds it. */
const isOwnMeeting = (event: Unit): boolean =>
  event.links?.some((link) => link.predicate === 'ORGANIZED' && link.isInverse) === true;

/** "X was host to the dialogue", "A and B were partners", "whose host was X". */
function parts(view: SentenceView, clause: Clause, discourse: Discourse): readonly Role[] {
  if (isNounInVerb(clause)) {
    const named = governedBy(clause, 'to', 'of', 'in', 'for').flatMap((argument) => namedIn(view, argument));
    const isOther =
      named.length === 0 &&
      governedBy(clause, 'of', 'to', 'in').some((argument) =>
        argument.nouns.some(({ unit }) => unit && unit.draft.label !== 'Country'),
      );
    const events = named.length > 0 ? named : isOther ? [] : atHand(view, clause.verb, discourse);
    const role = PARTS[clause.verb.lemma] ?? 'partner';
    return events.flatMap((event) =>
      actors(clause.subject, HOLDERS).map((party) => ({ event, party, role })),
    );
  }
  if (!COPULAS.has(clause.verb.lemma)) return [];
  const complements = [...clause.objects, ...governedBy(clause, 'as')];
  const owned = worked(view, clause);
  if (owned.length > 0) return owned;
  const said = complements.find((argument) => partOf(argument) !== undefined);
  const asked = partOf(clause.subject);
  const role = partOf(said) ?? asked;
  if (!role) return [];
  const parties = said
    ? actors(clause.subject, HOLDERS)
    : complements.flatMap((argument) => actors(argument, HOLDERS));
  const named = [said, clause.subject, ...governedBy(clause, 'of', 'to', 'in', 'for')].flatMap((argument) =>
    argument === undefined
      ? []
      : [...namedIn(view, argument), ...argument.of.flatMap((oblique) => namedIn(view, oblique.argument))],
  );
  const events = named.length > 0 ? named : atHand(view, clause.verb, discourse);
  // "a partner of BDT", "partner in the project": of something else
  const isOther =
    named.length === 0 &&
    said?.of.some(({ argument }) => argument.nouns.some(({ unit }) => unit !== undefined));
  if (isOther) return [];
  return events.flatMap((event) => parties.map((party) => ({ event, party, role })));
}

/** "The seminar was the work of BR and ATU". */
function worked(view: SentenceView, clause: Clause): readonly Role[] {
  const work = clause.objects.find((object) => hasHead(object, (head) => WORKS.has(head)));
  const parties = (work?.of ?? [])
    .filter(({ preposition }) => preposition === 'of')
    .flatMap(({ argument }) => actors(argument, HOLDERS));
  return namedIn(view, clause.subject).flatMap((event) =>
    parties.map((party) => ({ event, party, role: 'organizer' })),
  );
}

const partOf = (argument: Argument | undefined): string | undefined =>
  argument?.nouns
    .map(({ unit, head }) => (unit ? undefined : PARTS[head]))
    .find((role) => role !== undefined);

/** "where it was received by X", "X received the participants": who receives a meeting is its host. */
function receivers(view: SentenceView, clause: Clause, discourse: Discourse): readonly Role[] {
  if (!RECEIVE.has(clause.verb.lemma)) return [];
  const received = clause.isPassive ? [clause.subject] : clause.objects;
  const isGuests = received.some(
    (argument) =>
      argument?.pronoun === 'it' ||
      argument?.pronoun === 'they' ||
      argument?.nouns.some(({ unit, head }) =>
        unit ? unit.draft.label === 'Event' : GUEST_NOUNS.has(head) || HEADS.has(head),
      ),
  );
  if (!isGuests) return [];
  const agents = clause.isPassive
    ? governedBy(clause, 'by').flatMap((argument) => actors(argument, HOLDERS))
    : actors(clause.subject, HOLDERS);
  const [event] = [
    ...received.flatMap((argument) => namedIn(view, argument)),
    ...atHand(view, clause.verb, discourse),
  ];
  return event ? agents.map((party) => ({ event, party, role: 'host' })) : [];
}

/** "X attended", "attended by X", "X spoke at it", "X sent experts", "X gave an overview at the meeting". */
function participants(
  view: SentenceView,
  clause: Clause,
  discourse: Discourse,
): readonly Omit<Role, 'role'>[] {
  const { lemma } = clause.verb;
  const gathered = [...guestsOf(view, clause, discourse), ...presences(view, clause)];
  if (gathered.length > 0) return gathered;
  if (isAmongGuests(clause, findClauses(view))) {
    // "Among those present at the Forum were A and B"
    const isInverted = actors(clause.subject, GUESTS).length === 0;
    const parties = isInverted
      ? clause.objects.flatMap((object) => actors(object, GUESTS))
      : actors(clause.subject, GUESTS);
    const events = [
      ...governedBy(clause, 'in', 'at', 'of').flatMap((argument) =>
        eventsOf(view, argument, discourse, lemma),
      ),
      ...atHand(view, clause.verb, discourse),
    ];
    return events.slice(0, 1).flatMap((event) => parties.map((party) => ({ event, party })));
  }
  const takesPart =
    lemma === 'take' &&
    (/^\s+part\b/.test(view.text(clause.verb.end, view.end)) ||
      clause.objects.some((argument) => hasHead(argument, (head) => head === 'part')));
  const said = clause.isPassive ? [clause.subject] : clause.objects;
  const talks = GIVE.has(lemma) && said.some((argument) => hasHead(argument, (head) => TALKS.has(head)));
  const sends =
    SEND.has(lemma) && clause.objects.some((argument) => argument.nouns.some(({ head }) => SENT.has(head)));
  const observes =
    lemma === 'follow' &&
    governedBy(clause, 'as').some((argument) => argument.nouns.some(({ head }) => head === 'observer'));
  // "moderated a panel at the Forum", "a session of it was chaired by BDT"
  const presides =
    PRESIDED.has(lemma) &&
    said.some((argument) => hasHead(argument, (head) => SITTINGS.has(head)) || isOwnSitting(argument));
  if (!ATTEND.has(lemma) && !takesPart && !talks && !sends && !observes && !presides) return [];
  if (clause.isPassive) {
    const events = [
      ...(presides ? within(view, clause.subject) : []),
      ...(talks
        ? governedBy(clause, 'at', 'in', 'to').flatMap((argument) =>
            eventsOf(view, argument, discourse, lemma),
          )
        : eventsOf(view, clause.subject, discourse, lemma)),
      ...(clause.isReduced || talks ? atHand(view, clause.verb, talks ? discourse : undefined) : []),
    ].slice(0, 1);
    return events.flatMap((event) =>
      governedBy(clause, 'by', ...(talks ? ['from'] : [])).flatMap((argument) =>
        actors(argument, GUESTS).map((party) => ({ event, party })),
      ),
    );
  }
  const places = [...clause.objects, ...governedBy(clause, 'in', 'at', 'to', 'during')];
  const named = places.flatMap((argument) => [
    ...eventsOf(view, argument, discourse, lemma),
    ...(presides ? within(view, argument) : []),
  ]);
  const hasOther = places.some((argument) =>
    argument.nouns.some(
      ({ unit }) => unit !== undefined && !['Event', 'Country', 'Region'].includes(unit.draft.label),
    ),
  );
  const isOpen =
    takesPart ||
    sends ||
    observes ||
    (talks && governedBy(clause, 'at', 'in', 'to').length === 0) ||
    table.alone.includes(lemma);
  const events = named.length > 0 ? named : isOpen && !hasOther ? atHand(view, clause.verb, discourse) : [];
  return events
    .slice(0, 1)
    .flatMap((event) => actors(clause.subject, GUESTS).map((party) => ({ event, party })));
}

/** A session that is an event of its own: it is held, and presided over. */
const isOwnSitting = (argument: Argument | undefined): boolean =>
  argument?.nouns.some(({ unit }) => unit?.draft.label === 'Event') === true;

/** Events that an argument names, or what hangs on it: "a session *of the Forum*". */
const within = (view: SentenceView, argument: Argument | undefined): readonly Unit[] => [
  ...namedIn(view, argument),
  ...(argument?.of ?? []).flatMap((oblique) => within(view, oblique.argument)),
];

/** "The Forum heard A and B", "gathered experts from A", "counted A among its participants". */
function guestsOf(view: SentenceView, clause: Clause, discourse: Discourse): readonly Omit<Role, 'role'>[] {
  if (clause.isPassive || !GATHER.has(clause.verb.lemma)) return [];
  const events = eventsOf(view, clause.subject, discourse, 'organize');
  if (events.length === 0) return [];
  const talks = clause.objects.filter((object) =>
    hasHead(object, (head) => TALKS.has(head) || PRESENCE.has(head)),
  );
  const parties = [
    ...clause.objects,
    ...(clause.verb.lemma === 'hear' ? governedBy(clause, 'from') : []),
    ...talks.flatMap((talk) =>
      talk.of
        .filter(({ preposition }) => ['by', 'from', 'of'].includes(preposition))
        .map((oblique) => oblique.argument),
    ),
  ].flatMap((argument) => actors(argument, GUESTS));
  return events.slice(0, 1).flatMap((event) => parties.map((party) => ({ event, party })));
}

/** "The participation of A and B in the workshop was welcomed". */
function presences(view: SentenceView, clause: Clause): readonly Omit<Role, 'role'>[] {
  const said = [clause.subject, ...clause.objects].find((argument) =>
    hasHead(argument, (head) => PRESENCE.has(head)),
  );
  if (said === undefined || clause.verb.lemma === 'cancel') return [];
  const parties = said.of
    .filter(({ preposition }) => preposition === 'of' || preposition === 'by')
    .flatMap((oblique) => actors(oblique.argument, GUESTS));
  const events = [...said.of, ...clause.obliques]
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .flatMap((oblique) => namedIn(view, oblique.argument));
  return events.slice(0, 1).flatMap((event) => parties.map((party) => ({ event, party })));
}

/** "X was among the participants", "X and Y were among those who took part". */
function isAmongGuests(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.verb.lemma !== 'be') return false;
  return governedBy(clause, 'among', 'amongst').some(
    (argument) =>
      hasHead(argument, (head) => GUEST_NOUNS.has(head)) ||
      argument.nouns.some(({ head, words }) => head === 'present' && words.includes('those')) ||
      (argument.pronoun === 'those' &&
        clauses.some(
          ({ subject, verb }) => subject === argument && (ATTEND.has(verb.lemma) || verb.lemma === 'take'),
        )),
  );
}

/** Events that an argument names, or that its pronoun or "the workshop" stands for. */
function eventsOf(
  view: SentenceView,
  argument: Argument | undefined,
  discourse: Discourse,
  lemma: string,
): readonly Unit[] {
  if (!argument) return [];
  const named = namedIn(view, argument);
  if (named.length > 0) return named;
  const isPronoun = (argument.pronoun === 'it' || argument.pronoun === 'they') && OF_EVENTS.has(lemma);
  const isShort =
    argument.pronoun === undefined &&
    argument.nouns.length === 1 &&
    argument.nouns.some(
      ({ unit, head, words }) =>
        !unit &&
        HEADS.has(head) &&
        words.some((word) => word === 'the' || word === 'this' || word === 'that'),
    );
  return isPronoun || isShort ? atHand(view, argument, discourse) : [];
}

/** Events whose words an argument holds: a unit, or the noun of a series ("courses on IPv6"). */
function namedIn(view: SentenceView, argument: Argument | undefined): readonly Unit[] {
  if (!argument) return [];
  const own = argument.nouns.flatMap(({ unit }) => (unit?.draft.label === 'Event' ? [unit] : []));
  const overlaid = view.units.filter(
    (u) =>
      u.draft.label === 'Event' &&
      u.anchor !== undefined &&
      argument.nouns.some((noun) => noun.start < (u.anchor?.end ?? 0) && (u.anchor?.start ?? 0) < noun.end),
  );
  return [...new Map([...own, ...overlaid].map((u) => [u.draft.id, u])).values()];
}

/** The event that the words before an offset speak of: of the sentence, else of the sentence before. */
function atHand(view: SentenceView, { start }: Span, discourse: Discourse | undefined): readonly Unit[] {
  const before = view.units.filter((u) => u.draft.label === 'Event' && (u.anchor?.start ?? u.start) < start);
  const last = before.at(-1) ?? discourse?.event;
  if (!last) return [];
  // all of a series: "courses in A (date) and B (date), attended by X"
  const series = last.anchor ? before.filter((u) => u.anchor?.start === last.anchor?.start) : [];
  return series.length > 1 ? series : [last];
}

const statusOf = (event: Unit): { status?: string } => {
  const status = event.draft.properties?.['status'];
  return typeof status === 'string' ? { status } : {};
};

function heldIn(
  view: SentenceView,
  discourse: Discourse,
  clause: Clause,
  event: Unit,
  party: Unit,
): FactDraft {
  const city = event.draft.properties?.['city'];
  const made = fact(
    view,
    discourse,
    clause,
    event,
    party,
    'ORGANIZED',
    'event/host-country',
    typeof city === 'string' ? { city } : {},
  );
  return { ...made, subject: event.draft, predicate: 'HELD_IN', object: party.draft, confidence: 0.8 };
}

function fact(
  view: SentenceView,
  discourse: Discourse,
  clause: Clause,
  event: Unit,
  party: Unit,
  predicate: 'ORGANIZED' | 'PARTICIPATED_IN',
  rule: string,
  qualifiers: Readonly<Record<string, PropertyValue>>,
): FactDraft {
  const named = discourse.eventSentence;
  const isBefore =
    named !== undefined &&
    event === discourse.event &&
    named.end < view.start &&
    view.context.text.slice(named.end, view.start).trim() === '';
  return {
    subject: party.draft,
    predicate,
    object: event.draft,
    support: isBefore ? { start: named.start, end: view.end } : view,
    wording: view.context.text.slice(clause.verb.start, clause.verb.end),
    rule,
    // older cues beside the event are surer of the role, a bare "took part" is not
    confidence: predicate === 'ORGANIZED' ? 0.86 : 0.84,
    qualifiers,
    item: { start: party.start, end: party.end },
    trigger: { start: clause.verb.start, end: clause.verb.end },
  };
}
