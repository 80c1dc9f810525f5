// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by SUPERSEDES is found by the document.
CREATE INDEX supersedes_document IF NOT EXISTS
FOR ()-[r:SUPERSEDES]-()
ON (r.document)
