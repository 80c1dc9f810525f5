// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
// A page of links for each of some entities: one for each distinct type, direction and other end, with its first pieces of evidence.
// @param entityIds LIST<STRING>
// @param types LIST<STRING> or null for all
// @param reference BOOLEAN, also links that tables and catalogues give
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param filtered BOOLEAN, whether `where` holds anything
// @param where MAP of what evidence must be: PROPERTYIn and PROPERTYNotIn LIST<STRING> or null, confidenceFrom and confidenceTo FLOAT, dateFrom and dateTo STRING
// @param chosen BOOLEAN, whether `node` holds anything
// @param node MAP of what the other end must be: idIn, labelIn, kindIn, statusIn, regionIn with their NotIn LIST<STRING> or null, known BOOLEAN, dateFrom and dateTo STRING
// @param order STRING: ID, NAME (of the other end), FACTS (most first) or DATE (earliest first, undated last)
// @param details BOOLEAN, whether the lists of properties are wanted
// @param evidence INTEGER, how many facts of each link
// @param after STRING, the last key of the page before, or empty
// @param limit INTEGER
// @returns entityId STRING, type STRING, forward BOOLEAN, key STRING, factCount INTEGER, selves LIST<MAP>, other MAP, evidence LIST<MAP> with from and to,
//   details MAP or null
UNWIND $entityIds AS entityId
CALL (entityId) {
  MATCH (:Entity {id: entityId})-[:SAME_AS*0..20]-(e:Entity)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|EDITION_OF|IN_REGION|SUCCEEDED_BY|MERGED_INTO|RENUMBERED_AS|RESPONSIBLE_FOR]-(other)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND (r.rule IS NOT NULL OR ($reference AND r.source IS NOT NULL))
    AND ($includePlanned OR (
      NOT coalesce(r.status IN $plannedStatuses, false) AND coalesce(r.confirmed, true)
      AND NOT (e:Event AND coalesce(e.status IN $plannedStatuses, false))
      AND NOT (other:Event AND coalesce(other.status IN $plannedStatuses, false))))
    AND (NOT $filtered OR (
      ($where.documentIn IS NULL OR r.document IN $where.documentIn)
      AND ($where.documentNotIn IS NULL OR NOT coalesce(r.document IN $where.documentNotIn, false))
      AND ($where.statusIn IS NULL OR r.status IN $where.statusIn)
      AND ($where.statusNotIn IS NULL OR NOT coalesce(r.status IN $where.statusNotIn, false))
      AND ($where.modeIn IS NULL OR r.mode IN $where.modeIn)
      AND ($where.modeNotIn IS NULL OR NOT coalesce(r.mode IN $where.modeNotIn, false))
      AND ($where.kindIn IS NULL OR r.kind IN $where.kindIn)
      AND ($where.kindNotIn IS NULL OR NOT coalesce(r.kind IN $where.kindNotIn, false))
      AND ($where.roleIn IS NULL OR r.role IN $where.roleIn)
      AND ($where.roleNotIn IS NULL OR NOT coalesce(r.role IN $where.roleNotIn, false))
      AND ($where.procedureIn IS NULL OR r.procedure IN $where.procedureIn)
      AND ($where.procedureNotIn IS NULL OR NOT coalesce(r.procedure IN $where.procedureNotIn, false))
      AND ($where.directionIn IS NULL OR r.direction IN $where.directionIn)
      AND ($where.directionNotIn IS NULL OR NOT coalesce(r.direction IN $where.directionNotIn, false))
      AND ($where.categoryIn IS NULL OR r.category IN $where.categoryIn)
      AND ($where.categoryNotIn IS NULL OR NOT coalesce(r.category IN $where.categoryNotIn, false))
      AND ($where.confidenceFrom IS NULL OR r.confidence >= $where.confidenceFrom)
      AND ($where.confidenceTo IS NULL OR r.confidence <= $where.confidenceTo)
      AND ($where.dateTo IS NULL OR coalesce(r.startDate, r.date, e.startDate, e.date, other.startDate, other.date) <= $where.dateTo + '~')
      AND ($where.dateFrom IS NULL OR coalesce(r.endDate, r.startDate, r.date, e.endDate, e.startDate, e.date, other.endDate, other.startDate, other.date) + '~' >= $where.dateFrom)))
    AND (NOT $chosen OR (
      ($node.idIn IS NULL OR other.id IN $node.idIn)
      AND ($node.idNotIn IS NULL OR NOT other.id IN $node.idNotIn)
      AND ($node.labelIn IS NULL OR any(label IN labels(other) WHERE label IN $node.labelIn))
      AND ($node.labelNotIn IS NULL OR NOT any(label IN labels(other) WHERE label IN $node.labelNotIn))
      AND ($node.kindIn IS NULL OR other.kind IN $node.kindIn)
      AND ($node.kindNotIn IS NULL OR NOT coalesce(other.kind IN $node.kindNotIn, false))
      AND ($node.statusIn IS NULL OR other.status IN $node.statusIn)
      AND ($node.statusNotIn IS NULL OR NOT coalesce(other.status IN $node.statusNotIn, false))
      AND ($node.known IS NULL OR coalesce(other.known, true) = $node.known)
      AND ($node.dateTo IS NULL OR coalesce(other.startDate, other.date) <= $node.dateTo + '~')
      AND ($node.dateFrom IS NULL OR coalesce(other.endDate, other.startDate, other.date) + '~' >= $node.dateFrom)
      AND ($node.regionIn IS NULL OR EXISTS {
        MATCH (other)-[:HELD_IN|IN_REGION*0..4]->(place)
        WHERE place.id IN $node.regionIn
      })
      AND ($node.regionNotIn IS NULL OR NOT EXISTS {
        MATCH (other)-[:HELD_IN|IN_REGION*0..4]->(place)
        WHERE place.id IN $node.regionNotIn
      })))
  WITH other, type(r) AS type, startNode(r) = e AS forward, collect(DISTINCT r) AS links, collect(DISTINCT e) AS selves
  WITH other, type, forward, links, selves, size([r IN links WHERE r.rule IS NOT NULL]) AS factCount
  WITH other, type, forward, links, selves, factCount, CASE $order
      WHEN 'NAME' THEN toLower(coalesce(other.name, other.title, ''))
      WHEN 'FACTS' THEN right('00000000' + toString(99999999 - factCount), 8)
      WHEN 'DATE' THEN coalesce(reduce(first = null, r IN links | CASE
        WHEN coalesce(r.startDate, r.date) < coalesce(first, '~') THEN coalesce(r.startDate, r.date)
        ELSE first
      END), other.startDate, other.date, '~')
      ELSE ''
    END + '\u0001' + other.id + '\u0001' + type + CASE WHEN forward THEN '>' ELSE '<' END AS key
  WHERE key > $after
  WITH other, type, forward, links, selves, factCount, key
  ORDER BY key
  LIMIT $limit
  RETURN type, forward, key, factCount,
    [e IN selves | e {.*, labels: labels(e)}] AS selves,
    other {.*, labels: labels(other)} AS other,
    COLLECT {
      UNWIND links AS r
      WITH r
      WHERE r.rule IS NOT NULL
      ORDER BY r.id
      LIMIT $evidence
      RETURN r {.*, predicate: type(r), about: r.subject, from: startNode(r).id, to: endNode(r).id}
    } AS evidence,
    CASE WHEN $details THEN {
      documents: size(COLLECT { UNWIND links AS r WITH r.document AS document WHERE document IS NOT NULL RETURN DISTINCT document }),
      planned: all(r IN links WHERE coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true)),
      mode: COLLECT {
      UNWIND links AS r
      WITH r.mode AS value
      WHERE value IS NOT NULL
      RETURN DISTINCT value
      ORDER BY value
      LIMIT 50
    },
      status: COLLECT {
      UNWIND links AS r
      WITH r.status AS value
      WHERE value IS NOT NULL
      RETURN DISTINCT value
      ORDER BY value
      LIMIT 50
    },
      kind: COLLECT {
      UNWIND links AS r
      WITH r.kind AS value
      WHERE value IS NOT NULL
      RETURN DISTINCT value
      ORDER BY value
      LIMIT 50
    },
      role: COLLECT {
      UNWIND links AS r
      WITH r.role AS value
      WHERE value IS NOT NULL
      RETURN DISTINCT value
      ORDER BY value
      LIMIT 50
    },
      procedure: COLLECT {
      UNWIND links AS r
      WITH r.procedure AS value
      WHERE value IS NOT NULL
      RETURN DISTINCT value
      ORDER BY value
      LIMIT 50
    },
      wording: COLLECT {
      UNWIND links AS r
      WITH r.wording AS value
      WHERE value IS NOT NULL
      RETURN DISTINCT value
      ORDER BY value
      LIMIT 50
    },
      source: COLLECT {
      UNWIND links AS r
      WITH r.source AS value
      WHERE value IS NOT NULL
      RETURN DISTINCT value
      ORDER BY value
      LIMIT 50
    },
      subjects: [r IN links WHERE r.subject IS NOT NULL | r.subject][..500],
      dates: COLLECT {
      UNWIND links AS r
      WITH coalesce(r.date, r.startDate) AS value
      WHERE value IS NOT NULL
      RETURN DISTINCT value
      ORDER BY value
      LIMIT 50
    }
    } END AS details
}
RETURN entityId, type, forward, key, factCount, selves, other, evidence, details
ORDER BY entityId, key
