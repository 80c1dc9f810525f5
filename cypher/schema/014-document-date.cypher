// What has a date is found by it: a timeline reads it in order.
CREATE INDEX document_date IF NOT EXISTS
FOR (n:Document)
ON (n.date)
