/** How two things are connected. */
import { findPaths } from '../analysis/paths.ts';
import { WORLD_LINK_TYPES, LINK_TYPES } from '../domain/model.ts';
import type { Database } from '../graph/database.ts';
import { factsByIds } from '../graph/read/facts.ts';
import type { EntityLinkRow } from '../graph/read/entity-links.ts';
import type { AnswerPath, Citation, SourceCitation } from './answer.ts';
import type { Citing } from './citing.ts';
import { entitiesOf, entityValue } from './rows.ts';

const LONGEST = 6;
const MOST_PATHS = 3;
/** Things with more links tell little by being between two others. */
const HUB_DEGREE = 2_000;

/** Up to three shortest paths; by what links things of the world first, by subjects of texts where there is none. */
export async function connectionsBetween(
  database: Database,
  from: string,
  to: string,
  documents: readonly string[] | null,
  citing: Citing,
): Promise<readonly AnswerPath[]> {
  for (const types of [WORLD_LINK_TYPES, LINK_TYPES]) {
    const { paths } = await findPaths(database, {
      ...{ from, to, maxLength: LONGEST, most: MOST_PATHS, hubDegree: HUB_DEGREE },
      filter: { types, documents, includeReference: true, includePlanned: false },
    });
    if (paths.length === 0) continue;
    const facts = await factsByIds(database, [
      ...new Set(paths.flatMap(({ hops }) => hops.flatMap(({ links }) => links[0]?.factIds[0] ?? []))),
    ]);
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const entities = await entitiesOf(
      database,
      paths.flatMap(({ nodes }) => nodes),
    );
    return paths.map(({ nodes, hops }): AnswerPath => ({
      nodes: nodes.map((id) => entityValue(id, entities.get(id))),
      citations: hops.map(({ links }): Citation | SourceCitation => {
        const link = shownLink(links, byId);
        const fact = link?.factIds.flatMap((id) => byId.get(id) ?? [])[0];
        if (fact === undefined) return { source: link?.references[0]?.source ?? 'a decision' };
        return citing.ofFact(fact);
      }),
      forward: hops.map(({ from, links }) => shownLink(links, byId)?.from === from),
    }));
  }
  return [];
}

/** Of what links two neighbours, the first that a document states, else the first. */
function shownLink(
  links: readonly EntityLinkRow[],
  facts: ReadonlyMap<string, unknown>,
): EntityLinkRow | undefined {
  return links.find(({ factIds }) => factIds.some((id) => facts.has(id))) ?? links[0];
}
