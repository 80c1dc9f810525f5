// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// What some documents state, by fact id, as a comparison needs it. toString() keeps the planner from the index on id.
// @param documents LIST<STRING>
// @param predicates LIST<STRING>
// @param limit INTEGER
// @returns id STRING, predicate STRING, document STRING, subject STRING, subjectLabels LIST<STRING>, object STRING, wording STRING, qualifiers MAP
MATCH (s)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]->(o)
WHERE r.document IN $documents
  AND type(r) IN $predicates AND r.rule IS NOT NULL
RETURN r.id AS id,
       type(r) AS predicate,
       r.document AS document,
       s.id AS subject,
       labels(s) AS subjectLabels,
       o.id AS object,
       r.wording AS wording,
       r {.mode, .direction, .subject, .status, .kind, .role, .procedure, .category, .date, .confirmed} AS qualifiers
ORDER BY toString(r.id)
LIMIT $limit
