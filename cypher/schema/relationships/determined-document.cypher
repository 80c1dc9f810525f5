// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by DETERMINED is found by the document.
CREATE INDEX determined_document IF NOT EXISTS
FOR ()-[r:DETERMINED]-()
ON (r.document)
