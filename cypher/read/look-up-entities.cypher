// Entities with one of some ids, dated editions of some, and entities that bear one of some names; those that most documents name first.
// @param ids LIST<STRING>
// @param works LIST<STRING> ids of which dated editions are asked for
// @param names STRING in Lucene's query language, escaped, for the index of folded names
// @param labels LIST<STRING> or null for all
// @param documents LIST<STRING> or null: only what one of these documents names
// @param limit INTEGER
// @returns entity MAP with labels, documentCount INTEGER of all documents that name it
CALL () {
  MATCH (e:Entity)
  WHERE e.id IN $ids
  RETURN e
  UNION
  UNWIND $works AS id
  MATCH (e:Entity)
  WHERE e.id STARTS WITH id + '-' AND (e:Deliverable OR e:Resolution)
    AND substring(e.id, size(id)) =~ '-(rev-)?[0-9]{1,4}(-[0-9]{2})?'
  RETURN e
  UNION
  CALL db.index.fulltext.queryNodes('entity_search_names', $names, {limit: 1000}) YIELD node
  RETURN node AS e
}
WITH e
WHERE ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels))
  AND ($documents IS NULL OR EXISTS {
    MATCH (e)<-[r:DESCRIBES]-(:Document)
    WHERE r.document IN $documents
  })
WITH e, COUNT { (e)<-[:DESCRIBES]-() } AS documentCount
ORDER BY documentCount DESC, e.id
LIMIT $limit
RETURN e {.*, labels: labels(e)} AS entity, documentCount
