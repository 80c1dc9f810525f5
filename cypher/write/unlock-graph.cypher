// Says which documents the graph holds now, and that something was written; the lock itself goes at commit.
// @param graphVersion STRING hash over the digests of all documents
MATCH (info:GraphInfo {id: 'graph'})
SET info.graphVersion = $graphVersion, info.revision = randomUUID()
REMOVE info.locked
