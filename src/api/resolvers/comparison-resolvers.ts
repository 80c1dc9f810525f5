/** Two groups of documents, compared. */
import { CHANGE_KINDS } from '../../analysis/change.ts';
import { compareDocuments, COMPARED_PREDICATES, type SideChoice } from '../../analysis/compare-documents.ts';
import { listArgument } from '../arguments.ts';
import type { ComparedSideInput, QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { inputError } from '../input-error.ts';
import { MOST_EVIDENCE, MOST_TEXTS } from '../limits.ts';
import { listOf, readPage } from '../paging.ts';
import { loadListed } from './load-listed.ts';
import { factOf } from './required-rows.ts';

export const comparisonQueries: Pick<QueryResolvers, 'comparison'> = {
  comparison: (_root, { before, after, predicates, entity }, { database }) =>
    compareDocuments(
      database,
      { before: choiceOf('before', before), after: choiceOf('after', after) },
      listArgument('predicates', predicates) ?? COMPARED_PREDICATES,
      entity ?? null,
    ),
};

function choiceOf(name: string, { documents, year }: ComparedSideInput): SideChoice {
  const ids = listArgument(`${name}.documents`, documents);
  if (ids !== null && typeof year !== 'number') return { ids };
  if (ids === null && typeof year === 'number') return { year: String(year).padStart(4, '0') };
  throw inputError(`${name}: give exactly one of documents and year`);
}

export const comparisonResolvers: Pick<Resolvers, 'Comparison' | 'Change' | 'Difference' | 'EntityChange'> = {
  Comparison: {
    async changes({ changes }, { kinds, includePlanned, ...page }) {
      const wanted = changes.filter(({ kind }) => kinds?.includes(kind) ?? true);
      const rows = includePlanned ? wanted : wanted.filter(({ planned }) => !planned);
      return {
        ...(await readPage(
          listOf(rows, ({ key }) => key),
          page,
        )),
        plannedLeftOut: wanted.length - rows.length,
      };
    },
    counts({ changes }, { includePlanned }) {
      const rows = changes.filter(({ planned }) => includePlanned || !planned);
      const byKind = Map.groupBy(rows, ({ kind }) => kind);
      return CHANGE_KINDS.flatMap((kind) => {
        const count = byKind.get(kind)?.length ?? 0;
        return count === 0 ? [] : [{ kind, count }];
      });
    },
    entities({ entityChanges }, { kinds, labels, ...page }) {
      const rows = entityChanges.filter(
        ({ kind, label }) => (kinds?.includes(kind) ?? true) && (labels?.includes(label) ?? true),
      );
      return readPage(
        listOf(rows, ({ key }) => key),
        page,
      );
    },
  },
  Change: {
    subject: async ({ shown }, _arguments, context) => (await factOf(shown, context)).subject,
    object: async ({ shown }, _arguments, context) => (await factOf(shown, context)).object,
    before: ({ before }, _arguments, { loaders }) => loadListed(loaders.fact, before, MOST_EVIDENCE),
    after: ({ after }, _arguments, { loaders }) => loadListed(loaders.fact, after, MOST_EVIDENCE),
  },
  Difference: {
    from: ({ from }) => from.slice(0, MOST_TEXTS),
    to: ({ to }) => to.slice(0, MOST_TEXTS),
  },
  EntityChange: {
    before: ({ before }, _arguments, { loaders }) => (before === null ? null : loaders.entity.load(before)),
    after: ({ after }, _arguments, { loaders }) => (after === null ? null : loaders.entity.load(after)),
  },
};
