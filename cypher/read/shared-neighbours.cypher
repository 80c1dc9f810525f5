// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Entities that several of some entities are linked with: those with most of them first, then by id.
// @param ids LIST<STRING>
// @param atLeast INTEGER, with how many
// @param labels LIST<STRING> or null for all, what the others may be
// @param types LIST<STRING>, relationship types
// @param documents LIST<STRING> or null for all; what no document states is not asked for one
// @param includeReference BOOLEAN, also what tables, catalogues and decisions say
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param afterMatches INTEGER, with how many the last one of the page before is linked, or more than there are ids
// @param afterId STRING, the id of that one, or empty
// @param limit INTEGER
// @returns id STRING, linkedWith LIST<STRING> (ids in order)
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|EDITION_OF|IN_REGION|SUCCEEDED_BY|MERGED_INTO|RENUMBERED_AS|RESPONSIBLE_FOR|SAME_AS]-(b:Entity)
WHERE type(r) IN $types
    AND CASE WHEN r.rule IS NULL THEN $includeReference ELSE $documents IS NULL OR r.document IN $documents END
    AND ($includePlanned OR NOT (
      coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true)
      OR (a:Event AND coalesce(a.status IN $plannedStatuses, false)) OR (b:Event AND coalesce(b.status IN $plannedStatuses, false))))
    AND NOT b.id IN $ids
    AND ($labels IS NULL OR any(label IN labels(b) WHERE label IN $labels))
WITH DISTINCT id, b
ORDER BY id
WITH b, collect(id) AS linkedWith
WITH b, linkedWith, size(linkedWith) AS matches
WHERE matches >= $atLeast
  AND (matches < $afterMatches OR (matches = $afterMatches AND b.id > $afterId))
ORDER BY matches DESC, b.id
LIMIT $limit
RETURN b.id AS id, linkedWith
