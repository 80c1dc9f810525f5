/** Offices of ITU in the field: `ITU Area Office in Dakar`, `ITU Regional Office for Africa`, "the Regional Office" after it. */
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import { draftOf, slug } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

const OFFICE =
  /(?<![\p{L}-])(?:ITU(?:'s)?\s+)?((?:Sub-?[Rr]egional|Regional|Area|Liaison)\s+Office)\s+(in|for)\s+(Asia\s+and\s+the\s+Pacific|(?:the\s+)?(?:Arab\s+States|Asia[- ]Pacific|Commonwealth\s+of\s+Independent\s+States)|(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)(?![\p{L}])/gu;

/** Offices by kind and place; the one named last is what the bare kind stands for from then on. */
export function findOffices(context: PassageContext): readonly Candidate[] {
  return allMatches(context.folded, OFFICE).flatMap((match) => {
    const [whole, kind = '', preposition = '', place = ''] = match;
    const isOurs =
      whole.startsWith('ITU') ||
      !/(?:UN|of \p{Lu}[\p{L}]+)\s+$/u.test(context.folded.slice(Math.max(0, match.index - 20), match.index));
    if (!isOurs) return [];
    const name = `ITU ${kind.replace(/\s+/g, ' ')} ${preposition} ${place}`;
    const entry = context.lexicon
      .named(name)
      .find(({ label }) => label === 'Bureau' || label === 'GoverningBody');
    const draft: EntityDraft = entry
      ? draftOf(entry)
      : { id: slug(name.replace(/ (?:in|for) (?:the )?/, ' ')), label: 'GoverningBody', name, known: true };
    context.register.acronyms.set(kind, draft);
    return [{ start: match.index, end: match.index + whole.length, draft, priority: 9 }];
  });
}
