/** Facts that a clause contradicts: what it denies, and what somebody else does than the body that was carried over. */
import { isInteraction } from '../data/interactions.ts';
import { actors, clauseAt, covers, governedBy, hasHead, isDenied, isUndone } from './clause-roles.ts';
import { findClauses, type Argument, type Clause } from './clauses.ts';
import { hasOtherSubject } from './clause-texts.ts';
import type { FactDraft } from './fact-draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whether the clause of a fact's words contradicts the fact. */
export function isContradicted(view: SentenceView, fact: FactDraft): boolean {
  if (fact.rule.startsWith('clause/') || fact.trigger === undefined) return false;
  if (hasOtherSubject(view, fact) || isOfGapped(view, fact)) return true;
  const clause = clauseAt(view, fact.trigger.start);
  if (clause === undefined) return false;
  const isNoun = fact.trigger.start >= clause.verb.end || fact.trigger.end <= clause.verb.start;
  // "The agreement with X has not yet been concluded": the verb denies its noun
  if (isNoun && (isDenied(clause) || (fact.predicate === 'DEVELOPS' && isUndone(clause)))) return true;
  return (
    fact.rule.endsWith('-carried') && (hasNamedAgent(clause, fact, isNoun) || isAttributed(clause, fact))
  );
}

/** "SG13 works with ETSI, and SG15 with OIF": the second partner is not the first group's. */
function isOfGapped(view: SentenceView, { predicate, subject, item }: FactDraft): boolean {
  if (predicate !== 'COLLABORATES_WITH' || item === undefined) return false;
  const clause = findClauses(view).find(
    ({ isGapped, obliques }) => isGapped && obliques.some(({ argument }) => covers(argument, item.start)),
  );
  if (clause === undefined) return false;
  const agents = [clause.subject, ...governedBy(clause, 'by')].flatMap((argument) =>
    actors(argument, ['Body', 'Organization']),
  );
  return agents.length > 0 && agents.every(({ draft }) => draft.id !== subject.id);
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
