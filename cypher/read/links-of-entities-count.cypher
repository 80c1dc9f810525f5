// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// How many links each of some entities has: distinct types, directions and other ends.
// @param entityIds LIST<STRING>
// @param types LIST<STRING> or null for all
// @param reference BOOLEAN, also links that tables and catalogues give
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param where MAP of what evidence must be: is and isNot MAP of LIST<STRING> by property, confidenceFrom and confidenceTo FLOAT, dateFrom and dateTo STRING
// @param labels LIST<STRING> or null for all, what the other end may be
// @param chosen BOOLEAN, whether `node` holds anything
// @param node MAP of what the other end must be: is and isNot MAP of LIST<STRING> by property, labelNotIn LIST<STRING>, known BOOLEAN or null, dateFrom and dateTo STRING or null, places LIST<MAP> of ids LIST<STRING> and inside BOOLEAN
// @returns entityId STRING, count INTEGER
UNWIND $entityIds AS entityId
MATCH (:Entity {id: entityId})-[:SAME_AS*0..20]-(e:Entity)
WITH entityId, collect(DISTINCT e) AS selves
RETURN entityId, COUNT {
  UNWIND selves AS e
  MATCH (e)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|EDITION_OF|IN_REGION|SUCCEEDED_BY|MERGED_INTO|RENUMBERED_AS|RESPONSIBLE_FOR]-(other)
  WHERE (r.rule IS NOT NULL OR ($reference AND r.source IS NOT NULL))
    AND ($types IS NULL OR type(r) IN $types)
    AND ($labels IS NULL OR any(label IN labels(other) WHERE label IN $labels))
    AND ($includePlanned OR NOT (
      coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true)
      OR (e:Event AND coalesce(e.status IN $plannedStatuses, false)) OR (other:Event AND coalesce(other.status IN $plannedStatuses, false))))
    AND all(key IN keys($where.is) WHERE coalesce(r[key] IN $where.is[key], false))
    AND none(key IN keys($where.isNot) WHERE coalesce(r[key] IN $where.isNot[key], false))
    AND ($where.confidenceFrom IS NULL OR r.confidence >= $where.confidenceFrom)
    AND ($where.confidenceTo IS NULL OR r.confidence <= $where.confidenceTo)
    AND ($where.dateTo IS NULL OR coalesce(r.startDate, r.date, e.startDate, e.date, other.startDate, other.date) <= $where.dateTo + '~')
    AND ($where.dateFrom IS NULL OR coalesce(r.endDate, r.startDate, r.date, e.endDate, e.startDate, e.date, other.endDate, other.startDate, other.date) + '~' >= $where.dateFrom)
    AND (NOT $chosen OR (
      all(key IN keys($node.is) WHERE coalesce(other[key] IN $node.is[key], false))
      AND none(key IN keys($node.isNot) WHERE coalesce(other[key] IN $node.isNot[key], false))
      AND none(label IN labels(other) WHERE label IN $node.labelNotIn)
      AND coalesce(coalesce(other.known, true) = $node.known, true)
      AND ($node.dateTo IS NULL OR coalesce(other.startDate, other.date) <= $node.dateTo + '~')
      AND ($node.dateFrom IS NULL OR coalesce(other.endDate, other.startDate, other.date) + '~' >= $node.dateFrom)
      AND all(places IN $node.places WHERE places.inside = EXISTS {
        MATCH (other)-[:HELD_IN|IN_REGION*0..4]->(place)
        WHERE place.id IN places.ids
      })))
  RETURN DISTINCT other, type(r) AS type, startNode(r) = e AS forward
} AS count
