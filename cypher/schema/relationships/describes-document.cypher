// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by DESCRIBES is found by the document.
CREATE INDEX describes_document IF NOT EXISTS
FOR ()-[r:DESCRIBES]-()
ON (r.document)
