/** Dealings between bodies and others, read from clauses: who works with, tells, sends to, hears from, or supplies whom. */
import { isInteraction } from '../data/interactions.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import { fitsEnd } from '../domain/model.ts';
import type { EntityDraft } from './candidate.ts';
import { isHelpWord } from '../data/help-words.ts';
import { actors, governedBy, hasHead, inBrackets, isDone, unitsWithin } from './clause-roles.ts';
import { findClauses, type Argument, type Clause } from './clauses.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Discourse } from './roles.ts';
import { fits, type SentenceView } from './sentence-view.ts';

const PARTIES = ['Body', 'Organization'] as const;
const TEXTS = ['Deliverable', 'WorkItem', 'Project'] as const;
const COPULAS = new Set(['be', 'remain', 'become', 'stay']);
const UNITING = new Set(['bring', 'unite', 'gather', 'link']);
/** Words after which the subject of a dealing stands. */
const ABOUT = ['on', 'about', 'concerning', 'regarding', 'over', 'towards'];
const ACTOR_PRONOUNS = new Set(['it', 'they']);

/** One end of a dealing: who it is and where the text names it; a pronoun's antecedent stands elsewhere. */
interface Party {
  readonly draft: EntityDraft;
  readonly span?: { readonly start: number; readonly end: number };
}

/** A dealing before it is paired. */
interface Dealing {
  readonly rule: string;
  readonly mode: 'collaboration' | 'liaison' | 'memorandum' | 'partnership';
  readonly direction?: 'sent' | 'received' | 'exchanged';
  readonly agents: readonly Party[];
  readonly partners: readonly Party[];
  /** Texts and projects that it is about. */
  readonly texts: readonly EntityDraft[];
}

/** All dealings of a sentence. */
export function readClausePartners(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  // tagging costs more than all else: a sentence without a party is not worth it
  const isNamed = view.units.some(({ draft }) => fits(draft.label, PARTIES));
  const isMeant =
    discourse.parties.length > 0 &&
    /\bwith (?:both|them|the (?:former|latter))\b/.test(view.text(view.start, view.end));
  if (!isNamed && !isMeant) return [];
  return findClauses(view).flatMap((clause) => {
    if (!isDone(clause)) return [];
    if (isAboutEvent(clause)) return jointly(view, clause, discourse);
    return [
      ...dealingsOf(view, clause, discourse).flatMap((dealing) => factsOf(view, clause, dealing)),
      ...contributions(view, clause, discourse),
    ];
  });
}

/** Who holds or joins an event is told by other predicates. */
const isAboutEvent = (clause: Clause): boolean =>
  [...clause.objects, ...(clause.isPassive || clause.verb.lemma === 'take' ? [clause.subject] : [])].some(
    (argument) =>
      argument?.nouns.some(
        ({ unit, head }) =>
          unit?.draft.label === 'Event' ||
          /^(?:meeting|workshop|seminar|session|training|course|forum|webinar|event|conference)$/.test(head),
      ),
  );

/** "held a joint session", "two joint sessions took place: one with A, one with B", "are preparing an exercise": what is held in common. */
function jointly(view: SentenceView, clause: Clause, discourse: Discourse): readonly FactDraft[] {
  const agents = agentsOf(clause, discourse);
  const isSitting = [clause.subject, ...clause.objects].some((argument) =>
    argument?.nouns.some(
      ({ unit, head, words }) => !unit && words.includes('joint') && isInteraction('sittings', head),
    ),
  );
  const isPrepared = clause.verb.lemma === 'prepare' && !clause.isPassive;
  if (!isSitting && !isPrepared) return [];
  const [first, ...others] = agents;
  const actor = discourse.onlyGroup ?? discourse.actor ?? discourse.group;
  const listed = isSitting ? eachWith(view, clause) : [];
  const dealings: Dealing[] = [];
  if (first && others.length > 0) {
    const bodies = agents.filter(({ draft }) => isBody(draft));
    const organizations = agents.filter(({ draft }) => !isBody(draft));
    const [isOf, partners] =
      organizations.length > 0 ? [bodies, organizations] : [bodies.slice(0, 1), bodies.slice(1)];
    dealings.push({ rule: 'clause/joint', mode: 'collaboration', agents: isOf, partners, texts: [] });
  }
  if (actor && listed.length > 0)
    dealings.push({
      rule: 'clause/with',
      mode: 'collaboration',
      agents: [{ draft: actor }],
      partners: listed.filter(({ draft }) => draft.id !== actor.id),
      texts: [],
    });
  return dealings.flatMap((dealing) => factsOf(view, clause, dealing));
}

