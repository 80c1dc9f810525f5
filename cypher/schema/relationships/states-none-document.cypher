// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by STATES_NONE is found by the document.
CREATE INDEX states_none_document IF NOT EXISTS
FOR ()-[r:STATES_NONE]-()
ON (r.document)
