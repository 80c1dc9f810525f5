// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one ENGAGED_ON only.
CREATE CONSTRAINT engaged_on_id_unique IF NOT EXISTS
FOR ()-[r:ENGAGED_ON]-()
REQUIRE r.id IS UNIQUE
