// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one RESPONSIBLE_FOR only.
CREATE CONSTRAINT responsible_for_id_unique IF NOT EXISTS
FOR ()-[r:RESPONSIBLE_FOR]-()
REQUIRE r.id IS UNIQUE
