// Documents with one of some names, their symbols among them, by id.
// @param names STRING in Lucene's query language, escaped, for the index of folded names
// @returns entity MAP with labels
CALL db.index.fulltext.queryNodes('entity_search_names', $names, {limit: 1000}) YIELD node
WHERE node:Document
RETURN node {.*, labels: labels(node)} AS entity
ORDER BY node.id
LIMIT 50
