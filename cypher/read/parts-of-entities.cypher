// What some entities have as parts, and these as theirs, three levels deep: groups of an organisation, Questions of a study group.
// @param ids LIST<STRING>
// @param limit INTEGER for each
// @returns id STRING, parts LIST<STRING>
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: id})<-[:PART_OF*1..3]-(part:Entity)
  RETURN DISTINCT part.id
  LIMIT $limit
} AS parts
