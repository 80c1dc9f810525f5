/** Facts that a clause contradicts: what it denies, and what somebody else does than the body that was carried over. */
import { isInteraction } from '../data/interactions.ts';
import { actors, hasHead, isDenied } from './clause-roles.ts';
import { findClauses, type Argument, type Clause } from './clauses.ts';
import { hasOtherSubject } from './clause-texts.ts';
import type { FactDraft } from './fact-draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whether the clause of a fact's words contradicts the fact. */
export function isContradicted(view: SentenceView, fact: FactDraft): boolean {
  if (fact.rule.startsWith('clause/') || fact.trigger === undefined) return false;
  if (hasOtherSubject(view, fact)) return true;
  const clause = clauseAt(view, fact.trigger.start);
  if (clause === undefined) return false;
  const isNoun = fact.trigger.start >= clause.verb.end || fact.trigger.end <= clause.verb.start;
  // "The agreement with X has not yet been concluded": the verb denies its noun
  if (isNoun && isDenied(clause)) return true;
  return fact.rule.endsWith('-carried') && hasNamedAgent(clause, fact, isNoun);
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

/** The clause whose verb stands at an offset, else the one in whose phrases it lies. */
function clauseAt(view: SentenceView, offset: number): Clause | undefined {
  const clauses = findClauses(view);
  return (
    clauses.find(({ verb }) => verb.start <= offset && offset < verb.end) ??
    clauses.find(
      ({ subject, objects, obliques }) =>
        covers(subject, offset) ||
        objects.some((object) => covers(object, offset)) ||
        obliques.some(({ argument }) => covers(argument, offset)),
    )
  );
}

const covers = (argument: Argument | undefined, offset: number): boolean =>
  argument !== undefined &&
  ((argument.start <= offset && offset < argument.end) ||
    argument.of.some((oblique) => covers(oblique.argument, offset)));
