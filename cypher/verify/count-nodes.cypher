// How many nodes there are, all and by the labels that the loader gives, from the count store.
// @returns label STRING, count INTEGER
CALL () {
  MATCH (n)
  WITH count(n) AS count
  RETURN '*' AS label, count
  UNION ALL
  MATCH (n:Entity)
  WITH count(n) AS count
  RETURN 'Entity' AS label, count
  UNION ALL
  MATCH (n:Section)
  WITH count(n) AS count
  RETURN 'Section' AS label, count
  UNION ALL
  MATCH (n:Passage)
  WITH count(n) AS count
  RETURN 'Passage' AS label, count
  UNION ALL
  MATCH (n:Catalogue)
  WITH count(n) AS count
  RETURN 'Catalogue' AS label, count
  UNION ALL
  MATCH (n:GraphInfo)
  WITH count(n) AS count
  RETURN 'GraphInfo' AS label, count
}
RETURN label, count
