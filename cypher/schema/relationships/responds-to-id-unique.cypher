// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one RESPONDS_TO only.
CREATE CONSTRAINT responds_to_id_unique IF NOT EXISTS
FOR ()-[r:RESPONDS_TO]-()
REQUIRE r.id IS UNIQUE
