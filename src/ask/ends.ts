/** What may stand at the ends of relationships, as specific labels. */
import type { QuestionRelation, RelationEnd } from '../data/questions.ts';
import {
  ENTITY_LABELS,
  type EntityLabel,
  fitsEnd,
  REFERENCE_RELATIONSHIPS,
  STATED_RELATIONSHIPS,
  type EndLabel,
} from '../domain/model.ts';

const LABELS = Object.keys(ENTITY_LABELS) as EntityLabel[];
const MODEL: Readonly<
  Record<string, { readonly from: readonly EndLabel[]; readonly to: readonly EndLabel[] }>
> = {
  ...REFERENCE_RELATIONSHIPS,
  ...STATED_RELATIONSHIPS,
};
/** What groups of texts say is that of all their kinds. */
const expanded = new Map<string, ReadonlySet<EntityLabel>>();

/** Labels that may stand at an end of a relation as questions call it. */
export function labelsAt(relation: QuestionRelation, end: RelationEnd): ReadonlySet<EntityLabel> {
  const key = `${relation.id} ${end}`;
  const known = expanded.get(key);
  if (known !== undefined) return known;
  const ends = relation.types.flatMap(({ type, forward }) => {
    const model = MODEL[type];
    return (forward ? model?.[end] : model?.[end === 'from' ? 'to' : 'from']) ?? [];
  });
  const labels = new Set(LABELS.filter((label) => ends.some((each) => fitsEnd(label, each))));
  expanded.set(key, labels);
  return labels;
}

/** Specific labels of a list of specific and umbrella ones. */
export function specific(labels: readonly string[]): readonly EntityLabel[] {
  return LABELS.filter((label) => labels.some((each) => fitsEnd(label, each as EndLabel)));
}
