// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Which of some entities have more links of any kind, each statement counted, than a bound, by id; from the stored degrees.
// @param ids LIST<STRING>
// @param most INTEGER
// @returns id STRING, degree INTEGER
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WITH id, COUNT { (a)-[:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|EDITION_OF|IN_REGION|SUCCEEDED_BY|MERGED_INTO|RENUMBERED_AS|RESPONSIBLE_FOR|SAME_AS]-() } AS degree
WHERE degree > $most
RETURN id, degree
ORDER BY id
