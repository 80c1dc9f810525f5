// What has a date is found by it: a timeline reads it in order.
CREATE INDEX event_start_date IF NOT EXISTS
FOR (n:Event)
ON (n.startDate)
