// What is stated, or known from tables and catalogues, of some entities as objects; of each what was decided to be the same, too.
// @param ids LIST<STRING>
// @param others LIST<STRING> or null: only what leads from one of these
// @param documents LIST<STRING> or null: only what these documents state; tables and catalogues always count
// @param limit INTEGER
// @returns anchor STRING, other STRING, link MAP with type, from MAP, to MAP
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})-[:SAME_AS*0..20]-(o:Entity)<-[r:APPROVED]-(s)
WHERE ($others IS NULL OR s.id IN $others) AND ($documents IS NULL OR r.document IS NULL OR r.document IN $documents)
WITH DISTINCT anchor, s, r, o
LIMIT $limit
RETURN anchor, s.id AS other, r {.*, type: type(r)} AS link,
  s {.id, .name, .aliases, .title, .designation, .symbol, .kind, .organ, .status, .startDate, .endDate, .date, .city, .known, labels: labels(s)} AS from,
  o {.id, .name, .aliases, .title, .designation, .symbol, .kind, .organ, .status, .startDate, .endDate, .date, .city, .known, labels: labels(o)} AS to
