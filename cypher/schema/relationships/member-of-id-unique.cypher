// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one MEMBER_OF only.
CREATE CONSTRAINT member_of_id_unique IF NOT EXISTS
FOR ()-[r:MEMBER_OF]-()
REQUIRE r.id IS UNIQUE
