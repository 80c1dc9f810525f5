// Sections and passages of a document.
// @param document STRING
// @returns label STRING, properties MAP
MATCH (section:Section)
WHERE section.document = $document
RETURN 'Section' AS label, properties(section) AS properties
UNION ALL
MATCH (passage:Passage)
WHERE passage.document = $document
RETURN 'Passage' AS label, properties(passage) AS properties
