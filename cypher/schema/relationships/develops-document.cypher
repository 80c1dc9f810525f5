// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by DEVELOPS is found by the document.
CREATE INDEX develops_document IF NOT EXISTS
FOR ()-[r:DEVELOPS]-()
ON (r.document)
