// The facts read from some passages, by offset and id.
// @param documentIds LIST<STRING>, the documents that hold the passages: their index finds the facts
// @param passageIds LIST<STRING>
// @param limit INTEGER for each passage
// @returns passageId STRING, facts LIST<MAP> with predicate, subject and object
MATCH (s)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]->(o)
WHERE r.document IN $documentIds AND r.passage IN $passageIds AND r.rule IS NOT NULL
WITH s, r, o
ORDER BY r.start, r.id
WITH r.passage AS passageId, collect(r {.*, predicate: type(r), about: r.subject, subject: s {.*, labels: labels(s)}, object: o {.*, labels: labels(o)}}) AS facts
RETURN passageId, facts[..$limit] AS facts
