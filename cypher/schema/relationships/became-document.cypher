// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by BECAME is found by the document.
CREATE INDEX became_document IF NOT EXISTS
FOR ()-[r:BECAME]-()
ON (r.document)
