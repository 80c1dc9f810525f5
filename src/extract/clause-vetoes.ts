/** Facts that a clause contradicts: what it denies, and what somebody else does than the body that was carried over. */
import events from '../data/tables/rules/event-roles.json' with { type: 'json' };
import { isInteraction } from '../data/interactions.ts';
import { actors, clauseAt, covers, governedBy, hasHead, isDenied, isUndone } from './clause-roles.ts';
import { findClauses, headUnits, type Argument, type Clause } from './clauses.ts';
import { hasOtherSubject, TEXT_ACTS } from './clause-texts.ts';
import type { FactDraft } from './fact-draft.ts';
import { fits, type SentenceView } from './sentence-view.ts';

const ATTENDANCE: ReadonlySet<string> = new Set(['ORGANIZED', 'PARTICIPATED_IN']);
/** What a name or a list says holds whatever its sentence tells. */
const STANDING: ReadonlySet<string> = new Set([
  'PART_OF',
  'MEMBER_OF',
  'REPORTS_ON',
  'REFERENCES',
  'ABOUT',
  'STATES_NONE',
]);

/** Whether the clause of a fact's words contradicts the fact. */
export function isContradicted(view: SentenceView, fact: FactDraft): boolean {
  if (fact.rule.startsWith('clause/') || STANDING.has(fact.predicate)) return false;
  const own = ATTENDANCE.has(fact.predicate) && fact.item ? clauseAt(view, fact.item.start) : undefined;
  if (own && isDeniedSubject(view, own)) return true;
  if (isEachAlone(view, fact)) return true;
  if (fact.trigger === undefined) return false;
  if (hasOtherSubject(view, fact) || isOfGapped(view, fact)) return true;
  const clause = clauseAt(view, fact.trigger.start);
  if (clause === undefined) return false;
  if (isOfOtherText(clause, fact) || isPlacedElsewhere(clause, fact) || isTalk(clause, fact)) return true;
  const isNoun = fact.trigger.start >= clause.verb.end || fact.trigger.end <= clause.verb.start;
  const isAct = TEXT_ACTS.has(fact.predicate);
  if ((isAct || (clause.isReduced && !isNoun)) && isUnderDenial(view, clause)) return true;
  if (isNoun && isDismissed(view, clause)) return true;
  if (!isNoun && isDeniedSubject(view, clause)) return true;
  // "The agreement with X has not yet been concluded": the verb denies its noun
  if (
    isNoun &&
    !ATTENDANCE.has(fact.predicate) &&
    (isDenied(clause) || (fact.predicate === 'DEVELOPS' && isUndone(clause)))
  )
    return true;
  return (
    fact.rule.endsWith('-carried') && (hasNamedAgent(clause, fact, isNoun) || isAttributed(clause, fact))
  );
}

/** "SG13 works with ETSI, and SG15 with OIF": the second partner is not the first group's. */
function isOfGapped(view: SentenceView, { predicate, subject, item }: FactDraft): boolean {
  if (!['COLLABORATES_WITH', 'ORGANIZED', 'ENGAGED_ON'].includes(predicate) || item === undefined)
    return false;
  const clause = findClauses(view).find(
    ({ isGapped, objects, obliques }) =>
      isGapped &&
      (obliques.some(({ argument }) => covers(argument, item.start)) ||
        objects.some((object) => covers(object, item.start))),
  );
  if (clause === undefined) return false;
  const agents = [clause.subject, ...governedBy(clause, 'by')].flatMap((argument) =>
    actors(argument, ['Body', 'Organization']),
  );
  return agents.length > 0 && agents.every(({ draft }) => draft.id !== subject.id);
}

/** "did not agree to start A", "is not in favour of developing A", "received a proposal to start A". */
function isUnderDenial(view: SentenceView, clause: Clause): boolean {
  if (isDenied(clause) && !clause.verb.words.includes('only')) return true;
  if (!clause.isReduced || (clause.verb.form !== 'infinitive' && clause.verb.form !== 'ing')) return false;
  if (
    /\b(?:possibility|idea|feasibility|prospect|option|hope|intention)\s+of\s+$/.test(
      view.text(view.start, clause.verb.start),
    )
  )
    return true;
  const main = findClauses(view).findLast(
    ({ verb, isReduced }) => !isReduced && verb.start < clause.verb.start,
  );
  if (main === undefined || main.verb.end > clause.verb.start) return false;
  const isProposal = main.objects.some((object) => hasHead(object, (head) => PROPOSALS.has(head)));
  return isDenied(main) || (clause.verb.form === 'infinitive' && isProposal);
}
const DENYING = new Set(['no', 'none', 'neither', 'nobody']);

