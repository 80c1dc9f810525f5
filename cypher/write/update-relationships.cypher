// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Gives relationships of a document the properties that they have now.
// @param document STRING
// @param properties MAP new properties by id
MATCH ()-[r:ABOUT|AGREED|AMENDS|APPROVED|ASSISTED|BECAME|COLLABORATES_WITH|CONSENTED|DESCRIBES|DETERMINED|DEVELOPS|ENGAGED_ON|HAS_PASSAGE|HAS_SECTION|HELD_IN|MEMBER_OF|MENTIONS|ORGANIZED|PARTICIPATED_IN|PART_OF|REFERENCES|REPORTS_ON|RESPONDS_TO|REVISES|STATES_NONE|SUPERSEDES|SUPPLEMENTS]->()
WHERE r.document = $document
WITH r, $properties[r.id] AS properties
WHERE properties IS NOT NULL
SET r = properties
