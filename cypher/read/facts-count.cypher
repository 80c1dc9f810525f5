// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// How many facts there are.
// @param predicates LIST<STRING> or null
// @param subject STRING or null
// @param object STRING or null
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param where MAP of what evidence must be: is and isNot MAP of LIST<STRING> by property, confidenceFrom and confidenceTo FLOAT, dateFrom and dateTo STRING
// @returns count INTEGER
CALL () {
  MATCH (s)-[r:APPROVED]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:AGREED]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:CONSENTED]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:DETERMINED]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:DEVELOPS]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:COLLABORATES_WITH]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:ENGAGED_ON]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:ASSISTED]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:ORGANIZED]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:PARTICIPATED_IN]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:HELD_IN]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:PART_OF]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:MEMBER_OF]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:AMENDS]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:SUPPLEMENTS]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:REVISES]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:SUPERSEDES]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:BECAME]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:REPORTS_ON]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:REFERENCES]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:RESPONDS_TO]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:ABOUT]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
  UNION ALL
  MATCH (s)-[r:STATES_NONE]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
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
  RETURN count(r) AS some
}
RETURN sum(some) AS count
