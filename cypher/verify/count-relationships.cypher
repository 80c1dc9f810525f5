// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// How many relationships of each type there are, from the count store (which a literal beside `count` would miss); `*` counts those of any type.
// @returns type STRING, count INTEGER
CALL () {
  MATCH ()-[r]->()
  WITH count(r) AS count
  RETURN '*' AS type, count
  UNION ALL
  MATCH ()-[r:ABOUT]->()
  WITH count(r) AS count
  RETURN 'ABOUT' AS type, count
  UNION ALL
  MATCH ()-[r:AGREED]->()
  WITH count(r) AS count
  RETURN 'AGREED' AS type, count
  UNION ALL
  MATCH ()-[r:AMENDS]->()
  WITH count(r) AS count
  RETURN 'AMENDS' AS type, count
  UNION ALL
  MATCH ()-[r:APPROVED]->()
  WITH count(r) AS count
  RETURN 'APPROVED' AS type, count
  UNION ALL
  MATCH ()-[r:ASSISTED]->()
  WITH count(r) AS count
  RETURN 'ASSISTED' AS type, count
  UNION ALL
  MATCH ()-[r:BECAME]->()
  WITH count(r) AS count
  RETURN 'BECAME' AS type, count
  UNION ALL
  MATCH ()-[r:COLLABORATES_WITH]->()
  WITH count(r) AS count
  RETURN 'COLLABORATES_WITH' AS type, count
  UNION ALL
  MATCH ()-[r:CONSENTED]->()
  WITH count(r) AS count
  RETURN 'CONSENTED' AS type, count
  UNION ALL
  MATCH ()-[r:DESCRIBES]->()
  WITH count(r) AS count
  RETURN 'DESCRIBES' AS type, count
  UNION ALL
  MATCH ()-[r:DETERMINED]->()
  WITH count(r) AS count
  RETURN 'DETERMINED' AS type, count
  UNION ALL
  MATCH ()-[r:DEVELOPS]->()
  WITH count(r) AS count
  RETURN 'DEVELOPS' AS type, count
  UNION ALL
  MATCH ()-[r:EDITION_OF]->()
  WITH count(r) AS count
  RETURN 'EDITION_OF' AS type, count
  UNION ALL
  MATCH ()-[r:ENGAGED_ON]->()
  WITH count(r) AS count
  RETURN 'ENGAGED_ON' AS type, count
  UNION ALL
  MATCH ()-[r:HAS_PASSAGE]->()
  WITH count(r) AS count
  RETURN 'HAS_PASSAGE' AS type, count
  UNION ALL
  MATCH ()-[r:HAS_SECTION]->()
  WITH count(r) AS count
  RETURN 'HAS_SECTION' AS type, count
  UNION ALL
  MATCH ()-[r:HELD_IN]->()
  WITH count(r) AS count
  RETURN 'HELD_IN' AS type, count
  UNION ALL
  MATCH ()-[r:IN_REGION]->()
  WITH count(r) AS count
  RETURN 'IN_REGION' AS type, count
  UNION ALL
  MATCH ()-[r:LISTS]->()
  WITH count(r) AS count
  RETURN 'LISTS' AS type, count
  UNION ALL
  MATCH ()-[r:MEMBER_OF]->()
  WITH count(r) AS count
  RETURN 'MEMBER_OF' AS type, count
  UNION ALL
  MATCH ()-[r:MENTIONS]->()
  WITH count(r) AS count
  RETURN 'MENTIONS' AS type, count
  UNION ALL
  MATCH ()-[r:MERGED_INTO]->()
  WITH count(r) AS count
  RETURN 'MERGED_INTO' AS type, count
  UNION ALL
  MATCH ()-[r:ORGANIZED]->()
  WITH count(r) AS count
  RETURN 'ORGANIZED' AS type, count
  UNION ALL
  MATCH ()-[r:PARTICIPATED_IN]->()
  WITH count(r) AS count
  RETURN 'PARTICIPATED_IN' AS type, count
  UNION ALL
  MATCH ()-[r:PART_OF]->()
  WITH count(r) AS count
  RETURN 'PART_OF' AS type, count
  UNION ALL
  MATCH ()-[r:REFERENCES]->()
  WITH count(r) AS count
  RETURN 'REFERENCES' AS type, count
  UNION ALL
  MATCH ()-[r:RENUMBERED_AS]->()
  WITH count(r) AS count
  RETURN 'RENUMBERED_AS' AS type, count
  UNION ALL
  MATCH ()-[r:REPORTS_ON]->()
  WITH count(r) AS count
  RETURN 'REPORTS_ON' AS type, count
  UNION ALL
  MATCH ()-[r:RESPONDS_TO]->()
  WITH count(r) AS count
  RETURN 'RESPONDS_TO' AS type, count
  UNION ALL
  MATCH ()-[r:RESPONSIBLE_FOR]->()
  WITH count(r) AS count
  RETURN 'RESPONSIBLE_FOR' AS type, count
  UNION ALL
  MATCH ()-[r:REVISES]->()
  WITH count(r) AS count
  RETURN 'REVISES' AS type, count
  UNION ALL
  MATCH ()-[r:SAME_AS]->()
  WITH count(r) AS count
  RETURN 'SAME_AS' AS type, count
  UNION ALL
  MATCH ()-[r:STATES_NONE]->()
  WITH count(r) AS count
  RETURN 'STATES_NONE' AS type, count
  UNION ALL
  MATCH ()-[r:SUCCEEDED_BY]->()
  WITH count(r) AS count
  RETURN 'SUCCEEDED_BY' AS type, count
  UNION ALL
  MATCH ()-[r:SUPERSEDES]->()
  WITH count(r) AS count
  RETURN 'SUPERSEDES' AS type, count
  UNION ALL
  MATCH ()-[r:SUPPLEMENTS]->()
  WITH count(r) AS count
  RETURN 'SUPPLEMENTS' AS type, count
}
RETURN type, count