/** ": one with A, on X, and one with B": a sitting with each. */
function eachWith(view: SentenceView, clause: Clause): readonly Party[] {
  return view.units
    .filter(
      (unit) =>
        unit.start > clause.verb.end &&
        fits(unit.draft.label, PARTIES) &&
        /\bone\s+with\s+(?:the\s+)?$/.test(
          view.text(Math.max(view.start, unit.extentStart - 20), unit.extentStart),
        ),
    )
    .map(({ draft, start, end }) => ({ draft, span: { start, end } }));
}

function dealingsOf(view: SentenceView, clause: Clause, discourse: Discourse): readonly Dealing[] {
  const agents = agentsOf(clause, discourse);
  const texts = textsOf(view, clause, discourse);
  return [
    ...joint(clause, agents, texts),
    ...comitative(view, clause, agents, texts, discourse),
    ...told(clause, agents, texts),
    ...helping(view, clause, texts),
    ...tieSubject(view, clause, texts, discourse),
    ...messages(clause, agents, texts),
    ...supplied(clause, agents, texts),
    ...copular(clause, texts),
    ...instruments(clause, agents, texts),
    ...between(clause, texts),
    ...attributed(clause, texts),
    ...elliptic(view, clause, discourse),
    ...subjectOfMessages(clause, texts, discourse),
  ];
}

const parties = (argument: Argument | undefined): readonly Party[] =>
  actors(argument, PARTIES).map((unit) => ({
    draft: unit.draft,
    span: { start: unit.start, end: unit.end },
  }));

function agentsOf(clause: Clause, discourse: Discourse): readonly Party[] {
  if (clause.isPassive) return governedBy(clause, 'by').flatMap(parties);
  const named = parties(clause.subject);
  if (named.length > 0) return named;
  const isPronoun =
    clause.isLed === true ||
    ACTOR_PRONOUNS.has(clause.subject?.pronoun ?? '') ||
    clause.subject?.nouns.some(({ head }) => /^(?:group|sector|bureau|union)$/.test(head)) === true;
  const meant = clause.isLed ? discourse.actor : (discourse.subject ?? discourse.actor);
  return isPronoun && meant ? [{ draft: meant }] : [];
}

function textsOf(view: SentenceView, clause: Clause, discourse: Discourse): readonly EntityDraft[] {
  const places = [
    ...clause.objects,
    // "the text is under development in collaboration with X"
    ...(clause.isPassive || COPULAS.has(clause.verb.lemma) ? [clause.subject] : []),
    ...governedBy(clause, ...ABOUT, 'for', 'of'),
    ...insideOf(view, clause),
  ];
  const units = places.flatMap((argument) => [
    ...unitsWithin(argument, TEXTS),
    ...(argument ? inBrackets(view, argument.end, TEXTS) : []),
  ]);
  // "is being drafted with ETSI (draft L.EE-site)"
  units.push(...governedBy(clause, 'with').flatMap((argument) => inBrackets(view, argument.end, TEXTS)));
  const drafts = [...new Map(units.map((unit) => [unit.draft.id, unit.draft])).values()];
  if (drafts.length > 0) return drafts;
  // "is drafting X and has consulted NGMN on it": the one text named before, here or in the sentence before
  const isIt = [clause.isPassive ? clause.subject : undefined, ...clause.objects].some(
    (argument) => argument?.pronoun === 'it',
  );
  if (isIt || governedBy(clause, ...ABOUT).some(({ pronoun }) => pronoun === 'it')) {
    const before = view.units.filter(
      (unit) => unit.end <= clause.verb.start && fits(unit.draft.label, TEXTS),
    );
    const named = new Map(before.map(({ draft }) => [draft.id, draft]));
    const known = named.size > 0 ? [...named.values()] : discourse.texts;
    return known.length === 1 ? known : [];
  }
  return places.some(isShortName) && discourse.texts.length === 1 ? discourse.texts : [];
}

/**
 * What a clause beside this one has for its object: "cooperates with SG16 in maintaining A"; "Working with ETSI, SG12 produced A".
 */
