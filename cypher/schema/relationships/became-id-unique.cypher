// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one BECAME only.
CREATE CONSTRAINT became_id_unique IF NOT EXISTS
FOR ()-[r:BECAME]-()
REQUIRE r.id IS UNIQUE
