// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by SUPPLEMENTS is found by the document.
CREATE INDEX supplements_document IF NOT EXISTS
FOR ()-[r:SUPPLEMENTS]-()
ON (r.document)