function insideOf(view: SentenceView, clause: Clause): readonly Argument[] {
  const clauses = findClauses(view);
  const at = clauses.indexOf(clause);
  const next = clauses[at + 1];
  const isAside = clause.isReduced && clause.verb.form === 'ing';
  const isManner = next?.isReduced === true && next.verb.form === 'ing';
  if (isManner && /\b(?:in|on|by|for)\s+$/.test(view.text(clause.verb.end, next.verb.start)))
    return next.objects;
  if (!isAside || at !== 0 || next === undefined || next.isPassive) return [];
  const list = /:\s/.exec(view.text(next.verb.end, view.end));
  const from = list ? next.verb.end + list.index : view.end;
  const listed = view.units.filter(({ start }) => start > from).map(argumentOf);
  return [...next.objects, ...(next.objects.some(isText) ? listed : [])];
}

const isText = (argument: Argument): boolean =>
  hasHead(argument, (head) => SHORT_NAMES.has(head)) || unitsWithin(argument, TEXTS).length > 0;

/** A unit as an argument of its own. */
const argumentOf = (unit: Unit): Argument => ({
  start: unit.start,
  end: unit.end,
  nouns: [{ kind: 'noun', start: unit.start, end: unit.end, head: '', unit, owners: [], words: [] }],
  of: [],
});

const isShortName = (argument: Argument | undefined): boolean =>
  argument?.nouns.some(
    ({ unit, head, words }) =>
      !unit &&
      SHORT_NAMES.has(head) &&
      words.includes(head) &&
      words.some((word) => word === 'the' || word === 'this'),
  ) === true;

/** "the Recommendation": one text that was named before. */
const SHORT_NAMES = new Set(['recommendation', 'text', 'standard', 'supplement', 'report', 'draft']);

/** "BDT and NTRA created …", "run by ITU and UNICEF": a body and another do one thing together. */
function joint(clause: Clause, agents: readonly Party[], texts: readonly EntityDraft[]): readonly Dealing[] {
  const isUniting = UNITING.has(clause.verb.lemma);
  const together = isUniting ? clause.objects.flatMap(parties) : agents;
  const isTie =
    isShared(clause) ||
    clause.objects.some((object) => hasHead(object, (head) => isInteraction('mutual', head)));
  if (!isUniting && !isTie && !isInteraction('joint', clause.verb.lemma)) return [];
  const [first, ...others] = together;
  if (first === undefined || others.length === 0) return [];
  const bodies = together.filter(({ draft }) => isBody(draft));
  const organizations = together.filter(({ draft }) => !isBody(draft));
  const isDone = organizations.length > 0;
  const rule = 'clause/joint';
  return isDone
    ? [{ rule, mode: 'collaboration', agents: bodies, partners: organizations, texts }]
    : isUniting || isTie || (MUTUAL.has(clause.verb.lemma) && !isEachOwn(clause))
      ? [{ rule, mode: 'collaboration', agents: bodies.slice(0, 1), partners: bodies.slice(1), texts }]
      : [];
}

/** "discussed their final reports": each its own. */
const isEachOwn = (clause: Clause): boolean =>
  clause.objects.some((object) => object.nouns.some(({ words }) => words.includes('their')));

const BEGINNING = new Set(['begin', 'start', 'launch', 'undertake']);

/** "published a joint guide", "renewed their partnership": what several bodies do in common. */
const isShared = (clause: Clause): boolean =>
  clause.objects.some(
    (object) =>
      (object.pronoun === 'each' && clause.verb.lemma !== 'have') ||
      object.nouns.some(
        ({ words, head }) =>
          words.some((word) => ['joint', 'common', 'shared'].includes(word)) ||
          // "have begun a study"
          (BEGINNING.has(clause.verb.lemma) && head === 'study') ||
          (words.includes('their') && (head === 'partnership' || isInteraction('mutual', head))),
      ),
  );

/** Verbs whose several subjects deal with each other, whatever the object. */
const MUTUAL = new Set([
  'agree',
  'align',
  'collaborate',
  'confer',
  'consult',
  'cooperate',
  'coordinate',
  'correspond',
  'discuss',
  'exchange',
  'harmonize',
  'harmonise',
  'interact',
  'keep',
  'join',
  'share',
  'team',
  'work',
]);

