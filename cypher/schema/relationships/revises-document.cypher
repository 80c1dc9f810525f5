// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by REVISES is found by the document.
CREATE INDEX revises_document IF NOT EXISTS
FOR ()-[r:REVISES]-()
ON (r.document)
