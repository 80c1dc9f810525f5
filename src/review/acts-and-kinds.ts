import type { Extraction } from '../domain/extraction.ts';
import { placeOf } from './place.ts';
import type { ReviewItem } from './review-item.ts';

/** Supplements are agreed and Recommendations approved; a report that says it the other way round may mean another text or act. */
export function actsAndKinds(extraction: Extraction): readonly ReviewItem[] {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  return extraction.facts.flatMap(
    ({ id, predicate, object, passage, start, end, wording }): readonly ReviewItem[] => {
      const text = entities.get(object);
      const usual = text === undefined ? undefined : usualAct(predicate, text.label);
      if (text === undefined || usual === undefined) return [];
      return [
        {
          kind: 'act-and-kind',
          ...placeOf(extraction, passage, start, end),
          subject: object,
          facts: [id],
          message: `${text.name} is a ${text.label} and "${wording}" is said of it; a ${text.label} is ${usual}`,
          advice: 'look which is meant: another text, or another act',
        },
      ];
    },
  );
}

function usualAct(predicate: string, label: string): string | undefined {
  if (predicate === 'APPROVED' && label === 'Supplement') return 'agreed';
  if (predicate === 'AGREED' && label === 'Recommendation') return 'approved';
  return undefined;
}
