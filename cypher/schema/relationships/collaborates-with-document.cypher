// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by COLLABORATES_WITH is found by the document.
CREATE INDEX collaborates_with_document IF NOT EXISTS
FOR ()-[r:COLLABORATES_WITH]-()
ON (r.document)
