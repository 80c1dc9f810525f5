// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// A page of the facts behind each of some links, by fact id.
// @param links LIST<MAP> {key STRING, entity STRING, other STRING, type STRING, forward BOOLEAN}
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param where MAP of what evidence must be: is and isNot MAP of LIST<STRING> by property, confidenceFrom and confidenceTo FLOAT, dateFrom and dateTo STRING
// @param after STRING, the last fact id of the page before, or empty
// @param limit INTEGER
// @returns key STRING, fact MAP with predicate, subject and object
UNWIND $links AS link
CALL (link) {
  CALL (link) {
    MATCH (other:Entity {id: link.other})
    RETURN other
    UNION ALL
    MATCH (other:Section {id: link.other})
    RETURN other
  }
  MATCH (:Entity {id: link.entity})-[:SAME_AS*0..20]-(e:Entity)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|EDITION_OF|IN_REGION|SUCCEEDED_BY|MERGED_INTO|RENUMBERED_AS|RESPONSIBLE_FOR]-(other)
  WHERE type(r) = link.type AND (startNode(r) = e) = link.forward AND r.rule IS NOT NULL
    AND r.id > $after
    AND ($includePlanned OR NOT (
      coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true)
      OR (e:Event AND coalesce(e.status IN $plannedStatuses, false)) OR (other:Event AND coalesce(other.status IN $plannedStatuses, false))))
    AND all(key IN keys($where.is) WHERE coalesce(r[key] IN $where.is[key], false))
    AND none(key IN keys($where.isNot) WHERE coalesce(r[key] IN $where.isNot[key], false))
    AND ($where.confidenceFrom IS NULL OR r.confidence >= $where.confidenceFrom)
    AND ($where.confidenceTo IS NULL OR r.confidence <= $where.confidenceTo)
    AND ($where.dateTo IS NULL OR coalesce(r.startDate, r.date, e.startDate, e.date, other.startDate, other.date) <= $where.dateTo + '~')
    AND ($where.dateFrom IS NULL OR coalesce(r.endDate, r.startDate, r.date, e.endDate, e.startDate, e.date, other.endDate, other.startDate, other.date) + '~' >= $where.dateFrom)
  WITH DISTINCT r, startNode(r) AS s, endNode(r) AS o
  ORDER BY r.id
  LIMIT $limit
  RETURN s, r, o
}
RETURN link.key AS key, r {.*, predicate: type(r), about: r.subject, subject: s {.*, labels: labels(s)}, object: o {.*, labels: labels(o)}} AS fact
ORDER BY key, r.id
