// Sections of a document are found by the document.
CREATE INDEX section_document IF NOT EXISTS
FOR (n:Section)
ON (n.document)
