// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by APPROVED is found by the document.
CREATE INDEX approved_document IF NOT EXISTS
FOR ()-[r:APPROVED]-()
ON (r.document)
