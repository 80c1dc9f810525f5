// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// The distinct links (from, type, to) among some entities, most facts first, each with its first facts and sources.
// @param ids LIST<STRING>
// @param types LIST<STRING>, relationship types
// @param documents LIST<STRING> or null for all; what no document states is not asked for one
// @param includeReference BOOLEAN, also what tables, catalogues and decisions say
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param evidence INTEGER, how many facts and sources of each link
// @param limit INTEGER
// @returns from STRING, type STRING, to STRING, factCount INTEGER, factIds LIST<STRING>,
//   references LIST<MAP> {source, reason}
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|EDITION_OF|IN_REGION|SUCCEEDED_BY|MERGED_INTO|RENUMBERED_AS|RESPONSIBLE_FOR|SAME_AS]->(b:Entity)
WHERE b.id IN $ids
    AND type(r) IN $types
    AND CASE WHEN r.rule IS NULL THEN $includeReference ELSE $documents IS NULL OR r.document IN $documents END
    AND ($includePlanned OR NOT (
      coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true)
      OR (a:Event AND coalesce(a.status IN $plannedStatuses, false)) OR (b:Event AND coalesce(b.status IN $plannedStatuses, false))))
WITH r
ORDER BY r.id
WITH startNode(r).id AS from, type(r) AS type, endNode(r).id AS to,
  count(r.rule) AS factCount,
  collect(CASE WHEN r.rule IS NOT NULL THEN r.id END)[..$evidence] AS factIds,
  collect(DISTINCT CASE WHEN r.rule IS NULL THEN {source: r.source, reason: r.reason} END)[..$evidence] AS references
ORDER BY factCount DESC, from, type, to
LIMIT $limit
RETURN from, type, to, factCount, factIds, references
