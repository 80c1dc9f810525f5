// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one SUPPLEMENTS only.
CREATE CONSTRAINT supplements_id_unique IF NOT EXISTS
FOR ()-[r:SUPPLEMENTS]-()
REQUIRE r.id IS UNIQUE
