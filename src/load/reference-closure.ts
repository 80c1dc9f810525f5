import type { ReferenceLink, Vocabulary, VocabularyEntry } from '../data/vocabulary.ts';
import { HELD_BY_END } from '../domain/model.ts';
import { DataTableError } from '../errors.ts';
import type { StoredReferenceLink } from '../graph/graph-values.ts';

/** Reference data that some entities bring with them. */
export interface ReferenceClosure {
  /** The entities asked for and all that their links lead to, by id, sorted. */
  readonly ids: readonly string[];
  readonly entries: readonly VocabularyEntry[];
  /** Sorted by id. */
  readonly links: readonly StoredReferenceLink[];
}

interface NeededLink {
  readonly target: string;
  readonly link: StoredReferenceLink;
}

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, readonly NeededLink[]>>();

/**
 * The entities with everything that reference data says they belong to: standing parents, regions, works of editions, successors,
 * the group now responsible. A region does not bring all its countries, nor a group all its texts.
 *
 * @throws DataTableError when links lead in a circle, for then nothing would ever be let go of
 */
export function referenceClosure(ids: Iterable<string>, vocabulary: Vocabulary): ReferenceClosure {
  const needs = needsOf(vocabulary);
  const done = new Set<string>();
  const underWay = new Set<string>();
  const links = new Map<string, StoredReferenceLink>();
  const visit = (id: string): void => {
    if (done.has(id)) return;
    if (underWay.has(id))
      throw new DataTableError(
        'DATA_CIRCLE',
        `src/data/tables: reference links lead from ${id} back to itself`,
      );
    underWay.add(id);
    for (const { target, link } of needs.get(id) ?? []) {
      links.set(link.id, link);
      visit(target);
    }
    underWay.delete(id);
    done.add(id);
  };
  for (const id of ids) visit(id);
  const sorted = [...done].sort();
  return {
    ids: sorted,
    entries: sorted.flatMap((id) => vocabulary.byId.get(id) ?? []),
    links: [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Reference links that this one entity needs, of which reference data makes it the holder. */
export function neededLinks(id: string, vocabulary: Vocabulary): readonly StoredReferenceLink[] {
  return (needsOf(vocabulary).get(id) ?? []).map(({ link }) => link);
}

function needsOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly NeededLink[]> {
  const known = indexes.get(vocabulary);
  if (known !== undefined) return known;
  const needs = new Map<string, NeededLink[]>();
  for (const link of vocabulary.links) {
    const [needing, target] = HELD_BY_END.has(link.type) ? [link.to, link.from] : [link.from, link.to];
    const list = needs.get(needing) ?? [];
    list.push({ target, link: toStored(link) });
    needs.set(needing, list);
  }
  indexes.set(vocabulary, needs);
  return needs;
}

function toStored({ type, from, to, source }: ReferenceLink): StoredReferenceLink {
  return { id: `r-${type}:${from}>${to}`, type, from, to, source };
}
