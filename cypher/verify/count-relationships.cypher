// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// How many relationships of each type there are, from the count store; `*` counts those of any type.
// @returns type STRING, count INTEGER
CALL () {
  MATCH ()-[r]->()
  RETURN '*' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ABOUT]->()
  RETURN 'ABOUT' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:AGREED]->()
  RETURN 'AGREED' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:AMENDS]->()
  RETURN 'AMENDS' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:APPROVED]->()
  RETURN 'APPROVED' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ASSISTED]->()
  RETURN 'ASSISTED' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:BECAME]->()
  RETURN 'BECAME' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:COLLABORATES_WITH]->()
  RETURN 'COLLABORATES_WITH' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:CONSENTED]->()
  RETURN 'CONSENTED' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:DESCRIBES]->()
  RETURN 'DESCRIBES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:DETERMINED]->()
  RETURN 'DETERMINED' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:DEVELOPS]->()
  RETURN 'DEVELOPS' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:EDITION_OF]->()
  RETURN 'EDITION_OF' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ENGAGED_ON]->()
  RETURN 'ENGAGED_ON' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:HAS_PASSAGE]->()
  RETURN 'HAS_PASSAGE' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:HAS_SECTION]->()
  RETURN 'HAS_SECTION' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:HELD_IN]->()
  RETURN 'HELD_IN' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:IN_REGION]->()
  RETURN 'IN_REGION' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:MEMBER_OF]->()
  RETURN 'MEMBER_OF' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:MENTIONS]->()
  RETURN 'MENTIONS' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:MERGED_INTO]->()
  RETURN 'MERGED_INTO' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ORGANIZED]->()
  RETURN 'ORGANIZED' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:PARTICIPATED_IN]->()
  RETURN 'PARTICIPATED_IN' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:PART_OF]->()
  RETURN 'PART_OF' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:REFERENCES]->()
  RETURN 'REFERENCES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:RENUMBERED_AS]->()
  RETURN 'RENUMBERED_AS' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:REPORTS_ON]->()
  RETURN 'REPORTS_ON' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:RESPONDS_TO]->()
  RETURN 'RESPONDS_TO' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:RESPONSIBLE_FOR]->()
  RETURN 'RESPONSIBLE_FOR' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:REVISES]->()
  RETURN 'REVISES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:STATES_NONE]->()
  RETURN 'STATES_NONE' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:SUCCEEDED_BY]->()
  RETURN 'SUCCEEDED_BY' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:SUPERSEDES]->()
  RETURN 'SUPERSEDES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:SUPPLEMENTS]->()
  RETURN 'SUPPLEMENTS' AS type, count(r) AS count
}
RETURN type, count
