// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one ORGANIZED only.
CREATE CONSTRAINT organized_id_unique IF NOT EXISTS
FOR ()-[r:ORGANIZED]-()
REQUIRE r.id IS UNIQUE
