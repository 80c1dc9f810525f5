// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// An id names one IN_REGION only.
CREATE CONSTRAINT in_region_id_unique IF NOT EXISTS
FOR ()-[r:IN_REGION]-()
REQUIRE r.id IS UNIQUE
