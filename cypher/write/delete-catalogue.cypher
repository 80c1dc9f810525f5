// Deletes the node of a catalogue whose listings are gone.
// @param id STRING
MATCH (catalogue:Catalogue {id: $id})
DELETE catalogue
