// Deletes passages whose relationships are gone.
// @param ids LIST<STRING>
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
DELETE passage
