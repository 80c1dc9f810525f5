// What has a date is found by it: a timeline reads it in order.
CREATE INDEX deliverable_date IF NOT EXISTS
FOR (n:Deliverable)
ON (n.date)
