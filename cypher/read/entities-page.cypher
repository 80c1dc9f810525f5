// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// Entities, by id.
// @param labels LIST<STRING> or null for all
// @param catalogued BOOLEAN, also what only a catalogue lists
// @param chosen BOOLEAN, whether `node` holds anything
// @param node MAP of what the entity must be: idIn, labelIn, kindIn, statusIn, regionIn with their NotIn LIST<STRING> or null, known BOOLEAN, dateFrom and dateTo STRING
// @param after STRING, the last id of the page before, or empty
// @param limit INTEGER
// @returns entity MAP with labels
MATCH (e:Entity)
WHERE e.id > $after AND ($catalogued OR NOT e:CatalogueOnly)
  AND ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels))
  AND (NOT $chosen OR (
    ($node.idIn IS NULL OR e.id IN $node.idIn)
    AND ($node.idNotIn IS NULL OR NOT e.id IN $node.idNotIn)
    AND ($node.labelIn IS NULL OR any(label IN labels(e) WHERE label IN $node.labelIn))
    AND ($node.labelNotIn IS NULL OR NOT any(label IN labels(e) WHERE label IN $node.labelNotIn))
    AND ($node.kindIn IS NULL OR e.kind IN $node.kindIn)
    AND ($node.kindNotIn IS NULL OR NOT coalesce(e.kind IN $node.kindNotIn, false))
    AND ($node.statusIn IS NULL OR e.status IN $node.statusIn)
    AND ($node.statusNotIn IS NULL OR NOT coalesce(e.status IN $node.statusNotIn, false))
    AND ($node.known IS NULL OR coalesce(e.known, true) = $node.known)
    AND ($node.dateTo IS NULL OR coalesce(e.startDate, e.date) <= $node.dateTo + '~')
    AND ($node.dateFrom IS NULL OR coalesce(e.endDate, e.startDate, e.date) + '~' >= $node.dateFrom)
    AND ($node.regionIn IS NULL OR EXISTS {
      MATCH (e)-[:HELD_IN|IN_REGION*0..4]->(place)
      WHERE place.id IN $node.regionIn
    })
    AND ($node.regionNotIn IS NULL OR NOT EXISTS {
      MATCH (e)-[:HELD_IN|IN_REGION*0..4]->(place)
      WHERE place.id IN $node.regionNotIn
    })))
RETURN e {.*, labels: labels(e)} AS entity
ORDER BY e.id
LIMIT $limit
