// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by PARTICIPATED_IN is found by the document.
CREATE INDEX participated_in_document IF NOT EXISTS
FOR ()-[r:PARTICIPATED_IN]-()
ON (r.document)
