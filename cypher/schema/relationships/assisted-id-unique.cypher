// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one ASSISTED only.
CREATE CONSTRAINT assisted_id_unique IF NOT EXISTS
FOR ()-[r:ASSISTED]-()
REQUIRE r.id IS UNIQUE
