// Deletes what a catalogue says of entities.
// @param catalogue STRING name
// @param ids LIST<STRING> of entities
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[listing:LISTS]-(:Catalogue)
WHERE listing.catalogue = $catalogue
DELETE listing
