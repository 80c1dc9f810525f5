// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Entities, by id.
// @param labels LIST<STRING> or null for all
// @param catalogued BOOLEAN, also what only a catalogue lists
// @param chosen BOOLEAN, whether `node` holds anything
// @param node MAP of what the entity must be: is and isNot MAP of LIST<STRING> by property, labelNotIn LIST<STRING>, known BOOLEAN or null, dateFrom and dateTo STRING or null, places LIST<MAP> of ids LIST<STRING> and inside BOOLEAN
// @param after STRING, the last id of the page before, or empty
// @param limit INTEGER
// @returns entity MAP with labels
MATCH (e:Entity)
WHERE e.id > $after AND ($catalogued OR NOT e:CatalogueOnly)
  AND ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels))
  AND (NOT $chosen OR (
    all(key IN keys($node.is) WHERE coalesce(e[key] IN $node.is[key], false))
    AND none(key IN keys($node.isNot) WHERE coalesce(e[key] IN $node.isNot[key], false))
    AND none(label IN labels(e) WHERE label IN $node.labelNotIn)
    AND coalesce(coalesce(e.known, true) = $node.known, true)
    AND ($node.dateTo IS NULL OR coalesce(e.startDate, e.date) <= $node.dateTo + '~')
    AND ($node.dateFrom IS NULL OR coalesce(e.endDate, e.startDate, e.date) + '~' >= $node.dateFrom)
    AND all(places IN $node.places WHERE places.inside = EXISTS {
      MATCH (e)-[:HELD_IN|IN_REGION*0..4]->(place)
      WHERE place.id IN places.ids
    })))
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY e.id
LIMIT $limit
