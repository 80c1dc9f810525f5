// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Every relationship that a document owns: its facts, mentions, descriptions and structure.
// @param document STRING
// @returns type STRING, from STRING, to STRING, properties MAP
MATCH (from)-[r:ABOUT|AGREED|AMENDS|APPROVED|ASSISTED|BECAME|COLLABORATES_WITH|CONSENTED|DESCRIBES|DETERMINED|DEVELOPS|ENGAGED_ON|HAS_PASSAGE|HAS_SECTION|HELD_IN|MEMBER_OF|MENTIONS|ORGANIZED|PARTICIPATED_IN|PART_OF|REFERENCES|REPORTS_ON|RESPONDS_TO|REVISES|STATES_NONE|SUPERSEDES|SUPPLEMENTS]->(to)
WHERE r.document = $document
RETURN type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
