// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// How much a timeline holds.
// @param kinds LIST<STRING> of EVENT, DOCUMENT, TEXT and predicates
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param labels LIST<STRING>, empty for all
// @param entities LIST<STRING>, empty for all
// @param documents LIST<STRING>, empty for all
// @param places LIST<STRING>, empty for all
// @param from STRING, the first day
// @param to STRING, the last day
// @returns count INTEGER
CALL () {
  MATCH (n:Event)
  USING INDEX SEEK n:Event(startDate)
  WHERE 'EVENT' IN $kinds AND NOT n:CatalogueOnly
    AND n.startDate <= $to AND toString(coalesce(n.endDate, n.startDate)) >= left($from, size(coalesce(n.endDate, n.startDate)))
    AND ($includePlanned OR NOT coalesce(n.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))
    AND (size($entities) = 0 OR n.id IN $entities OR EXISTS { MATCH (n)-[x]-(e:Entity) WHERE e.id IN $entities AND type(x) <> 'DESCRIBES' })
    AND (size($documents) = 0 OR n.id IN $documents OR EXISTS { MATCH (n)<-[x:DESCRIBES]-() WHERE x.document IN $documents })
    AND (size($places) = 0 OR EXISTS { MATCH (n)-[:HELD_IN]->(place:Entity) WHERE place.id IN $places })
  RETURN count(n) AS found
  UNION ALL
  MATCH (n:Document)
  USING INDEX SEEK n:Document(date)
  WHERE 'DOCUMENT' IN $kinds AND NOT n:CatalogueOnly
    AND n.date <= $to AND toString(n.date) >= left($from, size(n.date))
    AND ($includePlanned OR NOT coalesce(n.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))
    AND (size($entities) = 0 OR n.id IN $entities OR EXISTS { MATCH (n)-[x]-(e:Entity) WHERE e.id IN $entities AND type(x) <> 'DESCRIBES' })
    AND (size($documents) = 0 OR n.id IN $documents OR EXISTS { MATCH (n)<-[x:DESCRIBES]-() WHERE x.document IN $documents })
    AND (size($places) = 0 OR EXISTS { MATCH (n)-[:HELD_IN]->(place:Entity) WHERE place.id IN $places })
  RETURN count(n) AS found
  UNION ALL
  MATCH (n:Deliverable)
  USING INDEX SEEK n:Deliverable(date)
  WHERE 'TEXT' IN $kinds AND NOT n:CatalogueOnly
    AND n.date <= $to AND toString(n.date) >= left($from, size(n.date))
    AND ($includePlanned OR NOT coalesce(n.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))
    AND (size($entities) = 0 OR n.id IN $entities OR EXISTS { MATCH (n)-[x]-(e:Entity) WHERE e.id IN $entities AND type(x) <> 'DESCRIBES' })
    AND (size($documents) = 0 OR n.id IN $documents OR EXISTS { MATCH (n)<-[x:DESCRIBES]-() WHERE x.document IN $documents })
    AND (size($places) = 0 OR EXISTS { MATCH (n)-[:HELD_IN]->(place:Entity) WHERE place.id IN $places })
  RETURN count(n) AS found
  UNION ALL
  MATCH (s)-[r:APPROVED]->(o)
  USING INDEX SEEK r:APPROVED(date)
  WHERE 'APPROVED' IN $kinds AND r.rule IS NOT NULL
    AND r.date <= $to AND toString(r.date) >= left($from, size(r.date))
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($documents) = 0 OR r.document IN $documents)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
    AND NOT EXISTS {
      MATCH (s)-[q:APPROVED]->(o)
      WHERE toString(q.id) < r.id AND toString(q.date) = r.date AND q.rule IS NOT NULL
        AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
        AND (size($documents) = 0 OR q.document IN $documents)
    }
  RETURN count(r) AS found
  UNION ALL
  MATCH (s)-[r:AGREED]->(o)
  USING INDEX SEEK r:AGREED(date)
  WHERE 'AGREED' IN $kinds AND r.rule IS NOT NULL
    AND r.date <= $to AND toString(r.date) >= left($from, size(r.date))
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($documents) = 0 OR r.document IN $documents)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
    AND NOT EXISTS {
      MATCH (s)-[q:AGREED]->(o)
      WHERE toString(q.id) < r.id AND toString(q.date) = r.date AND q.rule IS NOT NULL
        AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
        AND (size($documents) = 0 OR q.document IN $documents)
    }
  RETURN count(r) AS found
  UNION ALL
  MATCH (s)-[r:CONSENTED]->(o)
  USING INDEX SEEK r:CONSENTED(date)
  WHERE 'CONSENTED' IN $kinds AND r.rule IS NOT NULL
    AND r.date <= $to AND toString(r.date) >= left($from, size(r.date))
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($documents) = 0 OR r.document IN $documents)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
    AND NOT EXISTS {
      MATCH (s)-[q:CONSENTED]->(o)
      WHERE toString(q.id) < r.id AND toString(q.date) = r.date AND q.rule IS NOT NULL
        AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
        AND (size($documents) = 0 OR q.document IN $documents)
    }
  RETURN count(r) AS found
  UNION ALL
  MATCH (s)-[r:DETERMINED]->(o)
  USING INDEX SEEK r:DETERMINED(date)
  WHERE 'DETERMINED' IN $kinds AND r.rule IS NOT NULL
    AND r.date <= $to AND toString(r.date) >= left($from, size(r.date))
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($documents) = 0 OR r.document IN $documents)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
    AND NOT EXISTS {
      MATCH (s)-[q:DETERMINED]->(o)
      WHERE toString(q.id) < r.id AND toString(q.date) = r.date AND q.rule IS NOT NULL
        AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
        AND (size($documents) = 0 OR q.document IN $documents)
    }
  RETURN count(r) AS found
  UNION ALL
  MATCH (s)-[r:DEVELOPS]->(o)
  USING INDEX SEEK r:DEVELOPS(date)
  WHERE 'DEVELOPS' IN $kinds AND r.rule IS NOT NULL
    AND r.date <= $to AND toString(r.date) >= left($from, size(r.date))
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($documents) = 0 OR r.document IN $documents)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
    AND NOT EXISTS {
      MATCH (s)-[q:DEVELOPS]->(o)
      WHERE toString(q.id) < r.id AND toString(q.date) = r.date AND q.rule IS NOT NULL
        AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
        AND (size($documents) = 0 OR q.document IN $documents)
    }
  RETURN count(r) AS found
  UNION ALL
  MATCH (s)-[r:COLLABORATES_WITH]->(o)
  USING INDEX SEEK r:COLLABORATES_WITH(date)
  WHERE 'COLLABORATES_WITH' IN $kinds AND r.rule IS NOT NULL
    AND r.date <= $to AND toString(r.date) >= left($from, size(r.date))
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($documents) = 0 OR r.document IN $documents)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
    AND NOT EXISTS {
      MATCH (s)-[q:COLLABORATES_WITH]->(o)
      WHERE toString(q.id) < r.id AND toString(q.date) = r.date AND q.rule IS NOT NULL
        AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
        AND (size($documents) = 0 OR q.document IN $documents)
    }
  RETURN count(r) AS found
  UNION ALL
  MATCH (s)-[r:ASSISTED]->(o)
  USING INDEX SEEK r:ASSISTED(date)
  WHERE 'ASSISTED' IN $kinds AND r.rule IS NOT NULL
    AND r.date <= $to AND toString(r.date) >= left($from, size(r.date))
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($documents) = 0 OR r.document IN $documents)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
    AND NOT EXISTS {
      MATCH (s)-[q:ASSISTED]->(o)
      WHERE toString(q.id) < r.id AND toString(q.date) = r.date AND q.rule IS NOT NULL
        AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
        AND (size($documents) = 0 OR q.document IN $documents)
    }
  RETURN count(r) AS found
}
RETURN sum(found) AS count
