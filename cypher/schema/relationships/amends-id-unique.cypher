// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one AMENDS only.
CREATE CONSTRAINT amends_id_unique IF NOT EXISTS
FOR ()-[r:AMENDS]-()
REQUIRE r.id IS UNIQUE
