// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one MERGED_INTO only.
CREATE CONSTRAINT merged_into_id_unique IF NOT EXISTS
FOR ()-[r:MERGED_INTO]-()
REQUIRE r.id IS UNIQUE
