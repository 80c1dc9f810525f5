import type { Entity, Extraction } from '../domain/extraction.ts';
import { firstMention } from './place.ts';
import type { ReviewItem } from './review-item.ts';

/** A number belongs to a Question of one study period: where a document names both, a reader must not join them. */
export function questionNumbers(extraction: Extraction): readonly ReviewItem[] {
  const questions = extraction.entities.filter(({ label }) => label === 'Question');
  return questions.filter(isFormer).flatMap((former): readonly ReviewItem[] => {
    const present = questions.find(
      (other) =>
        !isFormer(other) && former.id.startsWith(`${other.id}-`) && numberOf(other) === numberOf(former),
    );
    const place = firstMention(extraction, former.id);
    if (present === undefined || place === undefined) return [];
    return [
      {
        kind: 'question-number',
        ...place,
        subject: former.id,
        message: `${former.name} and ${present.name} bear one number and are two Questions`,
        advice: 'look whether each place says which of the two it means',
      },
    ];
  });
}

const isFormer = ({ properties }: Entity): boolean => properties['status'] === 'former';
const numberOf = ({ properties }: Entity): unknown => properties['number'];
