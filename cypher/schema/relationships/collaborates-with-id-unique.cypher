// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one COLLABORATES_WITH only.
CREATE CONSTRAINT collaborates_with_id_unique IF NOT EXISTS
FOR ()-[r:COLLABORATES_WITH]-()
REQUIRE r.id IS UNIQUE
