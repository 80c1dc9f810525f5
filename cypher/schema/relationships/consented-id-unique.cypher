// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one CONSENTED only.
CREATE CONSTRAINT consented_id_unique IF NOT EXISTS
FOR ()-[r:CONSENTED]-()
REQUIRE r.id IS UNIQUE
