// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// How many events and statements that documents tell of have no date; parallel statements count once. From the documents on, for what is not there has no index.
// @param kinds LIST<STRING> of EVENT, DOCUMENT, TEXT and predicates
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param labels LIST<STRING>, empty for all
// @param entities LIST<STRING>, empty for all
// @param documents LIST<STRING>, empty for all
// @param places LIST<STRING>, empty for all
// @returns count INTEGER
CALL () {
  MATCH (d:Document)
  WHERE d.digest IS NOT NULL AND 'EVENT' IN $kinds
    AND (size($documents) = 0 OR d.id IN $documents)
  MATCH (d)-[:DESCRIBES]->(n:Event)
  WITH DISTINCT n
  WHERE n.startDate IS NULL
    AND ($includePlanned OR NOT coalesce(n.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))
    AND (size($entities) = 0 OR n.id IN $entities OR EXISTS { MATCH (n)-[x]-(e:Entity) WHERE e.id IN $entities AND type(x) <> 'DESCRIBES' })
    AND (size($places) = 0 OR EXISTS { MATCH (n)-[:HELD_IN]->(place:Entity) WHERE place.id IN $places })
  RETURN count(n) AS found
  UNION ALL
  MATCH (d:Document)
  WHERE d.digest IS NOT NULL
    AND (size($documents) = 0 OR d.id IN $documents)
  MATCH (s)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ASSISTED]->(o)
  WHERE r.document = d.id AND r.date IS NULL AND type(r) IN $kinds AND r.rule IS NOT NULL
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
  WITH DISTINCT s, type(r) AS type, o
  RETURN count(*) AS found
}
RETURN sum(found) AS count
