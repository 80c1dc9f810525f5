// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Relationships that no loaded document owns, and no table, catalogue or decision states. Scans all: run only when the counts disagree.
// @param limit INTEGER
// @returns type STRING, id STRING, from STRING, to STRING
MATCH (from)-[r]->(to)
WHERE NOT type(r) IN ['ABOUT', 'AGREED', 'AMENDS', 'APPROVED', 'ASSISTED', 'BECAME', 'COLLABORATES_WITH', 'CONSENTED', 'DESCRIBES', 'DETERMINED', 'DEVELOPS', 'EDITION_OF', 'ENGAGED_ON', 'HAS_PASSAGE', 'HAS_SECTION', 'HELD_IN', 'IN_REGION', 'LISTS', 'MEMBER_OF', 'MENTIONS', 'MERGED_INTO', 'ORGANIZED', 'PARTICIPATED_IN', 'PART_OF', 'REFERENCES', 'RENUMBERED_AS', 'REPORTS_ON', 'RESPONDS_TO', 'RESPONSIBLE_FOR', 'REVISES', 'SAME_AS', 'STATES_NONE', 'SUCCEEDED_BY', 'SUPERSEDES', 'SUPPLEMENTS']
   OR (r.document IS NULL AND r.source IS NULL AND r.catalogue IS NULL)
   OR (r.document IS NOT NULL AND NOT EXISTS {
     MATCH (document:Entity {id: r.document})
     WHERE document.digest IS NOT NULL
   })
RETURN type(r) AS type, r.id AS id, from.id AS from, to.id AS to
LIMIT $limit
