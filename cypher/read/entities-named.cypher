// Entities of some labels that documents name, by id, each with its first mention in each of up to three passages.
// @param labels LIST<STRING>
// @param ids LIST<STRING> or null: only these
// @param documents LIST<STRING> or null: only what one of these names
// @param limit INTEGER
// @returns entity MAP with labels, mentions LIST<MAP> with document, passage, text, start, end
CALL () {
  WITH $ids AS ids
  UNWIND ids AS id
  MATCH (e:Entity {id: id})
  RETURN e
  UNION
  UNWIND CASE WHEN $ids IS NULL THEN [''] ELSE [] END AS first
  MATCH (e:Entity)
  WHERE e.id > first AND any(label IN labels(e) WHERE label IN $labels)
    AND EXISTS {
      MATCH (e)<-[d:DESCRIBES]-(:Document)
      WHERE $documents IS NULL OR d.document IN $documents
    }
  RETURN e
  ORDER BY e.id
  LIMIT $limit
}
WITH DISTINCT e
ORDER BY e.id
RETURN e {.id, .name, .aliases, .title, .designation, .symbol, .kind, .organ, .status, .startDate, .endDate, .date, .city, .known, labels: labels(e)} AS entity,
  COLLECT {
    MATCH (e)<-[m:MENTIONS]-(p:Passage)
    WHERE $documents IS NULL OR p.document IN $documents
    WITH p, min(m.start) AS start, min(m.end) AS end
    ORDER BY p.document, p.order
    LIMIT 3
    RETURN {document: p.document, passage: p.id, where: p.where, text: p.text, start: start, end: end}
  } AS mentions
