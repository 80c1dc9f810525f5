// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Every relationship that a document owns, with the labels of its ends.
// @param document STRING
// @returns type STRING, from STRING, fromLabels LIST<STRING>, to STRING, toLabels LIST<STRING>, properties MAP
MATCH (from)-[r:ABOUT|AGREED|AMENDS|APPROVED|ASSISTED|BECAME|COLLABORATES_WITH|CONSENTED|DESCRIBES|DETERMINED|DEVELOPS|ENGAGED_ON|HAS_PASSAGE|HAS_SECTION|HELD_IN|MEMBER_OF|MENTIONS|ORGANIZED|PARTICIPATED_IN|PART_OF|REFERENCES|REPORTS_ON|RESPONDS_TO|REVISES|STATES_NONE|SUPERSEDES|SUPPLEMENTS]->(to)
WHERE r.document = $document
RETURN type(r) AS type,
       from.id AS from,
       labels(from) AS fromLabels,
       to.id AS to,
       labels(to) AS toLabels,
       properties(r) AS properties
