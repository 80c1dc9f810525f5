// A region or country with all regions and countries in it; nothing for an unknown id.
// @param region STRING
// @returns id STRING
MATCH (:Entity {id: $region})<-[:IN_REGION*0..5]-(place:Entity)
RETURN DISTINCT place.id AS id
ORDER BY id
