// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by HAS_PASSAGE is found by the document.
CREATE INDEX has_passage_document IF NOT EXISTS
FOR ()-[r:HAS_PASSAGE]-()
ON (r.document)