/** "works with", "in partnership with", "with the help of". */
function comitative(
  view: SentenceView,
  clause: Clause,
  agents: readonly Party[],
  texts: readonly EntityDraft[],
  discourse: Discourse,
): readonly Dealing[] {
  const found: Dealing[] = [];
  const tied = clause.obliques.filter(
    ({ preposition, argument }) =>
      ADJUNCTS.has(preposition) && hasHead(argument, (head) => isInteraction('ties', head)),
  );
  for (const { argument } of tied) {
    const partners = argument.of
      .filter(({ preposition }) => preposition === 'with' || preposition === 'between')
      .flatMap(({ argument: other }) => [...parties(other), ...standIns(other, discourse)]);
    const mode = hasHead(argument, (head) => head === 'liaison')
      ? 'liaison'
      : hasHead(argument, (head) => head === 'partnership')
        ? 'partnership'
        : 'collaboration';
    if (partners.length > 0)
      found.push({
        rule: 'clause/tie',
        mode,
        agents: doers(view, clause, agents, discourse),
        partners,
        texts,
      });
  }
  const taken = new Set(tied.flatMap(({ argument }) => argument.of.map((oblique) => oblique.argument)));
  for (const { preposition, argument } of clause.obliques) {
    if (!['with', 'alongside'].includes(preposition) || taken.has(argument)) continue;
    const isHelp = hasHead(argument, (head) => isInteraction('helped', head));
    const partners = isHelp
      ? argument.of
          .filter((oblique) => oblique.preposition === 'of' || oblique.preposition === 'from')
          .flatMap((oblique) => parties(oblique.argument))
      : [...parties(argument), ...standIns(argument, discourse)];
    const hasTie = clause.objects.some((object) => hasHead(object, (head) => isInteraction('ties', head)));
    if (partners.length > 0 && (isHelp || hasTie || isInteraction('with', clause.verb.lemma)))
      found.push({
        rule: 'clause/with',
        mode: FOUNDING.has(clause.verb.lemma) ? 'partnership' : 'collaboration',
        agents: doers(view, clause, agents, discourse),
        partners,
        texts: ownTexts(clause, argument, texts),
      });
  }
  return found;
}

/** "JVET, formed by SG16 with MPEG": what is founded with others is a partnership. */
const FOUNDING = new Set(['form', 'found']);

/** "in cooperation with both", "with them", "with the latter": parties that were named together before. */
function standIns(argument: Argument, { parties: named }: Discourse): readonly Party[] {
  const isAll = ['both', 'them', 'these', 'all'].includes(argument.pronoun ?? '');
  const one = argument.nouns.flatMap(({ unit, words }) =>
    unit ? [] : words.filter((word) => word === 'former' || word === 'latter'),
  )[0];
  if (one !== undefined)
    return named
      .slice(one === 'former' ? 0 : -1)
      .slice(0, 1)
      .map((draft) => ({ draft }));
  return isAll ? named.map((draft) => ({ draft })) : [];
}

/** "with A on X, and with B on Y": each partner has its own texts; only one partner has those of the clause. */
function ownTexts(clause: Clause, partner: Argument, texts: readonly EntityDraft[]): readonly EntityDraft[] {
  const own = (argument: Argument): readonly EntityDraft[] =>
    argument.of
      .filter(({ preposition }) => ABOUT.includes(preposition))
      .flatMap((oblique) => unitsWithin(oblique.argument, TEXTS))
      .map(({ draft }) => draft);
  return governedBy(clause, 'with').some((argument) => own(argument).length > 0) ? own(partner) : texts;
}

/** Prepositions by which a tie stands beside the clause: "in partnership with", "under its agreement with". */
const ADJUNCTS = new Set(['in', 'through', 'via', 'under', 'within', 'by', 'as']);

/** Who does it; where a passive names nobody, the group that it says by place, else the actor of the paragraph. */
function doers(
  view: SentenceView,
  clause: Clause,
  agents: readonly Party[],
  discourse: Discourse,
): readonly Party[] {
  if (agents.length > 0) return agents;
  // "A, developed with WHO, was approved by SG16": by whom the main verb says
  if (clause.isReduced && clause.isPassive) {
    const main = findClauses(view).find((other) => !other.isReduced && other.subject === clause.subject);
    const named = main ? agentsOf(main, discourse) : [];
    if (named.some(({ draft }) => isBody(draft))) return named;
  }
  const placed = placedBodies(clause);
  // "A is progressing in Question 8/17 with input from B"
  if (placed.length > 0 && parties(clause.subject).length === 0) return placed;
  if (!clause.isPassive && !COPULAS.has(clause.verb.lemma)) return [];
  const actor = discourse.actor ?? discourse.group ?? discourse.onlyGroup;
  return actor ? [{ draft: actor }] : [];
}

/** Bodies in which something goes on: "is under development in SG17". */
const placedBodies = (clause: Clause): readonly Party[] =>
  governedBy(clause, 'in', 'within').flatMap((argument) =>
    parties(argument).filter(({ draft }) => isBody(draft)),
  );

