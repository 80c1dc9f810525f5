// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Documents that were read, with how much each holds, by id.
// @returns id STRING, properties MAP, entities INTEGER, passages INTEGER, mentions INTEGER, facts INTEGER
MATCH (document:Document)
WHERE document.digest IS NOT NULL
RETURN document.id AS id,
       properties(document) AS properties,
       COUNT { ()-[r:DESCRIBES]->() WHERE r.document = document.id } AS entities,
       COUNT { (passage:Passage) WHERE passage.document = document.id } AS passages,
       COUNT { ()-[r:MENTIONS]->() WHERE r.document = document.id } AS mentions,
       COUNT {
         ()-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]->()
         WHERE r.document = document.id
       } AS facts
ORDER BY id
