// Whether the database answers, and the version of the model that its graph has: 0 for an empty database.
// @returns modelVersion INTEGER
OPTIONAL MATCH (info:GraphInfo {id: 'graph'})
RETURN coalesce(info.modelVersion, 0) AS modelVersion
