import { getArgumentValues, GraphQLError } from 'graphql';
import type { EntityRow, OwnedPage } from '../../graph/read/entities.ts';
import type { ApiContext } from '../api-context.ts';
import type { EntityFactsArgs, RequireFields } from '../generated/resolver-types.ts';
import type { Loaders } from '../loaders.ts';
import { pageRange } from '../paging.ts';
import { isListField, isNarrow, type Place, type SelectedField, selectedFields } from '../selection.ts';
import { factRequest } from './fact-request.ts';
import { type LinkArguments, type LinkDirective, linkRequest } from './link-resolvers.ts';

/**
 * The entity that a field stands for. Where the request asks one list of it, the statement of the list brings the entity too, and
 * the list finds its page at hand: one statement instead of two that wait for each other.
 */
export async function entityWithList(
  id: string,
  { loaders }: ApiContext,
  place: Place,
): Promise<EntityRow | undefined> {
  const [list, ...others] = selectedFields(place, []).filter(isListField);
  const read = list === undefined || others.length > 0 ? undefined : readerOf(list, loaders, place);
  return read === undefined ? loaders.entity.load(id) : (await read(id)).owner;
}

type OwnedRead = (id: string) => Promise<OwnedPage<unknown>>;

/** How the list is read with the entity that has it; undefined for other lists, and for arguments that its own resolver will refuse. */
function readerOf(list: SelectedField, loaders: Loaders, place: Place): OwnedRead | undefined {
  const { definition, node, name } = list;
  const link = definition?.extensions['link'] as LinkDirective | undefined;
  if (definition === undefined || (link === undefined && name !== 'facts')) return undefined;
  const below: Place = { ...place, fieldNodes: [node], returnType: definition.type };
  const narrowOwner = isNarrow(place, [[]]);
  try {
    const given = getArgumentValues(definition, node, place.variableValues);
    const range = pageRange(given, '');
    if (link === undefined) {
      const request = factRequest(given as RequireFields<EntityFactsArgs, 'includePlanned'>, below);
      return readerWith(narrowOwner, request.parts, (parts) => loaders.facts({ ...request, parts, range }));
    }
    const request = linkRequest(link, given as unknown as LinkArguments, below);
    return readerWith(narrowOwner, request.parts, (parts) => loaders.links({ ...request, parts, range }));
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** A page with whole nodes serves where the list alone would do with less. */
function readerWith<Row, Parts extends { readonly narrowNodes?: boolean }>(
  narrowOwner: boolean,
  parts: Parts,
  loaderOf: (parts: Parts) => {
    load: (id: string) => Promise<OwnedPage<Row>>;
    prime: (id: string, page: OwnedPage<Row>) => unknown;
  },
): OwnedRead {
  if (narrowOwner || parts.narrowNodes !== true) return (id) => loaderOf(parts).load(id);
  return async (id) => {
    const page = await loaderOf({ ...parts, narrowNodes: false }).load(id);
    loaderOf(parts).prime(id, page);
    return page;
  };
}
