// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What is stated with a date is found by it.
CREATE INDEX collaborates_with_date IF NOT EXISTS
FOR ()-[r:COLLABORATES_WITH]-()
ON (r.date)
