// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by REFERENCES is found by the document.
CREATE INDEX references_document IF NOT EXISTS
FOR ()-[r:REFERENCES]-()
ON (r.document)
