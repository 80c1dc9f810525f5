// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by REPORTS_ON is found by the document.
CREATE INDEX reports_on_document IF NOT EXISTS
FOR ()-[r:REPORTS_ON]-()
ON (r.document)
