// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one MENTIONS only.
CREATE CONSTRAINT mentions_id_unique IF NOT EXISTS
FOR ()-[r:MENTIONS]-()
REQUIRE r.id IS UNIQUE
