// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by ASSISTED is found by the document.
CREATE INDEX assisted_document IF NOT EXISTS
FOR ()-[r:ASSISTED]-()
ON (r.document)
