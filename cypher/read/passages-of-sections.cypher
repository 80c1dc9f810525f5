// A page of the passages directly in each of some sections, in reading order.
// @param sectionIds LIST<STRING>
// @param after INTEGER, the order of the last passage of the page before, or 0
// @param limit INTEGER
// @returns sectionId STRING, passages LIST<MAP>
UNWIND $sectionIds AS sectionId
MATCH (section:Section {id: sectionId})
RETURN sectionId, COLLECT {
  MATCH (section)-[:HAS_PASSAGE]->(p:Passage)
  WHERE p.order > $after
  WITH DISTINCT p
  ORDER BY p.order
  LIMIT $limit
  RETURN properties(p)
} AS passages
