// A document is asked for by its symbol: C20/33.
CREATE INDEX document_symbol IF NOT EXISTS
FOR (n:Document)
ON (n.symbol)
