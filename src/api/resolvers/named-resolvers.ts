/** Things by what people call them. */
import { GraphQLError } from 'graphql';
import { lookUp } from '../../answer/look-up.ts';
import { ENTITY_LABELS, type EntityLabel, type UmbrellaLabel } from '../../domain/model.ts';
import type { EntityRow } from '../../graph/read/entities.ts';
import { textArgument } from '../arguments.ts';
import type { ApiContext } from '../api-context.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { unknownEntity } from '../unknown-entity.ts';

type NamedQueries = Pick<
  QueryResolvers,
  | 'body'
  | 'studyGroup'
  | 'deliverable'
  | 'resolution'
  | 'workItem'
  | 'organization'
  | 'country'
  | 'region'
  | 'topic'
>;

type Named = (root: unknown, named: { readonly name: string }, context: ApiContext) => Promise<EntityRow>;

export const namedQueries = {
  body: named(labelsUnder('Body')),
  studyGroup: named(['StudyGroup']),
  deliverable: named(labelsUnder('Deliverable')),
  resolution: named(['Resolution']),
  workItem: named(['WorkItem']),
  organization: named(['Organization']),
  country: named(['Country']),
  region: named(['Region']),
  topic: named(['Topic']),
} satisfies NamedQueries;

function labelsUnder(umbrella: UmbrellaLabel): readonly EntityLabel[] {
  return (Object.keys(ENTITY_LABELS) as EntityLabel[]).filter((label) =>
    (ENTITY_LABELS[label] as readonly UmbrellaLabel[]).includes(umbrella),
  );
}

/**
 * The one thing with these labels that a name means.
 *
 * @throws GraphQLError `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates
 */
function named(labels: readonly EntityLabel[]): Named {
  return async (_root, { name }, { database }) => {
    const text = textArgument('name', name);
    const { best, candidates } = await lookUp(database, text, { labels });
    if (best !== undefined) return best.entity;
    if (candidates.length === 0) throw await unknownEntity(database, 'name', text);
    throw ambiguousName(
      text,
      candidates.map(({ entity }) => entity),
    );
  };
}

function ambiguousName(text: string, candidates: readonly EntityRow[]): GraphQLError {
  const ids = candidates.map(({ id }) => id).join(', ');
  return new GraphQLError(`name: "${text}" may mean several things; give one of these ids: ${ids}`, {
    extensions: {
      code: 'AMBIGUOUS_NAME',
      candidates: candidates.map(({ id, name, label }) => ({ id, name, label })),
    },
  });
}
