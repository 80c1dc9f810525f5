// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one REFERENCES only.
CREATE CONSTRAINT references_id_unique IF NOT EXISTS
FOR ()-[r:REFERENCES]-()
REQUIRE r.id IS UNIQUE
