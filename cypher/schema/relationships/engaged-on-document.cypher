// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by ENGAGED_ON is found by the document.
CREATE INDEX engaged_on_document IF NOT EXISTS
FOR ()-[r:ENGAGED_ON]-()
ON (r.document)
