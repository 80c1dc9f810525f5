/** What only one side names, and what was a work item and is a text now. Pure. */
import { ENTITY_LABELS, type EntityLabel } from '../domain/model.ts';
import type { ComparedEntity } from '../graph/read/comparison.ts';
import type { EntityChange } from './change.ts';
import type { Side } from './compared-side.ts';
import { type Identities, isDeliverable, isWorkItem } from './identities.ts';

const KINDS: readonly EntityChange['kind'][] = ['BECAME', 'NEW', 'NO_LONGER_MENTIONED'];

/** Every change of what is named, by key; the documents themselves are left out. */
export function compareEntities(before: Side, after: Side, identities: Identities): readonly EntityChange[] {
  const own = new Set([...before.entities, ...after.entities].map(({ document }) => document));
  const [b, a] = [before, after].map(({ entities }) =>
    Map.groupBy(
      entities.filter(({ id }) => !own.has(id)),
      ({ id }) => identities.proposed(id),
    ),
  );
  return [...new Set([...(b?.keys() ?? []), ...(a?.keys() ?? [])])]
    .flatMap((identity) => changeOf(b?.get(identity) ?? [], a?.get(identity) ?? [], identities))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function changeOf(
  before: readonly ComparedEntity[],
  after: readonly ComparedEntity[],
  { firm }: Identities,
): readonly EntityChange[] {
  const [then] = byId(before);
  const [now] = byId(after);
  const shown = now ?? then;
  if (shown === undefined) return [];
  const isBoth = then !== undefined && now !== undefined;
  if (isBoth && !(before.every(isWorkItem) && after.every(isDeliverable))) return [];
  const kind = isBoth ? 'BECAME' : now === undefined ? 'NO_LONGER_MENTIONED' : 'NEW';
  const label = shown.labels.find((each): each is EntityLabel => each in ENTITY_LABELS) ?? 'Topic';
  return [
    {
      key: [String(KINDS.indexOf(kind)), label, shown.id].join(' '),
      ...{ kind, label, before: then?.id ?? null, after: now?.id ?? null },
      proposed: isBoth && !before.some((b) => after.some((a) => firm(a.id) === firm(b.id))),
    },
  ];
}

function byId(entities: readonly ComparedEntity[]): readonly ComparedEntity[] {
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
