/** Help, read from clauses: who gives it, who receives it, and whether it was given, goes on or is to come. */
import events from '../data/tables/rules/event-roles.json' with { type: 'json' };
import { isHelpWord } from '../data/help-words.ts';
import type { EntityDraft } from './candidate.ts';
import {
  actors,
  clauseAt,
  covers,
  governedBy,
  hasHead,
  isDone,
  tenseOf,
  unitsWithin,
  type ClauseTense,
} from './clause-roles.ts';
import { findClauses, type Argument, type Clause } from './clauses.ts';
import type { FactDraft } from './fact-draft.ts';
import { kindOfHelp } from './help-kinds.ts';
import type { Unit } from './mentions.ts';
import { carriedAgent, type Discourse } from './roles.ts';
import { fillers, fits, type SentenceView } from './sentence-view.ts';

const PLACES = ['Country', 'Region'] as const;
const RECIPIENTS = ['Country', 'Region', 'Organization'] as const;
/** Organisations of a country, which bodies of ITU help; standards bodies and United Nations agencies are partners. */
const HELPED_KINDS: ReadonlySet<unknown> = new Set([
  'regulator',
  'government',
  'university',
  'operator',
  'company',
  'other',
  undefined,
]);
/** What a bureau holds for those whom it is to help. */
const HELD = new Set([...events.organize, 'prepare', 'plan']);
const STATUS: Readonly<Record<ClauseTense, string | undefined>> = {
  done: 'provided',
  'going-on': 'ongoing',
  'to-come': 'scheduled',
  none: undefined,
};

/** Help that the clauses of a sentence tell. */
export function readClauseHelp(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  if (!view.units.some(({ draft }) => fits(draft.label, RECIPIENTS))) return [];
  const clauses = findClauses(view);
  /** Who helps in the clause before. */
  let givers: readonly EntityDraft[] = [];
  return clauses.flatMap((clause, at) => {
    const asking = requesters(clause, clauses.slice(0, at));
    const further = asking.length > 0 ? [] : furtherRecipients(view, clause, discourse, givers.length > 0);
    const isFurther = asking.length > 0 || further.length > 0;
    const recipients = isFurther ? [...asking, ...further] : recipientsOf(view, clause);
    const status =
      asking.length > 0 || isWeighed(clause)
        ? 'considered'
        : further.length > 0 && isNext(view, clause)
          ? 'scheduled'
          : (statusOfState(clause) ?? STATUS[tenseOf(clause)]);
    if (status === undefined || recipients.length === 0) return [];
    const named = giversOf(clause, recipients, discourse, givers);
    const same = givers.length > 0 ? givers : (discourse.help?.agents ?? carried(discourse));
    givers = named.length === 0 && isFurther ? same : named;
    return givers.flatMap((subject) =>
      recipients.flatMap((unit) =>
        unit.draft.id === subject.id ? [] : [fact(view, clause, subject, unit, status)],
      ),
    );
  });
}

/** Remembers who helped, for "Namibia will follow", "it concerned:" and the like. `facts` are those of the sentence. */
export function noteHelp(view: SentenceView, facts: readonly FactDraft[], discourse: Discourse): void {
  const told = facts.filter(({ predicate }) => predicate === 'ASSISTED').map(({ subject }) => subject);
  const isList = /:\s*$/.test(view.text(view.start, view.end));
  const isOpen = discourse.help?.isOpen === true && view.context.passage.kind === 'bullet';
  if (isOpen) return;
  const agents = told.length > 0 ? told : discourse.help ? discourse.help.agents : helpers(view);
  if (agents.length === 0) return;
  discourse.help = {
    agents: [...new Map(agents.map((agent) => [agent.id, agent])).values()],
    kind: told.length > 0 ? kindOfHelp(view.text(view.start, view.end)) : (discourse.help?.kind ?? ''),
    isOpen: isList,
  };
}

