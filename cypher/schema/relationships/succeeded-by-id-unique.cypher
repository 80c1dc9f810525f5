// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one SUCCEEDED_BY only.
CREATE CONSTRAINT succeeded_by_id_unique IF NOT EXISTS
FOR ()-[r:SUCCEEDED_BY]-()
REQUIRE r.id IS UNIQUE
