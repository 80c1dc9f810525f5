// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// How many entities several of some entities are linked with.
// @param ids LIST<STRING>
// @param atLeast INTEGER, with how many
// @param labels LIST<STRING> or null for all, what the others may be
// @param types LIST<STRING>, relationship types
// @param documents LIST<STRING> or null for all; what no document states is not asked for one
// @param includeReference BOOLEAN, also what tables, catalogues and decisions say
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @returns count INTEGER
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|EDITION_OF|IN_REGION|SUCCEEDED_BY|MERGED_INTO|RENUMBERED_AS|RESPONSIBLE_FOR|SAME_AS]-(b:Entity)
WHERE type(r) IN $types
    AND CASE WHEN r.rule IS NULL THEN $includeReference ELSE $documents IS NULL OR r.document IN $documents END
    AND ($includePlanned OR NOT (
      coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true)
      OR (a:Event AND coalesce(a.status IN $plannedStatuses, false)) OR (b:Event AND coalesce(b.status IN $plannedStatuses, false))))
    AND NOT b.id IN $ids
    AND ($labels IS NULL OR any(label IN labels(b) WHERE label IN $labels))
WITH b, count(DISTINCT id) AS matches
WHERE matches >= $atLeast
RETURN count(b) AS count
