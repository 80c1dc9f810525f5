// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one HAS_PASSAGE only.
CREATE CONSTRAINT has_passage_id_unique IF NOT EXISTS
FOR ()-[r:HAS_PASSAGE]-()
REQUIRE r.id IS UNIQUE
