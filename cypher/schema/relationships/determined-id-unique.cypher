// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one DETERMINED only.
CREATE CONSTRAINT determined_id_unique IF NOT EXISTS
FOR ()-[r:DETERMINED]-()
REQUIRE r.id IS UNIQUE
