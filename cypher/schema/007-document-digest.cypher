// Documents that were read carry a digest; those that others only cite do not.
CREATE INDEX document_digest IF NOT EXISTS
FOR (n:Document)
ON (n.digest)
