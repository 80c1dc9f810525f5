// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// A page of the facts behind each of some links, by fact id.
// @param links LIST<MAP> {key STRING, entity STRING, other STRING, type STRING, forward BOOLEAN}
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param filtered BOOLEAN, whether `where` holds anything
// @param where MAP of what evidence must be: PROPERTYIn and PROPERTYNotIn LIST<STRING> or null, confidenceFrom and confidenceTo FLOAT, dateFrom and dateTo STRING
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
    AND ($includePlanned OR (
      NOT coalesce(r.status IN $plannedStatuses, false) AND coalesce(r.confirmed, true)
      AND NOT (e:Event AND coalesce(e.status IN $plannedStatuses, false))
      AND NOT (other:Event AND coalesce(other.status IN $plannedStatuses, false))))
    AND (NOT $filtered OR (
      ($where.documentIn IS NULL OR r.document IN $where.documentIn)
      AND ($where.documentNotIn IS NULL OR NOT coalesce(r.document IN $where.documentNotIn, false))
      AND ($where.statusIn IS NULL OR r.status IN $where.statusIn)
      AND ($where.statusNotIn IS NULL OR NOT coalesce(r.status IN $where.statusNotIn, false))
      AND ($where.modeIn IS NULL OR r.mode IN $where.modeIn)
      AND ($where.modeNotIn IS NULL OR NOT coalesce(r.mode IN $where.modeNotIn, false))
      AND ($where.kindIn IS NULL OR r.kind IN $where.kindIn)
      AND ($where.kindNotIn IS NULL OR NOT coalesce(r.kind IN $where.kindNotIn, false))
      AND ($where.roleIn IS NULL OR r.role IN $where.roleIn)
      AND ($where.roleNotIn IS NULL OR NOT coalesce(r.role IN $where.roleNotIn, false))
      AND ($where.procedureIn IS NULL OR r.procedure IN $where.procedureIn)
      AND ($where.procedureNotIn IS NULL OR NOT coalesce(r.procedure IN $where.procedureNotIn, false))
      AND ($where.directionIn IS NULL OR r.direction IN $where.directionIn)
      AND ($where.directionNotIn IS NULL OR NOT coalesce(r.direction IN $where.directionNotIn, false))
      AND ($where.categoryIn IS NULL OR r.category IN $where.categoryIn)
      AND ($where.categoryNotIn IS NULL OR NOT coalesce(r.category IN $where.categoryNotIn, false))
      AND ($where.confidenceFrom IS NULL OR r.confidence >= $where.confidenceFrom)
      AND ($where.confidenceTo IS NULL OR r.confidence <= $where.confidenceTo)
      AND ($where.dateTo IS NULL OR coalesce(r.startDate, r.date, e.startDate, e.date, other.startDate, other.date) <= $where.dateTo + '~')
      AND ($where.dateFrom IS NULL OR coalesce(r.endDate, r.startDate, r.date, e.endDate, e.startDate, e.date, other.endDate, other.startDate, other.date) + '~' >= $where.dateFrom)))
  WITH DISTINCT r, startNode(r) AS s, endNode(r) AS o
  ORDER BY r.id
  LIMIT $limit
  RETURN s, r, o
}
RETURN link.key AS key, r {.*, predicate: type(r), about: r.subject, subject: s {.*, labels: labels(s)}, object: o {.*, labels: labels(o)}} AS fact
ORDER BY key, r.id
