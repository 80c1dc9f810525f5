// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by AMENDS is found by the document.
CREATE INDEX amends_document IF NOT EXISTS
FOR ()-[r:AMENDS]-()
ON (r.document)
