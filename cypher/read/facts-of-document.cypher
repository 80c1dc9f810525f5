// A page of the facts that one document states, by fact id. toString() keeps the planner from the index on id: that on document
// reads only what the document states.
// @param predicates LIST<STRING> or null
// @param entity STRING or null
// @param subject STRING or null
// @param object STRING or null
// @param statuses LIST<STRING> or null
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param after STRING, the last fact id of the page before, or empty
// @param limit INTEGER
// @param document STRING
// @returns fact MAP with predicate, subject and object
MATCH (s)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]->(o)
WHERE r.document = $document
  AND toString(r.id) > $after AND r.rule IS NOT NULL
  AND ($predicates IS NULL OR type(r) IN $predicates)
  AND ($entity IS NULL OR $entity IN [s.id, o.id])
  AND ($subject IS NULL OR s.id = $subject)
  AND ($object IS NULL OR o.id = $object)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($includePlanned OR (
    NOT coalesce(r.status IN $plannedStatuses, false) AND coalesce(r.confirmed, true)
    AND NOT (s:Event AND coalesce(s.status IN $plannedStatuses, false))
    AND NOT (o:Event AND coalesce(o.status IN $plannedStatuses, false))))
RETURN r {.*, predicate: type(r), about: r.subject, subject: s {.*, labels: labels(s)}, object: o {.*, labels: labels(o)}} AS fact
ORDER BY r.id
LIMIT $limit
