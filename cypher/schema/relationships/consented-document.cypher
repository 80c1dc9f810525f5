// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by CONSENTED is found by the document.
CREATE INDEX consented_document IF NOT EXISTS
FOR ()-[r:CONSENTED]-()
ON (r.document)
