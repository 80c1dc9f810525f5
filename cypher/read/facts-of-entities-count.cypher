// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// How many facts each of some entities has, with those of what was decided to be the same as they.
// @param entityIds LIST<STRING>
// @param predicates LIST<STRING> or null
// @param subject STRING or null
// @param object STRING or null
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param where MAP of what evidence must be: is and isNot MAP of LIST<STRING> by property, confidenceFrom and confidenceTo FLOAT, dateFrom and dateTo STRING
// @returns entityId STRING, count INTEGER
UNWIND $entityIds AS entityId
MATCH (:Entity {id: entityId})-[:SAME_AS*0..20]-(e:Entity)
WITH entityId, collect(DISTINCT e) AS selves
RETURN entityId, COUNT {
  UNWIND selves AS e
  MATCH (e)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]-(other)
  WITH r, startNode(r) AS s, endNode(r) AS o
  WHERE r.rule IS NOT NULL
    AND ($predicates IS NULL OR type(r) IN $predicates)
    AND ($subject IS NULL OR s.id = $subject)
    AND ($object IS NULL OR o.id = $object)
    AND ($includePlanned OR NOT (
      coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true)
      OR (s:Event AND coalesce(s.status IN $plannedStatuses, false)) OR (o:Event AND coalesce(o.status IN $plannedStatuses, false))))
    AND all(key IN keys($where.is) WHERE coalesce(r[key] IN $where.is[key], false))
    AND none(key IN keys($where.isNot) WHERE coalesce(r[key] IN $where.isNot[key], false))
    AND ($where.confidenceFrom IS NULL OR r.confidence >= $where.confidenceFrom)
    AND ($where.confidenceTo IS NULL OR r.confidence <= $where.confidenceTo)
    AND ($where.dateTo IS NULL OR coalesce(r.startDate, r.date, s.startDate, s.date, o.startDate, o.date) <= $where.dateTo + '~')
    AND ($where.dateFrom IS NULL OR coalesce(r.endDate, r.startDate, r.date, s.endDate, s.startDate, s.date, o.endDate, o.startDate, o.date) + '~' >= $where.dateFrom)
  RETURN DISTINCT r
} AS count
