// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one STATES_NONE only.
CREATE CONSTRAINT states_none_id_unique IF NOT EXISTS
FOR ()-[r:STATES_NONE]-()
REQUIRE r.id IS UNIQUE
