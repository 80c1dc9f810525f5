// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by MENTIONS is found by the document.
CREATE INDEX mentions_document IF NOT EXISTS
FOR ()-[r:MENTIONS]-()
ON (r.document)
