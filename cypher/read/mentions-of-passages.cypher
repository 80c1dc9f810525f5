// The entities that some passages name, by offset.
// @param passageIds LIST<STRING>
// @param labels LIST<STRING> or null for all
// @param limit INTEGER for each passage
// @returns passageId STRING, mentions LIST<MAP> with entity, passage, start, end, surface
UNWIND $passageIds AS passageId
MATCH (p:Passage {id: passageId})
RETURN passageId, COLLECT {
  MATCH (p)-[r:MENTIONS]->(e:Entity)
  WHERE $labels IS NULL OR any(label IN labels(e) WHERE label IN $labels)
  WITH r, e
  ORDER BY r.start, e.id
  LIMIT $limit
  RETURN {start: r.start, end: r.end, surface: r.surface, entity: e.id, passage: passageId}
} AS mentions
