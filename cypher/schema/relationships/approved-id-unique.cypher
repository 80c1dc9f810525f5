// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one APPROVED only.
CREATE CONSTRAINT approved_id_unique IF NOT EXISTS
FOR ()-[r:APPROVED]-()
REQUIRE r.id IS UNIQUE
