// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one PARTICIPATED_IN only.
CREATE CONSTRAINT participated_in_id_unique IF NOT EXISTS
FOR ()-[r:PARTICIPATED_IN]-()
REQUIRE r.id IS UNIQUE
