// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What is stated with a date is found by it.
CREATE INDEX agreed_date IF NOT EXISTS
FOR ()-[r:AGREED]-()
ON (r.date)