/** "Coordination with A is the task of Question 13/15", "cooperation with A was close in WP 7C": whose tie the clause tells. */
function attributed(clause: Clause, texts: readonly EntityDraft[]): readonly Dealing[] {
  if (!COPULAS.has(clause.verb.lemma) || !hasHead(clause.subject, (head) => isInteraction('ties', head)))
    return [];
  const partners = (clause.subject?.of ?? [])
    .filter(({ preposition }) => preposition === 'with')
    .flatMap((oblique) => parties(oblique.argument));
  const tasks = clause.objects
    .filter((object) => hasHead(object, (head) => TASKS.has(head)))
    .flatMap((object) => object.of.flatMap(({ argument }) => parties(argument)));
  const agents = tasks.length > 0 ? tasks : placedBodies(clause);
  return partners.length > 0 && agents.length > 0
    ? [{ rule: 'clause/attributed', mode: 'collaboration', agents, partners, texts }]
    : [];
}
/** "A is the subject of its collaboration with BBF, Ethernet that with IEEE": the tie once more, by its pronoun. */
function elliptic(view: SentenceView, clause: Clause, discourse: Discourse): readonly Dealing[] {
  const actor = discourse.subject ?? discourse.actor ?? discourse.group;
  if (!COPULAS.has(clause.verb.lemma) || !actor) return [];
  const isOfTie = (argument: Argument): boolean =>
    hasHead(argument, (head) => isInteraction('ties', head)) ||
    argument.of.some((oblique) => isOfTie(oblique.argument));
  if (!clause.objects.some(isOfTie)) return [];
  const partners = governedBy(clause, 'with')
    .filter(({ start }) =>
      /\bthat\s+with\s+(?:the\s+)?$/.test(view.text(Math.max(view.start, start - 15), start)),
    )
    .flatMap(parties);
  return partners.length > 0
    ? [{ rule: 'clause/attributed', mode: 'collaboration', agents: [{ draft: actor }], partners, texts: [] }]
    : [];
}
const TASKS = new Set(['task', 'responsibility', 'matter', 'business', 'job', 'remit', 'duty']);

/** "informed X", "X was consulted by": who is told something. */
function told(clause: Clause, agents: readonly Party[], texts: readonly EntityDraft[]): readonly Dealing[] {
  // "asked OIF for comments": for anything else than word it asks what is not done yet
  const isAsked =
    isInteraction('ask', clause.verb.lemma) &&
    governedBy(clause, 'for').some((argument) => hasHead(argument, (head) => isInteraction('inputs', head)));
  if (!isAsked && !isInteraction('tell', clause.verb.lemma)) return [];
  const partners = clause.isPassive ? parties(clause.subject) : clause.objects.flatMap(parties);
  const isLiaison = governedBy(clause, 'by', 'in', 'through', 'via').some(
    (argument) => isMessage(argument) && saysLiaison(argument),
  );
  return [
    {
      rule: 'clause/tell',
      mode: isLiaison ? 'liaison' : 'collaboration',
      ...(isLiaison && { direction: 'sent' as const }),
      agents,
      partners,
      texts,
    },
  ];
}

const isMessage = (argument: Argument | undefined): boolean =>
  hasHead(argument, (head) => isInteraction('messages', head)) || argument?.pronoun === 'one';
const saysLiaison = (argument: Argument | undefined): boolean =>
  argument?.nouns.some(({ words }) => words.some((word) => word.startsWith('liaison'))) === true;

