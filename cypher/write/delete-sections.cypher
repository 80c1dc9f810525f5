// Deletes sections whose relationships are gone.
// @param ids LIST<STRING>
UNWIND $ids AS id
MATCH (section:Section {id: id})
DELETE section
