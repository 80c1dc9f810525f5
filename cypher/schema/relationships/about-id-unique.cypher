// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one ABOUT only.
CREATE CONSTRAINT about_id_unique IF NOT EXISTS
FOR ()-[r:ABOUT]-()
REQUIRE r.id IS UNIQUE
