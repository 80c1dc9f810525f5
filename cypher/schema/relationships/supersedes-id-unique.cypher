// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one SUPERSEDES only.
CREATE CONSTRAINT supersedes_id_unique IF NOT EXISTS
FOR ()-[r:SUPERSEDES]-()
REQUIRE r.id IS UNIQUE
