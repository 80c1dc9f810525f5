// Waits until every index can be used.
// @param seconds INTEGER
CALL db.awaitIndexes($seconds)
