// Passages of a document are found by the document.
CREATE INDEX passage_document IF NOT EXISTS
FOR (n:Passage)
ON (n.document)
