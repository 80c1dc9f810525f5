/** Filters that lists share: a fixed conjunction, so that their texts stay a closed set. */

import { isGiven } from '../is-given.ts';

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

/** Parameters of the texts that filter entities. */
export function nodeParameters(node: NodeFilter): Readonly<Record<'chosen' | 'node', unknown>> {
  const { label, region, known, date } = node;
  const places = [
    ...(isGiven(region?.in) ? [{ ids: region.in, inside: true }] : []),
    ...(isGiven(region?.notIn) ? [{ ids: region.notIn, inside: false }] : []),
  ];
  return {
    chosen: Object.values(node).some(isGiven),
    node: {
      ...listValues(node, NODE_LISTS),
      labelIn: label?.in ?? null,
      labelNotIn: label?.notIn ?? [],
      known: known ?? null,
      ...dateValues(date),
      places,
    },
  };
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
