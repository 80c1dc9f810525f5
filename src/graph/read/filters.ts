/** Filters that lists share: a fixed conjunction, so that their texts stay a closed set. */

import { ENTITY_LABELS, type EntityLabel } from '../../domain/model.ts';
import { isGiven } from '../is-given.ts';
import type { StatementShape } from '../statement-shapes.ts';

/** One of these, and none of those; null or absent for all. */
export interface OneOf {
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
}

/** From and to, both included; null or absent for no bound. */
export interface Range<Value> {
  readonly from?: Value | null | undefined;
  readonly to?: Value | null | undefined;
}

/** What a statement's evidence must be. */
export interface EvidenceFilter {
  readonly document?: OneOf | null | undefined;
  readonly status?: OneOf | null | undefined;
  readonly mode?: OneOf | null | undefined;
  readonly kind?: OneOf | null | undefined;
  readonly role?: OneOf | null | undefined;
  readonly procedure?: OneOf | null | undefined;
  readonly direction?: OneOf | null | undefined;
  readonly category?: OneOf | null | undefined;
  readonly confidence?: Range<number> | null | undefined;
  /** ISO 8601 days, months or years; what overlaps them is in. */
  readonly date?: Range<string> | null | undefined;
}

/** What an entity must be. */
export interface NodeFilter {
  readonly id?: OneOf | null | undefined;
  readonly label?: OneOf | null | undefined;
  readonly kind?: OneOf | null | undefined;
  readonly status?: OneOf | null | undefined;
  /** Ids of regions or countries in which it lies or was held. */
  readonly region?: OneOf | null | undefined;
  readonly known?: boolean | null | undefined;
  readonly date?: Range<string> | null | undefined;
}

/** Statuses, of a fact or of an event, that say that it is not done. */
export const PLANNED_STATUSES: readonly string[] = ['scheduled', 'considered', 'cancelled'];

const EVIDENCE_LISTS = [
  'document',
  'status',
  'mode',
  'kind',
  'role',
  'procedure',
  'direction',
  'category',
] as const;
const NODE_LISTS = ['id', 'kind', 'status'] as const;

/** Whether a filter asks for nothing: it is without conditions, or they are without values. */
export function isEmpty(filter: EvidenceFilter | NodeFilter): boolean {
  return !Object.values(filter).some((condition: unknown) =>
    typeof condition === 'object' && condition !== null
      ? Object.values(condition).some(isGiven)
      : isGiven(condition),
  );
}

/** Parameters of the texts that filter evidence. */
export function evidenceParameters(
  where: EvidenceFilter,
  includePlanned: boolean,
): Readonly<Record<'includePlanned' | 'plannedStatuses' | 'where', unknown>> {
  return {
    // A status that is asked for by name is wanted, planned or not.
    includePlanned: includePlanned || isGiven(where.status?.in),
    plannedStatuses: PLANNED_STATUSES,
    where: {
      ...listValues(where, EVIDENCE_LISTS),
      confidenceFrom: where.confidence?.from ?? null,
      confidenceTo: where.confidence?.to ?? null,
      ...dateValues(where.date),
    },
  };
}

/** Parameters of the texts that filter entities; labels are a parameter of their own. */
export function nodeParameters(node: NodeFilter): Readonly<Record<'chosen' | 'node', unknown>> {
  const { label, region, known, date } = node;
  const places = [
    ...(isGiven(region?.in) ? [{ ids: region.in, inside: true }] : []),
    ...(isGiven(region?.notIn) ? [{ ids: region.notIn, inside: false }] : []),
  ];
  return {
    chosen: choosesNodes(node),
    node: {
      ...listValues(node, NODE_LISTS),
      labelNotIn: label?.notIn ?? [],
      known: known ?? null,
      ...dateValues(date),
      places,
    },
  };
}

/** Whether a filter asks for more than labels. */
export function choosesNodes({ label, ...node }: NodeFilter): boolean {
  return isGiven(label?.notIn) || !isEmpty(node);
}

/** The shape of a text that asks for one label only; another set of labels is a parameter. */
export function labelShape(labels: readonly string[] | null | undefined): Pick<StatementShape, 'label'> {
  const [label, ...others] = labels ?? [];
  return label !== undefined && others.length === 0 && isEntityLabel(label) ? { label } : {};
}

function isEntityLabel(label: string): label is EntityLabel {
  return Object.hasOwn(ENTITY_LABELS, label);
}

/** Lists by property; a property without a list is not there. */
function listValues<Key extends string>(
  filter: Readonly<Partial<Record<Key, OneOf | null | undefined>>>,
  keys: readonly Key[],
): Readonly<Record<'is' | 'isNot', Readonly<Record<string, readonly string[]>>>> {
  const lists = (side: keyof OneOf): Record<string, readonly string[]> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const list = filter[key]?.[side];
        return isGiven(list) ? [[key, list]] : [];
      }),
    );
  return { is: lists('in'), isNot: lists('notIn') };
}

function dateValues(
  date: Range<string> | null | undefined,
): Readonly<Record<'dateFrom' | 'dateTo', string | null>> {
  return { dateFrom: date?.from ?? null, dateTo: date?.to ?? null };
}
