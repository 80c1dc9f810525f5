// All that documents state by one type of relationship, by id.
// @param documents LIST<STRING> or null for all
// @param fromLabels LIST<STRING> or null
// @param toLabels LIST<STRING> or null
// @param after STRING, ids come after it
// @param limit INTEGER
// @returns link MAP with type, from MAP, to MAP
MATCH (s)-[r:APPROVED]->(o)
WHERE r.id > $after AND r.rule IS NOT NULL AND ($documents IS NULL OR r.document IN $documents)
  AND ($fromLabels IS NULL OR any(label IN labels(s) WHERE label IN $fromLabels))
  AND ($toLabels IS NULL OR any(label IN labels(o) WHERE label IN $toLabels))
WITH s, r, o
ORDER BY r.id
LIMIT $limit
RETURN r {.*, type: type(r)} AS link,
  s {.id, .name, .aliases, .title, .designation, .symbol, .kind, .organ, .status, .startDate, .endDate, .date, .city, .known, labels: labels(s)} AS from,
  o {.id, .name, .aliases, .title, .designation, .symbol, .kind, .organ, .status, .startDate, .endDate, .date, .city, .known, labels: labels(o)} AS to
