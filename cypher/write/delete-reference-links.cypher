// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Deletes reference links by id.
// @param ids LIST<STRING>
UNWIND $ids AS id
MATCH ()-[r:AMENDS|EDITION_OF|IN_REGION|MERGED_INTO|PART_OF|RENUMBERED_AS|RESPONSIBLE_FOR|SAME_AS|SUCCEEDED_BY|SUPERSEDES|SUPPLEMENTS]->()
WHERE r.id = id
DELETE r
