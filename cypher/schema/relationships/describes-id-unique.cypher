// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one DESCRIBES only.
CREATE CONSTRAINT describes_id_unique IF NOT EXISTS
FOR ()-[r:DESCRIBES]-()
REQUIRE r.id IS UNIQUE