/** Liaison statements, letters and replies, sent or received, whichever is the subject. */
function messages(
  clause: Clause,
  agents: readonly Party[],
  texts: readonly EntityDraft[],
): readonly Dealing[] {
  const { lemma } = clause.verb;
  const message = [clause.subject, ...clause.objects].find(isMessage);
  // "replied to 3GPP SA3 concerning A"; a group that "answers to" another is its child
  if (
    message === undefined &&
    isInteraction('write', lemma) &&
    !clause.isPassive &&
    clause.verb.text !== 'answers'
  ) {
    const partners = governedBy(clause, 'to').flatMap(parties);
    return partners.length > 0
      ? [{ rule: 'clause/message-sent', mode: 'liaison', direction: 'sent', agents, partners, texts }]
      : [];
  }
  if (message === undefined) return sentTexts(clause, agents);
  const mode = saysLiaison(message) || message.pronoun === 'one' ? 'liaison' : 'collaboration';
  const to = governedBy(clause, 'to').flatMap(parties);
  const from = governedBy(clause, 'from').flatMap(parties);
  const isSubject = message === clause.subject;
  const between = governedBy(clause, 'between').flatMap(parties);
  if (lemma === 'exchange' || between.length > 1) {
    const [first, ...others] = between.length > 1 ? between : agents;
    const partners =
      between.length > 1 ? others : [...others, ...governedBy(clause, 'with').flatMap(parties)];
    return first
      ? [{ rule: 'clause/exchange', mode, direction: 'exchanged', agents: [first], partners, texts }]
      : [];
  }
  if (isInteraction('arrive', lemma) || isInteraction('go', lemma)) {
    const reached = lemma === 'reach' ? clause.objects.flatMap(parties) : to;
    return isSubject ? [{ rule: 'clause/message-moves', mode, agents: from, partners: reached, texts }] : [];
  }
  const isSent = isInteraction('send', lemma) && isSubject === clause.isPassive;
  const isReceived = isInteraction('receive', lemma) && isSubject === clause.isPassive;
  if (isReceived && from.length > 0)
    return [{ rule: 'clause/message-received', mode, direction: 'received', agents, partners: from, texts }];
  if (!isSent) return [];
  const given = clause.objects.filter((object) => object !== message).flatMap(parties);
  const senders = agents.length > 0 ? agents : from;
  return [
    {
      rule: 'clause/message-sent',
      mode,
      direction: 'sent',
      agents: senders,
      partners: [...to, ...given],
      texts,
    },
  ];
}

/** "sent A to VQEG for comment": a text is sent for others to work on. */
function sentTexts(clause: Clause, agents: readonly Party[]): readonly Dealing[] {
  const isForWord = governedBy(clause, 'for').some((argument) =>
    hasHead(argument, (head) => isInteraction('inputs', head)),
  );
  if (!isForWord || !isInteraction('send', clause.verb.lemma)) return [];
  const sent = clause.isPassive ? [clause.subject] : clause.objects;
  const texts = sent.flatMap((argument) => unitsWithin(argument, TEXTS)).map(({ draft }) => draft);
  const partners = governedBy(clause, 'to').flatMap(parties);
  return texts.length > 0 && partners.length > 0
    ? [{ rule: 'clause/message-sent', mode: 'collaboration', direction: 'sent', agents, partners, texts }]
    : [];
}

/** "was the subject of liaison statements to A and B": a text that others were written to about. */
function subjectOfMessages(
  clause: Clause,
  texts: readonly EntityDraft[],
  discourse: Discourse,
): readonly Dealing[] {
  if (!COPULAS.has(clause.verb.lemma)) return [];
  const topic = clause.objects.find((object) =>
    hasHead(object, (head) => head === 'subject' || head === 'topic'),
  );
  const [message] = (topic?.of ?? []).filter(({ argument }) => isMessage(argument));
  const actor = discourse.group ?? discourse.actor ?? discourse.onlyGroup;
  if (message === undefined || actor === undefined) return [];
  return [
    {
      rule: 'clause/message-sent',
      mode: saysLiaison(message.argument) ? 'liaison' : 'collaboration',
      direction: 'sent',
      agents: [{ draft: actor }],
      partners: governedBy(clause, 'to').flatMap(parties),
      texts,
    },
  ];
}

/** "Experts from VQEG helped SG12 to draft A", "X supported SG12 in drafting A": others who help a body with a text. */
function helping(view: SentenceView, clause: Clause, texts: readonly EntityDraft[]): readonly Dealing[] {
  if (!isHelpWord('assist', clause.verb.lemma) || clause.isPassive) return [];
  const bodies = clause.objects.flatMap(parties).filter(({ draft }) => isBody(draft));
  const partners = parties(clause.subject).filter(({ draft }) => draft.label === 'Organization');
  const next = findClauses(view).find(({ verb }) => verb.start >= clause.verb.end);
  const made =
    next?.isReduced === true && next.verb.form === 'infinitive'
      ? next.objects.flatMap((object) => unitsWithin(object, TEXTS)).map(({ draft }) => draft)
      : [];
  return bodies.length > 0 && partners.length > 0
    ? [
        {
          rule: 'clause/helping',
          mode: 'collaboration',
          agents: bodies,
          partners,
          texts: [...texts, ...made],
        },
      ]
    : [];
}

