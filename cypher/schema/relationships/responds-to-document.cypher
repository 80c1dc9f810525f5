// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by RESPONDS_TO is found by the document.
CREATE INDEX responds_to_document IF NOT EXISTS
FOR ()-[r:RESPONDS_TO]-()
ON (r.document)
