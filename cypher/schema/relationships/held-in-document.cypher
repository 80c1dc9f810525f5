// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by HELD_IN is found by the document.
CREATE INDEX held_in_document IF NOT EXISTS
FOR ()-[r:HELD_IN]-()
ON (r.document)
