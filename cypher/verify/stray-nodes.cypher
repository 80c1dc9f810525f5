// Entities without an id, and sections and passages of no loaded document. Scans three labels: run only when the counts disagree.
// @param limit INTEGER
// @returns labels LIST<STRING>, id STRING
MATCH (n:Entity|Section|Passage)
WHERE n.id IS NULL
   OR (NOT n:Entity AND NOT EXISTS {
     MATCH (document:Entity {id: n.document})
     WHERE document.digest IS NOT NULL
   })
RETURN labels(n) AS labels, n.id AS id
LIMIT $limit