/** "Assistance was given by BR to administrations": who helps, where it is not said whom. */
function helpers(view: SentenceView): readonly EntityDraft[] {
  if (!view.units.some(({ draft }) => fits(draft.label, ['Body']))) return [];
  return findClauses(view).flatMap((clause) => {
    const given = clause.isPassive ? [clause.subject] : clause.objects;
    const isHelp =
      isHelpWord('assist', clause.verb.lemma) ||
      (isHelpWord('give', clause.verb.lemma) &&
        given.some((argument) => hasHead(argument, (head) => isHelpWord('help', head))));
    if (!isHelp || !isDone(clause)) return [];
    const agents = clause.isPassive ? governedBy(clause, 'by') : [clause.subject];
    return agents.flatMap((argument) => actors(argument, ['Body'])).map(({ draft }) => draft);
  });
}

const carried = (discourse: Discourse): readonly EntityDraft[] =>
  carriedAgent(discourse, ['Body'])?.drafts ?? [];

/** "Tuvalu is next on the list", "Namibia will follow". */
function isNext(view: SentenceView, clause: Clause): boolean {
  const { verb, objects, obliques, isPassive } = clause;
  if (tenseOf(clause) === 'none') return false;
  if (verb.lemma === 'follow') return objects.length === 0 && !isPassive;
  const isListed = obliques.some(
    ({ preposition, argument }) => preposition === 'on' && hasHead(argument, (head) => head === 'list'),
  );
  return (
    verb.lemma === 'be' &&
    (isListed ||
      objects.some((object) => hasHead(object, (head) => head === 'next')) ||
      /^\s*next\b/.test(view.text(verb.end, view.end)))
  );
}

/** States of help beside its verbs: "is in progress", "is in hand", "has been completed". */
const GOING_ON = new Set(['progress', 'hand', 'preparation', 'development', 'course', 'way']);

function statusOfState(clause: Clause): string | undefined {
  const isGoingOn =
    clause.verb.lemma === 'be' &&
    isDone(clause) &&
    governedBy(clause, 'in', 'under').some((argument) => hasHead(argument, (head) => GOING_ON.has(head)));
  return isGoingOn ? 'ongoing' : undefined;
}

/** "The extension of its services to Bhutan is under consideration": help that is thought about. */
const isWeighed = (clause: Clause): boolean =>
  isConsidered(clause) && hasHead(clause.subject, (head) => isHelpWord('help', head) || head === 'extension');

/**
 * Who is to be helped, or was, as others were before: "that of Bhutan has been completed", "Tuvalu is next", "Namibia will follow",
 * "BDT will do it for Eswatini", "as to Uzbekistan, assistance is in progress", "It concerned Lesotho and Chad".
 */
function furtherRecipients(
  view: SentenceView,
  clause: Clause,
  discourse: Discourse,
  isTold: boolean,
): readonly Unit[] {
  const { verb, subject, objects, isReduced } = clause;
  if (isReduced) return [];
  const isState = statusOfState(clause) !== undefined;
  const isHelpSubject = hasHead(subject, (head) => isHelpWord('help', head) || isHelpWord('products', head));
  // "for Egypt the study is in hand", "assistance on localization is in progress for Benin"
  if (isState && isHelpSubject)
    return [
      ...clause.obliques.filter(({ preposition }) => preposition === 'for' || preposition === 'to'),
      ...(subject?.of ?? []).filter(({ preposition }) => preposition === 'for' || preposition === 'to'),
    ].flatMap(({ argument }) => actors(argument, PLACES));
  if (isWeighed(clause))
    return [...clause.obliques, ...(subject?.of ?? [])]
      .filter(({ preposition }) => preposition === 'to' || preposition === 'for')
      .flatMap(({ argument }) => actors(argument, PLACES));
  if (!discourse.help && !isTold) return [];
  if (subject?.pronoun === 'that') {
    // "that requested by Vanuatu is scheduled"
    const asked = findClauses(view).filter((other) => other.isReduced && other.subject === subject);
    return [
      ...subject.of
        .filter(({ preposition }) => preposition === 'of' || preposition === 'for')
        .map(({ argument }) => argument),
      ...asked.flatMap((other) => governedBy(other, 'by')),
    ].flatMap((argument) => actors(argument, PLACES));
  }
  if (isNext(view, clause)) return actors(subject, PLACES);
  const isSame = objects.some(
    (object) => object.pronoun === 'it' || hasHead(object, (head) => head === 'same' || head === 'likewise'),
  );
  if (verb.lemma === 'do' && isSame)
    return governedBy(clause, 'for').flatMap((argument) => actors(argument, PLACES));
  const isOfHelp = subject?.pronoun === 'it' || hasHead(subject, (head) => isHelpWord('help', head));
  return ['concern', 'cover', 'reach'].includes(verb.lemma) && isOfHelp
    ? objects.flatMap((object) => [...actors(object, PLACES), ...listed(view, object)])
    : [];
}

