// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one LISTS only.
CREATE CONSTRAINT lists_id_unique IF NOT EXISTS
FOR ()-[r:LISTS]-()
REQUIRE r.id IS UNIQUE
