/** Help, read from clauses: who gives it, who receives it, and whether it was given, goes on or is to come. */
import events from '../data/tables/rules/event-roles.json' with { type: 'json' };
import { isHelpWord } from '../data/help-words.ts';
import type { EntityDraft } from './candidate.ts';
import {
  actors,
  clauseAt,
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
import { fits, type SentenceView } from './sentence-view.ts';

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
  return findClauses(view).flatMap((clause, at, clauses) => {
    const asking = requesters(clause, clauses.slice(0, at));
    const status = asking.length > 0 ? 'considered' : STATUS[tenseOf(clause)];
    if (status === undefined) return [];
    const recipients = asking.length > 0 ? asking : recipientsOf(clause);
    if (recipients.length === 0) return [];
    return giversOf(clause, recipients, discourse).flatMap((subject) =>
      recipients.flatMap((unit) =>
        unit.draft.id === subject.id ? [] : [fact(view, clause, subject, unit, status)],
      ),
    );
  });
}

/** The status of help by the clause that its recipient stands in; none where the clause does not say. */
export function statusAt(view: SentenceView, { predicate, item }: FactDraft): string | undefined {
  if (predicate !== 'ASSISTED' || item === undefined) return undefined;
  const clause = clauseAt(view, item.start);
  if (clause === undefined) return undefined;
  if (isConsidered(clause)) return 'considered';
  const tense = tenseOf(clause);
  const isPast = clause.verb.words.some((word) => /^(?:has|have|was|were)$/.test(word));
  return tense === 'done' && !isPast ? undefined : STATUS[tense];
}

const WEIGHED = new Set(['consideration', 'discussion', 'examination', 'study', 'review', 'negotiation']);

/** "is being considered", "is under discussion". */
const isConsidered = (clause: Clause): boolean =>
  (isHelpWord('weigh', clause.verb.lemma) && tenseOf(clause) !== 'none') ||
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

function recipientsOf(clause: Clause): readonly Unit[] {
  const { lemma } = clause.verb;
  const isHelp = (argument: Argument | undefined): boolean =>
    hasHead(argument, (head) => isHelpWord('help', head));
  if (isHelpWord('assist', lemma)) {
    if (clause.isPassive) return helped(clause.subject, true);
    return clause.objects.flatMap((object) => helped(object, true));
  }
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
  const isGiven = clause.isPassive ? isHelp(clause.subject) : clause.objects.some(isHelp);
  if (isHelpWord('give', lemma) && isGiven) {
    const second = clause.isPassive
      ? []
      : clause.objects.filter((object) => !isHelp(object)).flatMap((object) => helped(object, false));
    return [...governedBy(clause, 'to', 'for').flatMap((argument) => helped(argument, true)), ...second];
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
    const sources = [...clause.objects, ...governedBy(clause, 'from')];
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
function helped(argument: Argument | undefined, withPeople: boolean): readonly Unit[] {
  if (argument === undefined) return [];
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
function giversOf(clause: Clause, recipients: readonly Unit[], discourse: Discourse): readonly EntityDraft[] {
  const isReceiving = isHelpWord('receive', clause.verb.lemma);
  const named = [
    ...governedBy(clause, 'by'),
    ...(isReceiving ? governedBy(clause, 'from') : []),
    ...(clause.isPassive || isReceiving ? [] : [clause.subject]),
  ].flatMap((argument) => actors(argument, ['Body', 'Organization']));
  const bodies = named.filter(({ draft }) => fits(draft.label, ['Body']));
  if (bodies.length > 0) return bodies.map(({ draft }) => draft);
  // others help too, and this graph tells of the help of bodies alone
  if (named.length > 0) return [];
  // "benefited from BDT's training"
  const owners = [...clause.objects, ...governedBy(clause, 'from')]
    .flatMap((argument) => unitsWithin(argument, ['Body']))
    .filter((unit) => !recipients.includes(unit));
  if (isReceiving && owners.length > 0) return owners.map(({ draft }) => draft);
  const isOpen =
    clause.isPassive ||
    isReceiving ||
    isHelpWord('move', clause.verb.lemma) ||
    clause.subject === undefined ||
    ['it', 'they'].includes(clause.subject.pronoun ?? '');
  return isOpen ? (carriedAgent(discourse, ['Body'])?.drafts ?? []) : [];
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
