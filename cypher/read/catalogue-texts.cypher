// What catalogues list of some texts: titles of the text and its editions, the editions, the groups responsible today.
// @param ids LIST<STRING>
// @returns id STRING, titles LIST<STRING>, editions LIST<MAP> {id, name, date}, groups LIST<STRING>
UNWIND $ids AS textId
MATCH (text:Entity {id: textId})
WHERE EXISTS { (text)<-[:LISTS]-(:Catalogue) }
RETURN text.id AS id,
       COLLECT {
         MATCH (edition:Entity)-[:EDITION_OF*0..2]->(text)
         MATCH (edition)<-[listing:LISTS]-(:Catalogue)
         WHERE listing.title IS NOT NULL
         WITH listing.title AS title, min(size(edition.id)) AS length
         RETURN title
         ORDER BY length, title
       } AS titles,
       COLLECT {
         MATCH (edition:Entity)-[:EDITION_OF*1..2]->(text)
         WHERE EXISTS { (edition)<-[:LISTS]-(:Catalogue) }
         WITH DISTINCT edition
         ORDER BY edition.id
         RETURN {id: edition.id, name: edition.name, date: edition.date}
       } AS editions,
       COLLECT {
         MATCH (text)-[:EDITION_OF*0..2]->(work:Entity)<-[r:RESPONSIBLE_FOR]-(group:Entity)
         WHERE r.catalogue IS NOT NULL
         WITH DISTINCT group.id AS id
         RETURN id
         ORDER BY id
       } AS groups
