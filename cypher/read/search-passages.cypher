// Passages by their words, best first.
// @param words STRING in Lucene's query language, escaped
// @param limit INTEGER
// @returns passage MAP, score FLOAT
CALL db.index.fulltext.queryNodes('passage_text', $words, {limit: $limit}) YIELD node, score
RETURN properties(node) AS passage, score
ORDER BY score DESC, node.id