/** "The cooperation of SG16 with WHO covers A and B", "The joint work of SG12 and ETSI resulted in A". */
function tieSubject(
  view: SentenceView,
  clause: Clause,
  texts: readonly EntityDraft[],
  discourse: Discourse,
): readonly Dealing[] {
  if (clause.isPassive || !isInteraction('concern', clause.verb.lemma)) return [];
  const { subject } = clause;
  if (!hasHead(subject, (head) => isInteraction('ties', head))) return [];
  const owners = subject?.nouns.flatMap((noun) => noun.owners).filter(({ draft }) => isBody(draft)) ?? [];
  const named = (subject?.of ?? [])
    .filter(({ preposition }) => ['with', 'between', 'of'].includes(preposition))
    .flatMap((oblique) => unitsWithin(oblique.argument, PARTIES))
    .map(({ draft, start, end }) => ({ draft, span: { start, end } }));
  const bodies = [...owners.map(({ draft }) => ({ draft })), ...named.filter(({ draft }) => isBody(draft))];
  const carried = discourse.actor ?? discourse.group ?? discourse.onlyGroup;
  const agents = bodies.length > 0 ? bodies.slice(0, 1) : carried ? [{ draft: carried }] : [];
  const partners = named.filter(({ draft }) => !agents.some((agent) => agent.draft.id === draft.id));
  const about = [...clause.objects, ...governedBy(clause, 'in', 'to')].flatMap((argument) => [
    ...unitsWithin(argument, TEXTS),
    ...inBrackets(view, argument.end, TEXTS),
  ]);
  return partners.length > 0
    ? [
        {
          rule: 'clause/tie-subject',
          mode: 'collaboration',
          agents,
          partners,
          texts: [...texts, ...about.map(({ draft }) => draft)],
        },
      ]
    : [];
}

/** "furnished parameters to WP 5A": what others give to the work of a body. */
function supplied(
  clause: Clause,
  agents: readonly Party[],
  texts: readonly EntityDraft[],
): readonly Dealing[] {
  if (!isInteraction('supply', clause.verb.lemma)) return [];
  const given = clause.isPassive ? [clause.subject] : clause.objects;
  if (!given.some((argument) => hasHead(argument, (head) => isInteraction('inputs', head)))) return [];
  const partners = [...governedBy(clause, 'to', 'with'), ...clause.objects].flatMap(parties);
  return [{ rule: 'clause/supply', mode: 'collaboration', agents, partners, texts }];
}

/** "DVB is a partner of Working Party 6A", "a joint undertaking of ITU, WMO and UNEP". */
function copular(clause: Clause, texts: readonly EntityDraft[]): readonly Dealing[] {
  if (!COPULAS.has(clause.verb.lemma)) return [];
  const complement = clause.objects.find((object) =>
    hasHead(object, (head) => isInteraction('partners', head) || isInteraction('ties', head)),
  );
  if (complement === undefined) return [];
  const of = complement.of
    .filter(({ preposition }) => preposition === 'of' || preposition === 'for' || preposition === 'between')
    .flatMap((oblique) => parties(oblique.argument));
  if (hasHead(complement, (head) => isInteraction('partners', head)))
    return [
      {
        rule: 'clause/is-partner',
        mode: 'partnership',
        agents: parties(clause.subject),
        partners: of,
        texts,
      },
    ];
  const bodies = of.filter(({ draft }) => isBody(draft));
  return [
    {
      rule: 'clause/is-joint',
      mode: 'collaboration',
      agents: bodies.slice(0, 1),
      partners: of.filter((party) => party !== bodies[0]),
      texts,
    },
  ];
}

/** "TDRA and BDT concluded a cooperation agreement", "the memorandum between A and B was signed". */
function instruments(
  clause: Clause,
  agents: readonly Party[],
  texts: readonly EntityDraft[],
): readonly Dealing[] {
  if (!isInteraction('conclude', clause.verb.lemma)) return [];
  const isInstrument = (argument: Argument | undefined): boolean =>
    hasHead(argument, (head) => isInteraction('instruments', head)) ||
    // "That between BR and CITEL has been extended"
    (argument === clause.subject && argument?.pronoun === 'that');
  const instrument = [clause.subject, ...clause.objects, ...governedBy(clause, 'into')].find(isInstrument);
  if (instrument === undefined) return [];
  const named = [...instrument.of, ...clause.obliques]
    .filter(({ preposition }) => ['with', 'between', 'of', 'by'].includes(preposition))
    .flatMap((oblique) => parties(oblique.argument));
  const all = [...new Map([...agents, ...named].map((party) => [party.draft.id, party])).values()];
  const [body] = all.filter(({ draft }) => isBody(draft));
  return body
    ? [
        {
          rule: 'clause/instrument',
          mode: 'memorandum',
          agents: [body],
          partners: all.filter((party) => party !== body),
          texts: texts.filter(({ label }) => label === 'Project'),
        },
      ]
    : [];
}

