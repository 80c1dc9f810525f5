// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by PART_OF is found by the document.
CREATE INDEX part_of_document IF NOT EXISTS
FOR ()-[r:PART_OF]-()
ON (r.document)
