// Takes back decisions that two things are the same.
// @param ids LIST<STRING> of the links
UNWIND $ids AS id
MATCH (:Entity)-[r:SAME_AS]->(:Entity)
WHERE r.id = id
DELETE r
