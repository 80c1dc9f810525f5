// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one HELD_IN only.
CREATE CONSTRAINT held_in_id_unique IF NOT EXISTS
FOR ()-[r:HELD_IN]-()
REQUIRE r.id IS UNIQUE
