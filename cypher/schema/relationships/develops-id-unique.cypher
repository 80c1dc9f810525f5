// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one DEVELOPS only.
CREATE CONSTRAINT develops_id_unique IF NOT EXISTS
FOR ()-[r:DEVELOPS]-()
REQUIRE r.id IS UNIQUE
