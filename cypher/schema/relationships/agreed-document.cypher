// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by AGREED is found by the document.
CREATE INDEX agreed_document IF NOT EXISTS
FOR ()-[r:AGREED]-()
ON (r.document)
