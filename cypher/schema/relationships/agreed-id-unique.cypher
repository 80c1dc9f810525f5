// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one AGREED only.
CREATE CONSTRAINT agreed_id_unique IF NOT EXISTS
FOR ()-[r:AGREED]-()
REQUIRE r.id IS UNIQUE
