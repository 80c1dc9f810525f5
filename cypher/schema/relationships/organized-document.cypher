// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by ORGANIZED is found by the document.
CREATE INDEX organized_document IF NOT EXISTS
FOR ()-[r:ORGANIZED]-()
ON (r.document)
