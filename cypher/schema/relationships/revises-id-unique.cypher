// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one REVISES only.
CREATE CONSTRAINT revises_id_unique IF NOT EXISTS
FOR ()-[r:REVISES]-()
REQUIRE r.id IS UNIQUE
