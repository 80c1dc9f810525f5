// How many documents were read.
// @returns count INTEGER
MATCH (d:Document)
WHERE d.digest IS NOT NULL
RETURN count(d) AS count
