// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one EDITION_OF only.
CREATE CONSTRAINT edition_of_id_unique IF NOT EXISTS
FOR ()-[r:EDITION_OF]-()
REQUIRE r.id IS UNIQUE
