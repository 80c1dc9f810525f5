// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one HAS_SECTION only.
CREATE CONSTRAINT has_section_id_unique IF NOT EXISTS
FOR ()-[r:HAS_SECTION]-()
REQUIRE r.id IS UNIQUE