/** "Cooperation continues between A and B", "there is an exchange with". */
function between(clause: Clause, texts: readonly EntityDraft[]): readonly Dealing[] {
  const tie = [clause.subject, ...clause.objects].find((argument) =>
    hasHead(argument, (head) => isInteraction('ties', head)),
  );
  if (tie === undefined || isMessage(tie)) return [];
  const [first, ...others] = governedBy(clause, 'between').flatMap(parties);
  return first && others.length > 0
    ? [{ rule: 'clause/between', mode: 'collaboration', agents: [first], partners: others, texts }]
    : [];
}

/** "To it contributed 3GPP and ETSI", "CIRM supplied test results for the text": others at work on a text. */
function contributions(view: SentenceView, clause: Clause, discourse: Discourse): readonly FactDraft[] {
  const isSupply =
    isInteraction('supply', clause.verb.lemma) &&
    clause.objects.some((object) => hasHead(object, (head) => isInteraction('inputs', head)));
  if ((!isSupply && !isInteraction('contribute', clause.verb.lemma)) || clause.isPassive) return [];
  const subjects = clause.subject && parties(clause.subject).length > 0 ? [clause.subject] : clause.objects;
  const places = governedBy(clause, 'to', ...(isSupply ? ['for'] : []));
  const named = places.flatMap((argument) => unitsWithin(argument, TEXTS)).map((unit) => unit.draft);
  // "To it contributed 3GPP": the one text of the sentence before
  const isPronoun = places.some((argument) => argument.pronoun === 'it' || isShortName(argument));
  const texts = named.length === 0 && isPronoun && discourse.texts.length === 1 ? discourse.texts : named;
  return subjects
    .flatMap(parties)
    .filter(({ draft }) => draft.label === 'Organization')
    .flatMap((party) => texts.map((text) => engaged(view, clause, party, text, 'clause/contribute', {})));
}

const isBody = (draft: EntityDraft): boolean => fitsEnd(draft.label, 'Body');

function factsOf(view: SentenceView, clause: Clause, dealing: Dealing): readonly FactDraft[] {
  const facts: FactDraft[] = [];
  const about = subjectOf(view, clause);
  for (const agent of dealing.agents)
    for (const partner of dealing.partners) {
      const isTurned = !isBody(agent.draft) && isBody(partner.draft);
      const [body, other] = isTurned ? [partner, agent] : [agent, partner];
      if (!isBody(body.draft) || body.draft.id === other.draft.id || body.draft.label === 'Initiative')
        continue;
      const direction = dealing.direction && isTurned ? TURNED[dealing.direction] : dealing.direction;
      const qualifiers = {
        mode: dealing.mode,
        ...(direction && { direction }),
        ...(about !== undefined && { subject: about }),
      };
      facts.push({
        ...draft(view, clause, dealing.rule, other),
        subject: body.draft,
        predicate: 'COLLABORATES_WITH',
        object: other.draft,
        qualifiers,
      });
      if (other.draft.label === 'Organization')
        for (const text of dealing.texts)
          facts.push(engaged(view, clause, other, text, dealing.rule, { mode: dealing.mode }));
    }
  return facts;
}

const TURNED = { sent: 'received', received: 'sent', exchanged: 'exchanged' } as const;

function draft(
  view: SentenceView,
  clause: Clause,
  rule: string,
  item: Party,
): Omit<FactDraft, 'subject' | 'predicate' | 'object'> {
  const { start, end } = clause.verb;
  return {
    support: view,
    wording: view.context.text.slice(start, end),
    rule,
    confidence: 0.85,
    trigger: { start, end },
    ...(item.span && { item: item.span }),
  };
}

const engaged = (
  view: SentenceView,
  clause: Clause,
  party: Party,
  text: EntityDraft,
  rule: string,
  qualifiers: Readonly<Record<string, PropertyValue>>,
): FactDraft => ({
  ...draft(view, clause, rule, party),
  subject: party.draft,
  predicate: 'ENGAGED_ON',
  object: text,
  qualifiers,
});

/** What the dealing is about, in the words of the text. */
function subjectOf(view: SentenceView, clause: Clause): string | undefined {
  const [about] = governedBy(clause, ...ABOUT);
  if (about === undefined || about.nouns.length === 0) return undefined;
  const end = (argument: Argument): number =>
    Math.max(argument.end, ...argument.of.map((oblique) => end(oblique.argument)));
  return view.context.text.slice(about.start, end(about));
}