/** "No workshop was organized", "Neither A nor B attended". */
const isDeniedSubject = (view: SentenceView, { subject }: Clause): boolean =>
  subject !== undefined &&
  (subject.nouns.some(({ words }) => words.some((word) => DENYING.has(word))) ||
    /\b(?:neither|none of|no)\s+(?:the\s+)?$/i.test(
      view.text(Math.max(view.start, subject.start - 20), subject.start),
    ));

/** "Assistance to Lesotho was considered unnecessary". */
const isDismissed = (view: SentenceView, { verb }: Clause): boolean =>
  ['consider', 'deem', 'find', 'judge', 'think'].includes(verb.lemma) &&
  /^\s*(?:unnecessary|superfluous|premature|impossible|impracticable|inappropriate|unfeasible|redundant)\b/.test(
    view.text(verb.end, view.end),
  );
const PROPOSALS = new Set(['proposal', 'request', 'invitation', 'suggestion', 'possibility', 'call', 'plea']);

/** "A, prepared by Question 11/17, entered into force": what the words say of their subject is said of no other thing. */
function isOfOtherText(clause: Clause, { rule, object }: FactDraft): boolean {
  if (!rule.includes('/becomes')) return false;
  const units = headUnits(clause.subject);
  return (
    units.some(({ draft }) => fits(draft.label, ['Deliverable', 'WorkItem'])) &&
    object.label === 'Question' &&
    units.every(({ draft }) => draft.id !== object.id)
  );
}

/** "The opening address at the Forum was given by UNESCO": an address is given, no Forum. */
const isTalk = (clause: Clause, { predicate }: FactDraft): boolean =>
  predicate === 'ORGANIZED' &&
  clause.isPassive &&
  ['give', 'deliver', 'make'].includes(clause.verb.lemma) &&
  hasHead(clause.subject, (head) => TALKS.has(head));
const TALKS = new Set(events.talks);

/** "Under Question 1/2, A is being developed": nobody was carried over to what is said to go on elsewhere. */
function isPlacedElsewhere(clause: Clause, { rule, predicate, subject }: FactDraft): boolean {
  if (predicate !== 'DEVELOPS' || !rule.endsWith('-carried')) return false;
  const places = governedBy(clause, 'under').flatMap((argument) => actors(argument, ['Question']));
  return places.length > 0 && subject.label === 'Union';
}

/** "one with SC 27 and one with SG13": neither is the other's partner. */
function isEachAlone(view: SentenceView, { predicate, subject, object }: FactDraft): boolean {
  if (predicate !== 'COLLABORATES_WITH') return false;
  const isAlone = (id: string): boolean => {
    const unit = view.units.find(({ draft }) => draft.id === id);
    return (
      unit !== undefined &&
      /\bone\s+with\s+(?:the\s+)?$/.test(
        view.text(Math.max(view.start, unit.extentStart - 20), unit.extentStart),
      )
    );
  };
  return isAlone(subject.id) && isAlone(object.id);
}

/** "Coordination with A is the task of Question 13/15": the clause says whose the dealing is. */
function isAttributed(clause: Clause, { predicate, subject, object }: FactDraft): boolean {
  if (predicate !== 'COLLABORATES_WITH') return false;
  const owners = [
    ...governedBy(clause, 'in', 'within'),
    ...clause.objects.flatMap((argument) => argument.of.map((oblique) => oblique.argument)),
  ].flatMap((argument) => actors(argument, ['Body']));
  return owners.length > 0 && owners.every(({ draft }) => draft.id !== subject.id && draft.id !== object.id);
}

/** "UNICEF supports Chad", "with the support of Norway": somebody is named, so nobody was carried over. */
function hasNamedAgent(clause: Clause, { subject, object, trigger }: FactDraft, isNoun: boolean): boolean {
  const isOther = (argument: Argument | undefined): boolean =>
    actors(argument, ['Organization', 'Country', 'Body']).some(
      // who "receives assistance" is its object, who "assists" is not
      ({ draft }) => draft.id !== subject.id && (draft.id !== object.id || !isNoun),
    );
  if (!clause.isPassive && isOther(clause.subject)) return true;
  return clause.obliques.some(({ argument }) => {
    const isOwn = trigger !== undefined && argument.start <= trigger.end && trigger.start < argument.end;
    const isBacking = hasHead(argument, (head) => isInteraction('helped', head));
    const from = argument.of.filter(({ preposition }) => preposition === 'of' || preposition === 'from');
    return (isOwn || isBacking) && from.some((oblique) => isOther(oblique.argument));
  });
}
