import type { Entity, Extraction, Fact } from '../domain/extraction.ts';
import { documentName, placeOf } from './place.ts';
import type { ReviewItem } from './review-item.ts';

interface Stated {
  readonly extraction: Extraction;
  readonly fact: Fact;
}

/** Statuses of an act that is not done. */
const NOT_DONE = new Set(['under approval', 'scheduled', 'considered', 'planned']);

/**
 * Texts that are approved and, elsewhere, no further than consented, determined or to be approved. Where one passage tells both, or the time of the
 * acts, else that of the documents, puts the earlier stage first, that explains it, and the item is a note.
 */
export function textStatuses(extractions: readonly Extraction[]): readonly ReviewItem[] {
  const texts = Map.groupBy(
    extractions.flatMap((extraction) => extraction.facts.map((fact): Stated => ({ extraction, fact }))),
    ({ fact }) => fact.object,
  );
  return [...texts.values()].flatMap((stated): readonly ReviewItem[] => {
    const done = stated.filter(({ fact }) => isDone(fact));
    const before = stated.filter(({ fact }) => isBefore(fact));
    const conflicts = before.filter((early) => !done.some((late) => isInOrder(early, late)));
    const [early] = conflicts.length > 0 ? conflicts : before;
    const late = done[0];
    if (early === undefined || late === undefined) return [];
    const { extraction, fact } = early;
    const name = nameIn(extraction, fact.object);
    const [first, then] = [wordsOf(early), wordsOf(late)];
    const isExplained = conflicts.length === 0;
    return [
      {
        kind: 'text-statuses',
        ...placeOf(extraction, fact.passage, fact.start, fact.end),
        subject: fact.object,
        facts: [...(isExplained ? before : conflicts), ...done].map(({ fact: { id } }) => id),
        severity: isExplained ? 'note' : 'warning',
        message: isExplained
          ? `${name} is ${first} and later ${then}: the order of time explains it`
          : `${name} is ${first} and ${then}, and nothing puts the one before the other`,
        advice: isExplained
          ? 'nothing is wrong; the later status is the present one'
          : 'look which status the text has, and whether both places mean the same text',
      },
    ];
  });
}

function isDone({ predicate, qualifiers }: Fact): boolean {
  return predicate === 'APPROVED' && !NOT_DONE.has(String(qualifiers['status']));
}

function isBefore({ predicate, qualifiers }: Fact): boolean {
  return (
    predicate === 'CONSENTED' ||
    predicate === 'DETERMINED' ||
    (predicate === 'APPROVED' && NOT_DONE.has(String(qualifiers['status'])))
  );
}

/** Whether the earlier stage is known to have come first. */
function isInOrder(early: Stated, late: Stated): boolean {
  // "consented …, since approved": one passage tells both as they followed
  if (early.fact.passage === late.fact.passage) return true;
  const [consented, approved] = [early, late].map(({ fact }) => fact.qualifiers['date']);
  if (typeof consented === 'string' && typeof approved === 'string')
    return compareDates(consented, approved) < 0;
  const [first, second] = [early, late].map(({ extraction }) => extraction.document.meta.date);
  return first !== undefined && second !== undefined && compareDates(first, second) < 0;
}

/** Negative where `a` is before `b`, zero where one date is a part of the other: `2020` and `2020-05`. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).localeCompare(b.slice(0, length));
}

function wordsOf({ extraction, fact: { predicate, qualifiers, passage } }: Stated): string {
  const { status, date } = qualifiers;
  const act =
    predicate === 'APPROVED' && NOT_DONE.has(String(status)) ? String(status) : predicate.toLowerCase();
  const when = typeof date === 'string' ? ` on ${date}` : '';
  const { document } = extraction;
  const where = document.passages.find(({ id }) => id === passage)?.where ?? '';
  return `${act}${when} (${documentName(extraction)} ${where})`;
}

function nameIn({ entities }: Extraction, id: string): string {
  return entities.find((entity: Entity) => entity.id === id)?.name ?? id;
}
