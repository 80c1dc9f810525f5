// Creates the node of a catalogue, or gives it the properties that it has now.
// @param id STRING
// @param properties MAP
MERGE (catalogue:Catalogue {id: $id})
SET catalogue = $properties
