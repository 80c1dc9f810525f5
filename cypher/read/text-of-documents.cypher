// How much text each document holds, in Unicode characters; what was not read is left out.
// @param documentIds LIST<STRING>
// @returns id STRING, characters INTEGER
UNWIND $documentIds AS id
MATCH (d:Entity {id: id})
WHERE d.digest IS NOT NULL
RETURN id,
       reduce(
         total = 0,
         length IN COLLECT {
           MATCH (passage:Passage)
           WHERE passage.document = id
           RETURN size(passage.text)
         } |
         total + length
       ) AS characters
