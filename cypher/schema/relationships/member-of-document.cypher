// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What a document states by MEMBER_OF is found by the document.
CREATE INDEX member_of_document IF NOT EXISTS
FOR ()-[r:MEMBER_OF]-()
ON (r.document)
