// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by HAS_SECTION is found by the document.
CREATE INDEX has_section_document IF NOT EXISTS
FOR ()-[r:HAS_SECTION]-()
ON (r.document)
