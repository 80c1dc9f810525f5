// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one REPORTS_ON only.
CREATE CONSTRAINT reports_on_id_unique IF NOT EXISTS
FOR ()-[r:REPORTS_ON]-()
REQUIRE r.id IS UNIQUE