/** "four countries: A, B and C", "two administrations (A and B)": the places that a counted noun announces. */
function listed(view: SentenceView, argument: Argument): readonly Unit[] {
  if (!hasHead(argument, (head) => LISTING.has(head))) return [];
  const end = Math.max(argument.end, ...argument.of.map((oblique) => oblique.argument.end));
  const list = /^\s*(?::|\(|,?\s+(?:namely|such as|including))([^:;.]*)/.exec(view.text(end, view.end));
  if (!list) return [];
  const until = end + (!list[0].includes(')') ? list[0].length : list[0].indexOf(')'));
  return view.units.filter(
    (unit) => unit.start >= end && unit.end <= until && fits(unit.draft.label, PLACES) && !unit.isOverlay,
  );
}
const LISTING = new Set([
  'country',
  'state',
  'member',
  'administration',
  'island',
  'nation',
  'economy',
  'territory',
  'government',
  'beneficiary',
]);

/** The status of help by the clause that its recipient stands in; none where the clause does not say. */
export function statusAt(view: SentenceView, { predicate, item }: FactDraft): string | undefined {
  if (predicate !== 'ASSISTED' || item === undefined) return undefined;
  // "Mongolia's request to be helped is to be examined": the main verb tells
  const main = findClauses(view).find(
    ({ isReduced, subject }) => !isReduced && subject !== undefined && covers(subject, item.start),
  );
  const clause = main ?? clauseAt(view, item.start);
  if (clause === undefined) return undefined;
  if (isConsidered(clause)) return 'considered';
  const tense = tenseOf(clause);
  const isPast = clause.verb.words.some((word) => /^(?:has|have|was|were)$/.test(word));
  return tense === 'done' && !isPast ? undefined : STATUS[tense];
}

const WEIGHED = new Set(['consideration', 'discussion', 'examination', 'study', 'review', 'negotiation']);

/** "is being considered", "is under discussion". */
const isConsidered = (clause: Clause): boolean =>
  (isHelpWord('weigh', clause.verb.lemma) &&
    tenseOf(clause) !== 'none' &&
    // "was considered unnecessary": judged
    !(clause.isPassive && clause.objects.length > 0)) ||
  (clause.verb.lemma === 'be' &&
    isDone(clause) &&
    governedBy(clause, 'under').some((argument) => hasHead(argument, (head) => WEIGHED.has(head))));

/** "A request from X is being examined", "X asked to be next, and BDT is considering both requests": who asked for help. */
function requesters(clause: Clause, before: readonly Clause[]): readonly Unit[] {
  const weighed = clause.isPassive || clause.verb.lemma === 'be' ? clause.subject : clause.objects[0];
  const isRequest = hasHead(weighed, (head) => isHelpWord('requests', head));
  if (weighed === undefined || !isRequest || !isConsidered(clause) || isPastTense(clause)) return [];
  const named = [
    ...weighed.of
      .filter(({ preposition }) => preposition === 'of' || preposition === 'from' || preposition === 'by')
      .flatMap(({ argument }) => actors(argument, PLACES)),
    ...weighed.nouns.flatMap(({ owners }) => owners.filter(({ draft }) => fits(draft.label, PLACES))),
  ];
  if (named.length > 0) return named;
  const asked = before.findLast(({ verb }) => verb.words.includes('asked') || isHelpWord('ask', verb.lemma));
  return asked ? actors(asked.subject, PLACES) : [];
}

/** "was considered" leaves open what came of it. */
const isPastTense = ({ verb }: Clause): boolean =>
  verb.words.some((word) => word === 'was' || word === 'were' || word === 'had') ||
  (verb.text.endsWith('ed') && verb.words.length === 0);

const BENEFITING = new Set(['beneficiary', 'recipient']);

/** Bodies with whose help a clause says that something was done: "with the support of BDT", "with BDT support". */
const backers = (clause: Clause): readonly Unit[] =>
  governedBy(clause, 'with')
    .filter((argument) => hasHead(argument, (head) => isHelpWord('help', head)))
    .flatMap((argument) => [
      ...argument.nouns.flatMap(({ owners }) => owners),
      ...argument.of
        .filter(({ preposition }) => ['of', 'from', 'by'].includes(preposition))
        .flatMap((oblique) => actors(oblique.argument, ['Body'])),
    ])
    .filter(({ draft }) => fits(draft.label, ['Body']));

function recipientsOf(view: SentenceView, clause: Clause): readonly Unit[] {
  const { lemma } = clause.verb;
  const isHelp = (argument: Argument | undefined): boolean =>
    hasHead(argument, (head) => isHelpWord('help', head));
  if (isHelpWord('assist', lemma)) {
    if (clause.isPassive) return helped(clause.subject, true);
    return clause.objects.flatMap((object) => [...helped(object, true), ...listed(view, object)]);
  }
  // "With the assistance of BDT, Lesotho adopted a plan"
  if (backers(clause).length > 0 && !clause.isPassive) {
    const own = actors(clause.subject, PLACES);
    if (own.length > 0) return own;
  }
  // "were the beneficiaries of the assistance of BDT"
  const benefit = clause.objects.find((object) => hasHead(object, (head) => BENEFITING.has(head)));
  if (lemma === 'be' && benefit?.of.some((oblique) => isHelp(oblique.argument)))
    return helped(clause.subject, false);
  // "were provided with plans", "provided Samoa with plans"
  if (
    isHelpWord('provideWith', lemma) &&
    governedBy(clause, 'with').some((argument) => argument.nouns.some(({ unit }) => !unit))
  ) {
    const own = clause.isPassive
      ? helped(clause.subject, false)
      : clause.objects.slice(0, 1).flatMap((object) => helped(object, false));
    if (own.length > 0) return own;
  }
  // "an expert was made available to Lesotho"
  const isAvailable =
    lemma === 'make' && clause.objects.some((object) => hasHead(object, (head) => head === 'available'));
  const isGiven = isAvailable || (clause.isPassive ? isHelp(clause.subject) : clause.objects.some(isHelp));
  if (isHelpWord('give', lemma) && isGiven) {
    const second = clause.isPassive
      ? []
      : clause.objects.filter((object) => !isHelp(object)).flatMap((object) => helped(object, false));
    return [
      ...governedBy(clause, 'to', 'for').flatMap((argument) => helped(argument, true, view)),
      ...second,
    ];
  }
  // "For the Pacific region, BDT conducted training"
  const held = clause.isPassive ? [clause.subject] : clause.objects;
  const isTraining = (argument: Argument | undefined): boolean =>
    isHelp(argument) || argument?.nouns.some(({ unit }) => unit?.draft.label === 'Event') === true;
  if (HELD.has(lemma) && held.some(isTraining))
    return clause.obliques
      .filter(
        ({ preposition, argument }) => preposition === 'for' && argument.end <= (clause.subject?.start ?? 0),
      )
      .flatMap(({ argument }) => unitsWithin(argument, PLACES));
  if (isHelpWord('move', lemma) && isHelp(clause.subject))
    return governedBy(clause, 'to', 'for').flatMap((argument) => helped(argument, false));
  if (isHelpWord('receive', lemma) && !clause.isPassive) {
    const sources = [...clause.objects, ...governedBy(clause, 'from', 'on', 'upon')];
    const isProduct = sources.some((argument) => hasHead(argument, (head) => isHelpWord('products', head)));
    const hasSource = governedBy(clause, 'from').some((argument) => actors(argument, ['Body']).length > 0);
    return sources.some(isHelp) || (isProduct && hasSource) ? helped(clause.subject, false) : [];
  }
  const made = clause.isPassive ? [clause.subject] : clause.objects;
  if (
    isHelpWord('prepare', lemma) &&
    made.some((argument) => hasHead(argument, (head) => isHelpWord('products', head)))
  )
    return governedBy(clause, 'for').flatMap((argument) =>
      helped(argument, true).filter(({ draft }) => fits(draft.label, PLACES)),
    );
  return [];
}

/** Who is helped: countries, regions and organisations of countries; "officials of ZICTA" stand for theirs. */
function helped(argument: Argument | undefined, withPeople: boolean, view?: SentenceView): readonly Unit[] {
  if (argument === undefined) return [];
  // "which Lesotho and Guyana had requested, was provided to both"
  if (view && (argument.pronoun === 'both' || argument.pronoun === 'them')) {
    const list = view.groups.findLast(
      (group) => group.end <= argument.start && fillers(group, PLACES).length > 1,
    );
    return list ? fillers(list, PLACES) : [];
  }
  const heads = actors(argument, RECIPIENTS);
  const people =
    withPeople && hasHead(argument, (head) => isHelpWord('people', head))
      ? argument.of
          .filter(({ preposition }) => ['of', 'from', 'in', 'at'].includes(preposition))
          .flatMap((oblique) => actors(oblique.argument, RECIPIENTS))
      : [];
  const owned = withPeople
    ? []
    : argument.nouns.flatMap(({ unit, head, owners }) => (!unit && isHelpWord('people', head) ? owners : []));
  return [...new Set([...heads, ...people, ...owned])].filter(({ draft }) => {
    if (draft.label !== 'Organization') return fits(draft.label, PLACES);
    return HELPED_KINDS.has(draft.properties?.['kind']);
  });
}

/** Who helps: the subject or agent, who it comes from, or the body at work in the paragraph. */
function giversOf(
  clause: Clause,
  recipients: readonly Unit[],
  discourse: Discourse,
  before: readonly EntityDraft[],
): readonly EntityDraft[] {
  const isReceiving = isHelpWord('receive', clause.verb.lemma);
  const named = [
    ...governedBy(clause, 'by'),
    ...(isReceiving ? governedBy(clause, 'from') : []),
    ...(clause.isPassive || isReceiving ? [] : [clause.subject]),
  ].flatMap((argument) => actors(argument, ['Body', 'Organization']));
  const bodies = named.filter(({ draft }) => fits(draft.label, ['Body']));
  if (bodies.length > 0) return bodies.map(({ draft }) => draft);
  const backing = backers(clause);
  if (backing.length > 0) return backing.map(({ draft }) => draft);
  // "were the beneficiaries of the assistance of BDT"
  if (clause.objects.some((object) => hasHead(object, (head) => BENEFITING.has(head))))
    return clause.objects.flatMap((object) => unitsWithin(object, ['Body'])).map(({ draft }) => draft);
  // others help too, and this graph tells of the help of bodies alone
  if (named.length > 0) return [];
  // "benefited from BDT's training"
  const owners = [...clause.objects, ...governedBy(clause, 'from', 'on', 'upon')]
    .flatMap((argument) => unitsWithin(argument, ['Body']))
    .filter((unit) => !recipients.includes(unit));
  if (isReceiving && owners.length > 0) return owners.map(({ draft }) => draft);
  const isOpen =
    clause.isPassive ||
    isReceiving ||
    isHelpWord('move', clause.verb.lemma) ||
    clause.subject === undefined ||
    ['it', 'they'].includes(clause.subject.pronoun ?? '');
  if (!isOpen) return [];
  // "A was helped by BDT, and B is being helped": by the same
  return before.length > 0 ? before : carried(discourse);
}

function fact(
  view: SentenceView,
  clause: Clause,
  subject: EntityDraft,
  unit: Unit,
  status: string,
): FactDraft {
  const { start, end } = clause.verb;
  return {
    subject,
    predicate: 'ASSISTED',
    object: unit.draft,
    support: view,
    wording: view.context.text.slice(start, end),
    rule: 'clause/help',
    confidence: 0.8,
    trigger: { start, end },
    item: { start: unit.start, end: unit.end },
    qualifiers: { status, kind: kindOfHelp(view.text(view.start, view.end)) },
  };
}
