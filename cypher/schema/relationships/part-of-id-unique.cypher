// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one PART_OF only.
CREATE CONSTRAINT part_of_id_unique IF NOT EXISTS
FOR ()-[r:PART_OF]-()
REQUIRE r.id IS UNIQUE
