/** Filters that lists share: a fixed conjunction, so that their texts stay a closed set. */

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
const NODE_LISTS = ['id', 'label', 'kind', 'status', 'region'] as const;

/** Parameters of the texts that filter evidence. */
export function evidenceParameters(
  where: EvidenceFilter,
  includePlanned: boolean,
): Readonly<Record<'includePlanned' | 'plannedStatuses' | 'filtered' | 'where', unknown>> {
  const values = {
    ...listValues(where, EVIDENCE_LISTS),
    confidenceFrom: where.confidence?.from ?? null,
    confidenceTo: where.confidence?.to ?? null,
    ...dateValues(where.date),
  };
  return {
    // A status that is asked for by name is wanted, planned or not.
    includePlanned: includePlanned || isGiven(where.status?.in),
    plannedStatuses: PLANNED_STATUSES,
    filtered: Object.values(values).some(isGiven),
    where: values,
  };
}

/** Parameters of the texts that filter entities. */
export function nodeParameters(node: NodeFilter): Readonly<Record<'chosen' | 'node', unknown>> {
  const values = {
    ...listValues(node, NODE_LISTS),
    known: node.known ?? null,
    ...dateValues(node.date),
  };
  return { chosen: Object.values(values).some(isGiven), node: values };
}

function listValues<Key extends string>(
  filter: Readonly<Partial<Record<Key, OneOf | null | undefined>>>,
  keys: readonly Key[],
): Record<string, readonly string[] | null> {
  return Object.fromEntries(
    keys.flatMap((key) => [
      [`${key}In`, filter[key]?.in ?? null],
      [`${key}NotIn`, filter[key]?.notIn ?? null],
    ]),
  );
}

function dateValues(
  date: Range<string> | null | undefined,
): Readonly<Record<'dateFrom' | 'dateTo', string | null>> {
  return { dateFrom: date?.from ?? null, dateTo: date?.to ?? null };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
