// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one RENUMBERED_AS only.
CREATE CONSTRAINT renumbered_as_id_unique IF NOT EXISTS
FOR ()-[r:RENUMBERED_AS]-()
REQUIRE r.id IS UNIQUE
