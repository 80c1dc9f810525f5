// A page of facts for each of some entities, and of what was decided to be the same as they, by fact id. Parallel reading of both ends; a fact from an entity to itself counts once.
// @param entityIds LIST<STRING>
// @param asSubject BOOLEAN
// @param asObject BOOLEAN
// @param predicates LIST<STRING> or null
// @param entity STRING or null
// @param subject STRING or null
// @param object STRING or null
// @param document STRING or null
// @param statuses LIST<STRING> or null
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param after STRING, the last fact id of the page before, or empty
// @param limit INTEGER
// @returns entityId STRING, fact MAP with predicate, subject and object
UNWIND $entityIds AS entityId
CALL (entityId) {
  CALL (entityId) {
    MATCH (:Entity {id: entityId})-[:SAME_AS*0..20]-(s:Entity)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]->(o)
    WHERE r.id > $after AND r.rule IS NOT NULL
      AND ($predicates IS NULL OR type(r) IN $predicates)
      AND ($entity IS NULL OR $entity IN [s.id, o.id])
      AND ($subject IS NULL OR s.id = $subject)
      AND ($object IS NULL OR o.id = $object)
      AND ($document IS NULL OR r.document = $document)
      AND ($statuses IS NULL OR r.status IN $statuses)
      AND ($includePlanned OR (
        NOT coalesce(r.status IN $plannedStatuses, false) AND coalesce(r.confirmed, true)
        AND NOT (s:Event AND coalesce(s.status IN $plannedStatuses, false))
        AND NOT (o:Event AND coalesce(o.status IN $plannedStatuses, false))))
      AND $asSubject
    RETURN s, r, o
    ORDER BY r.id
    LIMIT $limit
    UNION
    MATCH (:Entity {id: entityId})-[:SAME_AS*0..20]-(o:Entity)<-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]-(s)
    WHERE r.id > $after AND r.rule IS NOT NULL
      AND ($predicates IS NULL OR type(r) IN $predicates)
      AND ($entity IS NULL OR $entity IN [s.id, o.id])
      AND ($subject IS NULL OR s.id = $subject)
      AND ($object IS NULL OR o.id = $object)
      AND ($document IS NULL OR r.document = $document)
      AND ($statuses IS NULL OR r.status IN $statuses)
      AND ($includePlanned OR (
        NOT coalesce(r.status IN $plannedStatuses, false) AND coalesce(r.confirmed, true)
        AND NOT (s:Event AND coalesce(s.status IN $plannedStatuses, false))
        AND NOT (o:Event AND coalesce(o.status IN $plannedStatuses, false))))
      AND $asObject
    RETURN s, r, o
    ORDER BY r.id
    LIMIT $limit
  }
  RETURN s, r, o
  ORDER BY r.id
  LIMIT $limit
}
RETURN entityId, r {.*, predicate: type(r), about: r.subject, subject: s {.*, labels: labels(s)}, object: o {.*, labels: labels(o)}} AS fact
ORDER BY entityId, r.id
