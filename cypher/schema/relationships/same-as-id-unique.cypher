// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one SAME_AS only.
CREATE CONSTRAINT same_as_id_unique IF NOT EXISTS
FOR ()-[r:SAME_AS]-()
REQUIRE r.id IS UNIQUE
