// Facts by id, by id; unknown ids give no row.
// @param ids LIST<STRING>
// @returns fact MAP with predicate, subject and object
MATCH (s)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]->(o)
WHERE r.id IN $ids
RETURN r {.*, predicate: type(r), about: r.subject, subject: s {.*, labels: labels(s)}, object: o {.*, labels: labels(o)}} AS fact
ORDER BY r.id
