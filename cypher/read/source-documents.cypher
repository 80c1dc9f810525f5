// Documents that were read: what each says of itself, its sections and its passages, as extraction needs them.
// @param documents LIST<STRING>
// @returns document STRING, own MAP, sections LIST<MAP> in reading order, passages LIST<MAP> in reading order
UNWIND $documents AS document
MATCH (d:Entity {id: document})-[own:DESCRIBES]->(d)
WHERE own.document = document
RETURN document,
       properties(own) AS own,
       COLLECT {
         MATCH (section:Section)
         WHERE section.document = document
         RETURN properties(section)
         ORDER BY section.order
       } AS sections,
       COLLECT {
         MATCH (passage:Passage)
         WHERE passage.document = document
         RETURN properties(passage)
         ORDER BY passage.order
       } AS passages
