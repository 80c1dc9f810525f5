// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by ABOUT is found by the document.
CREATE INDEX about_document IF NOT EXISTS
FOR ()-[r:ABOUT]-()
ON (r.document)
