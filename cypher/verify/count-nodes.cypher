// How many nodes there are, all and by the labels that the loader gives, from the count store.
// @returns label STRING, count INTEGER
CALL () {
  MATCH (n)
  RETURN '*' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Entity)
  RETURN 'Entity' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Section)
  RETURN 'Section' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Passage)
  RETURN 'Passage' AS label, count(n) AS count
  UNION ALL
  MATCH (n:GraphInfo)
  RETURN 'GraphInfo' AS label, count(n) AS count
}
RETURN label, count
