/** The statements on links between entities: neighbours, links of pairs, neighbourhood, shared neighbours. */
import { LINK_TYPES } from '../src/domain/model.ts';
import { plannedCondition } from './cypher-for-reading.ts';

const TYPES = LINK_TYPES.join('|');

/** Parameters of every statement here; `LINK_FILTER` uses them. */
const FILTER_PARAMETERS = `// @param types LIST<STRING>, relationship types
// @param documents LIST<STRING> or null for all; what no document states is not asked for one
// @param includeReference BOOLEAN, also what tables, catalogues and decisions say
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done`;

/** Whether the link `r` between `a` and `b` counts. */
const LINK_FILTER = `type(r) IN $types
    AND CASE WHEN r.rule IS NULL THEN $includeReference ELSE $documents IS NULL OR r.document IN $documents END
    AND ${plannedCondition(['a', 'b'], '    ')}`;

const LABEL_PARAMETER = '// @param labels LIST<STRING> or null for all, what the others may be';
const LABEL_FILTER = '($labels IS NULL OR any(label IN labels(b) WHERE label IN $labels))';

/** One row for each type and direction, of rows with a relationship `r` in the order of their ids. */
const LINK_ROW = `startNode(r).id AS from, type(r) AS type, endNode(r).id AS to,
  count(r.rule) AS factCount,
  collect(CASE WHEN r.rule IS NOT NULL THEN r.id END)[..$evidence] AS factIds,
  collect(DISTINCT CASE WHEN r.rule IS NULL THEN {source: r.source, reason: r.reason} END)[..$evidence] AS references`;
const LINK_RETURNS = `from STRING, type STRING, to STRING, factCount INTEGER, factIds LIST<STRING>,
//   references LIST<MAP> {source, reason}`;

/** Text of each file by its path below `cypher/`, without the line that says where it comes from. */
export function linkCypher(): ReadonlyMap<string, string> {
  return new Map([
    [
      'read/neighbours.cypher',
      `// Which entities some entities are linked with, however often: distinct ids in order, for each of them.
// @param ids LIST<STRING>
${FILTER_PARAMETERS}
// @param limit INTEGER for each entity
// @returns id STRING, neighbours LIST<STRING>
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN id, COLLECT {
  MATCH (a)-[r:${TYPES}]-(b:Entity)
  WHERE ${LINK_FILTER}
    AND a <> b
  WITH DISTINCT b
  WITH b.id AS neighbour
  ORDER BY neighbour
  LIMIT $limit
  RETURN neighbour
} AS neighbours
`,
    ],
    [
      'read/hubs.cypher',
      `// Which of some entities have more links of any kind, each statement counted, than a bound, by id; from the stored degrees.
// @param ids LIST<STRING>
// @param most INTEGER
// @returns id STRING, degree INTEGER
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WITH id, COUNT { (a)-[:${TYPES}]-() } AS degree
WHERE degree > $most
RETURN id, degree
ORDER BY id
`,
    ],
    [
      'read/links-of-pairs.cypher',
      `// The distinct links (from, type, to) of some pairs of entities, in either direction, each with its first facts and sources.
// @param pairs LIST<LIST<STRING>>, two ids each
${FILTER_PARAMETERS}
// @param evidence INTEGER, how many facts and sources of each link
// @returns ${LINK_RETURNS}
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})
MATCH (b:Entity {id: pair[1]})
MATCH (a)-[r:${TYPES}]-(b)
WHERE ${LINK_FILTER}
WITH r
ORDER BY r.id
WITH ${LINK_ROW}
RETURN from, type, to, factCount, factIds, references
ORDER BY from, type, to
`,
    ],
    [
      'read/nearest-neighbours.cypher',
      `// Entities that some entities are linked with and that are not known yet: most facts first, then by id.
// @param ids LIST<STRING>
// @param known LIST<STRING>, left out
${LABEL_PARAMETER}
${FILTER_PARAMETERS}
// @param limit INTEGER
// @returns id STRING
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:${TYPES}]-(b:Entity)
WHERE ${LINK_FILTER}
    AND NOT b.id IN $known
    AND ${LABEL_FILTER}
WITH b, count(r.rule) AS facts
ORDER BY facts DESC, b.id
LIMIT $limit
RETURN b.id AS id
`,
    ],
    [
      'read/links-among.cypher',
      `// The distinct links (from, type, to) among some entities, most facts first, each with its first facts and sources.
// @param ids LIST<STRING>
${FILTER_PARAMETERS}
// @param evidence INTEGER, how many facts and sources of each link
// @param limit INTEGER
// @returns ${LINK_RETURNS}
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r:${TYPES}]->(b:Entity)
WHERE b.id IN $ids
    AND ${LINK_FILTER}
WITH r
ORDER BY r.id
WITH ${LINK_ROW}
ORDER BY factCount DESC, from, type, to
LIMIT $limit
RETURN from, type, to, factCount, factIds, references
`,
    ],
    [
      'read/shared-neighbours.cypher',
      `// Entities that several of some entities are linked with: those with most of them first, then by id.
// @param ids LIST<STRING>
// @param atLeast INTEGER, with how many
${LABEL_PARAMETER}
${FILTER_PARAMETERS}
// @param afterMatches INTEGER, with how many the last one of the page before is linked, or more than there are ids
// @param afterId STRING, the id of that one, or empty
// @param limit INTEGER
// @returns id STRING, linkedWith LIST<STRING> (ids in order)
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:${TYPES}]-(b:Entity)
WHERE ${LINK_FILTER}
    AND NOT b.id IN $ids
    AND ${LABEL_FILTER}
WITH DISTINCT id, b
ORDER BY id
WITH b, collect(id) AS linkedWith
WITH b, linkedWith, size(linkedWith) AS matches
WHERE matches >= $atLeast
  AND (matches < $afterMatches OR (matches = $afterMatches AND b.id > $afterId))
ORDER BY matches DESC, b.id
LIMIT $limit
RETURN b.id AS id, linkedWith
`,
    ],
    [
      'read/count-shared-neighbours.cypher',
      `// How many entities several of some entities are linked with.
// @param ids LIST<STRING>
// @param atLeast INTEGER, with how many
${LABEL_PARAMETER}
${FILTER_PARAMETERS}
// @returns count INTEGER
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:${TYPES}]-(b:Entity)
WHERE ${LINK_FILTER}
    AND NOT b.id IN $ids
    AND ${LABEL_FILTER}
WITH b, count(DISTINCT id) AS matches
WHERE matches >= $atLeast
RETURN count(b) AS count
`,
    ],
  ]);
}
