/** Texts that read facts and links: they share their filters and list every type that a document can state. */
import { LINK_TYPES, STATED_RELATIONSHIPS } from '../src/domain/model.ts';

const STATED = Object.keys(STATED_RELATIONSHIPS).join('|');
/** Decisions that two entities are one join their links instead of being one. */
const LINKS = LINK_TYPES.filter((type) => type !== 'SAME_AS').join('|');

const FACT =
  'r {.*, predicate: type(r), about: r.subject, subject: s {.*, labels: labels(s)}, object: o {.*, labels: labels(o)}}';

/** Entities by id with what a person decided to be the same as they: one row for each that is there, whatever it has. */
const SELVES = `UNWIND $entityIds AS entityId
MATCH (:Entity {id: entityId})-[:SAME_AS*0..20]-(e:Entity)
WITH entityId, collect(DISTINCT e) AS selves`;
const SHOWN_SELVES = '[e IN selves | e {.*, labels: labels(e)}] AS selves';

const FILTER_PARAMETERS = `// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param where MAP of what evidence must be: is and isNot MAP of LIST<STRING> by property, confidenceFrom and confidenceTo FLOAT, dateFrom and dateTo STRING`;

/** The first of these properties that is there. */
function firstOf(nodes: readonly string[], properties: readonly string[]): string {
  return `coalesce(${nodes.flatMap((node) => properties.map((property) => `${node}.${property}`)).join(', ')})`;
}

/**
 * Whether a date lies in a range: a month lies in its year and overlaps its days, since `2019-10` + `~` comes after every day of
 * October. What has no date is out where a bound is given: the bounds stand for all dates otherwise.
 */
function dateConditions(range: string, nodes: readonly string[]): string[] {
  return [
    `(${range}.dateTo IS NULL OR ${firstOf(nodes, ['startDate', 'date'])} <= ${range}.dateTo + '~')`,
    `(${range}.dateFrom IS NULL OR ${firstOf(nodes, ['endDate', 'startDate', 'date'])} + '~' >= ${range}.dateFrom)`,
  ];
}

/** Lists of values by property: one condition for all, since the planner takes its time over each. */
function listConditions(range: string, node: string): string[] {
  return [
    `all(key IN keys(${range}.is) WHERE coalesce(${node}[key] IN ${range}.is[key], false))`,
    `none(key IN keys(${range}.isNot) WHERE coalesce(${node}[key] IN ${range}.isNot[key], false))`,
  ];
}

/** Whether what a relationship says is done, or what is not done is asked for too. */
export function plannedCondition(ends: readonly string[], indent: string): string {
  const events = ends.map((end) => `(${end}:Event AND coalesce(${end}.status IN $plannedStatuses, false))`);
  return `($includePlanned OR NOT (
${indent}  coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true)
${indent}  OR ${events.join(' OR ')}))`;
}

/** What a relationship and its ends must be; the ends' own dates stand in for a missing one. */
function evidenceConditions(ends: readonly string[], indent: string): string {
  return [
    ...[
      plannedCondition(ends, indent),
      ...listConditions('$where', 'r'),
      '($where.confidenceFrom IS NULL OR r.confidence >= $where.confidenceFrom)',
      '($where.confidenceTo IS NULL OR r.confidence <= $where.confidenceTo)',
      ...dateConditions('$where', ['r', ...ends]),
    ].map((condition) => `AND ${condition}`),
  ].join(`\n${indent}`);
}

const NODE_FILTERS = (node: string, indent: string): string =>
  [
    ...listConditions('$node', node),
    `none(label IN labels(${node}) WHERE label IN $node.labelNotIn)`,
    `coalesce(coalesce(${node}.known, true) = $node.known, true)`,
    ...dateConditions('$node', [node]),
    `all(places IN $node.places WHERE places.inside = EXISTS {
${indent}    MATCH (${node})-[:HELD_IN|IN_REGION*0..4]->(place)
${indent}    WHERE place.id IN places.ids
${indent}  })`,
  ].join(`\n${indent}  AND `);

const NODE_PARAMETER =
  '// @param node MAP of what the other end must be: is and isNot MAP of LIST<STRING> by property, labelNotIn LIST<STRING>, known BOOLEAN or null, dateFrom and dateTo STRING or null, places LIST<MAP> of ids LIST<STRING> and inside BOOLEAN';

const FACT_PARAMETERS = `// @param predicates LIST<STRING> or null
// @param subject STRING or null
// @param object STRING or null`;

const FACT_CONDITIONS = (indent: string): string =>
  [
    'AND ($predicates IS NULL OR type(r) IN $predicates)',
    'AND ($subject IS NULL OR s.id = $subject)',
    'AND ($object IS NULL OR o.id = $object)',
    evidenceConditions(['s', 'o'], indent),
  ].join(`\n${indent}`);

const PAGE = `// @param after STRING, the last fact id of the page before, or empty
// @param limit INTEGER`;

/** Facts of `selves` with their filters; one between two that were decided to be the same is found from both. */
const FACTS_OF_SELVES = `UNWIND selves AS e
  MATCH (e)-[r:${STATED}]-(other)
  WITH r, startNode(r) AS s, endNode(r) AS o
  WHERE r.rule IS NOT NULL
    ${FACT_CONDITIONS('    ')}`;

/** Links of `selves` with their filters: what pages and counts of links read. */
const LINKS_OF_SELVES = `UNWIND selves AS e
  MATCH (e)-[r:${LINKS}]-(other)
  WHERE (r.rule IS NOT NULL OR ($reference AND r.source IS NOT NULL))
    AND ($types IS NULL OR type(r) IN $types)
    AND ($labels IS NULL OR any(label IN labels(other) WHERE label IN $labels))
    ${evidenceConditions(['e', 'other'], '    ')}
    AND (NOT $chosen OR (
      ${NODE_FILTERS('other', '    ')}))`;

const LINK_PARAMETERS = `// @param types LIST<STRING> or null for all
// @param reference BOOLEAN, also links that tables and catalogues give
${FILTER_PARAMETERS}
// @param labels LIST<STRING> or null for all, what the other end may be
// @param chosen BOOLEAN, whether \`node\` holds anything
${NODE_PARAMETER}`;

/** Text of each generated file by its path below `cypher/`. */
export function readingCypher(origin: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set(
    'read/facts-page.cypher',
    `${origin}
// A page of all facts, by fact id. One branch for each relationship type reads only a page of its own index.
${FACT_PARAMETERS}
${FILTER_PARAMETERS}
${PAGE}
// @returns fact MAP with predicate, subject and object
CALL () {
${STATED.split('|')
  .map(
    (type) => `  MATCH (s)-[r:${type}]->(o)
  WHERE r.id > $after AND r.rule IS NOT NULL
    ${FACT_CONDITIONS('    ')}
  RETURN s, r, o
  ORDER BY r.id
  LIMIT $limit`,
  )
  .join('\n  UNION ALL\n')}
}
RETURN ${FACT} AS fact
ORDER BY r.id
LIMIT $limit
`,
  );
  files.set(
    'read/facts-count.cypher',
    `${origin}
// How many facts there are.
${FACT_PARAMETERS}
${FILTER_PARAMETERS}
// @returns count INTEGER
CALL () {
${STATED.split('|')
  .map(
    (type) => `  MATCH (s)-[r:${type}]->(o)
  WHERE r.id > '' AND r.rule IS NOT NULL
    ${FACT_CONDITIONS('    ')}
  RETURN count(r) AS some`,
  )
  .join('\n  UNION ALL\n')}
}
RETURN sum(some) AS count
`,
  );
  const ofDocument = `MATCH (s)-[r:${STATED}]->(o)
WHERE r.document = $document
  AND r.rule IS NOT NULL
  ${FACT_CONDITIONS('  ')}`;
  files.set(
    'read/facts-of-document.cypher',
    `${origin}
// A page of the facts that one document states, by fact id. toString() keeps the planner from the index on id: that on document
// reads only what the document states.
// @param document STRING
${FACT_PARAMETERS}
${FILTER_PARAMETERS}
${PAGE}
// @returns fact MAP with predicate, subject and object
${ofDocument}
  AND toString(r.id) > $after
RETURN ${FACT} AS fact
ORDER BY r.id
LIMIT $limit
`,
  );
  files.set(
    'read/facts-of-document-count.cypher',
    `${origin}
// How many facts one document states.
// @param document STRING
${FACT_PARAMETERS}
${FILTER_PARAMETERS}
// @returns count INTEGER
${ofDocument}
RETURN count(r) AS count
`,
  );
  const entityParameters = `// @param entityIds LIST<STRING>
${FACT_PARAMETERS}
${FILTER_PARAMETERS}`;
  files.set(
    'read/facts-of-entities.cypher',
    `${origin}
// A page of facts for each of some entities, and of what was decided to be the same as they, by fact id. A fact from an entity to
// itself counts once. An entity that is there has a row, with facts or without.
${entityParameters}
${PAGE}
// @returns entityId STRING, selves LIST<MAP> with labels, facts LIST<MAP> with predicate, from and to, and \`other\`, the end that is none of them
${SELVES}
RETURN entityId, ${SHOWN_SELVES}, COLLECT {
  ${FACTS_OF_SELVES}
    AND r.id > $after
  WITH DISTINCT r, s, o
  ORDER BY r.id
  LIMIT $limit
  WITH r, s, o, CASE WHEN NOT o IN selves THEN o WHEN NOT s IN selves THEN s END AS other
  RETURN r {.*, predicate: type(r), about: r.subject, from: s.id, to: o.id, other: other {.*, labels: labels(other)}}
} AS facts
`,
  );
  files.set(
    'read/facts-of-entities-count.cypher',
    `${origin}
// How many facts each of some entities has, with those of what was decided to be the same as they.
${entityParameters}
// @returns entityId STRING, count INTEGER
${SELVES}
RETURN entityId, COUNT {
  ${FACTS_OF_SELVES}
  RETURN DISTINCT r
} AS count
`,
  );
  files.set(
    'read/links-of-entities.cypher',
    `${origin}
// A page of links for each of some entities: one for each distinct type, direction and other end, with its first pieces of evidence.
// An entity that is there has a row, with links or without.
// @param entityIds LIST<STRING>
${LINK_PARAMETERS}
// @param order STRING: ID, NAME (of the other end), FACTS (most first) or DATE (earliest first, undated last)
// @param details BOOLEAN, whether the lists of properties are wanted
// @param evidence INTEGER, how many facts of each link
// @param after STRING, the last key of the page before, or empty
// @param limit INTEGER
// @returns entityId STRING, selves LIST<MAP> with labels, links LIST<MAP> with type, forward, key, factCount, other MAP, evidence LIST<MAP> with from and to,
//   details MAP or null
${SELVES}
RETURN entityId, ${SHOWN_SELVES}, COLLECT {
  ${LINKS_OF_SELVES}
  WITH other, type(r) AS type, startNode(r) = e AS forward, collect(DISTINCT r) AS links
  WITH other, type, forward, links, size([r IN links WHERE r.rule IS NOT NULL]) AS factCount
  WITH other, type, forward, links, factCount, CASE $order
      WHEN 'ID' THEN ''
      WHEN 'NAME' THEN toLower(coalesce(other.name, other.title, ''))
      WHEN 'FACTS' THEN right('00000000' + toString(99999999 - factCount), 8)
      ELSE coalesce(reduce(first = null, r IN links | CASE
        WHEN coalesce(r.startDate, r.date) < coalesce(first, '~') THEN coalesce(r.startDate, r.date)
        ELSE first
      END), other.startDate, other.date, '~')
    END + '\\u0001' + other.id + '\\u0001' + type + CASE WHEN forward THEN '>' ELSE '<' END AS key
  WHERE key > $after
  WITH other, type, forward, links, factCount, key
  ORDER BY key
  LIMIT $limit
  RETURN {
    type: type, forward: forward, key: key, factCount: factCount,
    other: other {.*, labels: labels(other)},
    evidence: COLLECT {
      UNWIND links AS r
      WITH r
      WHERE r.rule IS NOT NULL
      ORDER BY r.id
      LIMIT $evidence
      RETURN r {.*, predicate: type(r), about: r.subject, from: startNode(r).id, to: endNode(r).id}
    },
    details: CASE WHEN $details THEN {
      planned: all(r IN links WHERE coalesce(r.status IN $plannedStatuses, false) OR NOT coalesce(r.confirmed, true))
        OR any(end IN selves + [other] WHERE end:Event AND coalesce(end.status IN $plannedStatuses, false)),
      values: COLLECT {
        UNWIND links AS r
        UNWIND ['document', 'mode', 'status', 'kind', 'role', 'procedure', 'wording', 'source', 'subject', 'date', 'startDate'] AS property
        WITH property, r[property] AS value
        WHERE value IS NOT NULL
        RETURN DISTINCT [property, value]
      }
    } END
  }
} AS links
`,
  );
  files.set(
    'read/links-of-entities-count.cypher',
    `${origin}
// How many links each of some entities has: distinct types, directions and other ends.
// @param entityIds LIST<STRING>
${LINK_PARAMETERS}
// @returns entityId STRING, count INTEGER
${SELVES}
RETURN entityId, COUNT {
  ${LINKS_OF_SELVES}
  RETURN DISTINCT other, type(r) AS type, startNode(r) = e AS forward
} AS count
`,
  );
  files.set(
    'read/facts-of-links.cypher',
    `${origin}
// A page of the facts behind each of some links, by fact id.
// @param links LIST<MAP> {key STRING, entity STRING, other STRING, type STRING, forward BOOLEAN}
${FILTER_PARAMETERS}
${PAGE}
// @returns key STRING, fact MAP with predicate, subject and object
UNWIND $links AS link
CALL (link) {
  CALL (link) {
    MATCH (other:Entity {id: link.other})
    RETURN other
    UNION ALL
    MATCH (other:Section {id: link.other})
    RETURN other
  }
  MATCH (:Entity {id: link.entity})-[:SAME_AS*0..20]-(e:Entity)-[r:${LINKS}]-(other)
  WHERE type(r) = link.type AND (startNode(r) = e) = link.forward AND r.rule IS NOT NULL
    AND r.id > $after
    ${evidenceConditions(['e', 'other'], '    ')}
  WITH DISTINCT r, startNode(r) AS s, endNode(r) AS o
  ORDER BY r.id
  LIMIT $limit
  RETURN s, r, o
}
RETURN link.key AS key, ${FACT} AS fact
ORDER BY key, r.id
`,
  );
  const named = (returned: string): string => `MATCH (e:Entity)
WHERE e.id > $after AND ($catalogued OR NOT e:CatalogueOnly)
  AND ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels))
  AND (NOT $chosen OR (
    ${NODE_FILTERS('e', '  ')}))
${returned}`;
  const entityFilter = `// @param labels LIST<STRING> or null for all
// @param catalogued BOOLEAN, also what only a catalogue lists
// @param chosen BOOLEAN, whether \`node\` holds anything
${NODE_PARAMETER.replace('the other end', 'the entity')}`;
  const shown = 'RETURN e {.*, labels: labels(e)} AS entity\nORDER BY e.id\nLIMIT $limit\n';
  const entityPage = `// @param after STRING, the last id of the page before, or empty
// @param limit INTEGER
// @returns entity MAP with labels`;
  files.set(
    'read/entities-page.cypher',
    `${origin}
// Entities, by id.
${entityFilter}
${entityPage}
${named(shown)}`,
  );
  files.set(
    'read/entities-count.cypher',
    `${origin}
// How many entities there are.
${entityFilter}
// @returns count INTEGER
${named('RETURN count(e) AS count\n').replace('e.id > $after', "e.id > ''")}`,
  );
  const found = (returned: string): string => `CALL () {
  CALL db.index.fulltext.queryNodes($index, $query, {limit: 50000}) YIELD node
  WHERE $catalogued OR NOT node:CatalogueOnly
  RETURN node AS e
  LIMIT 1000
}
WITH e
${named(returned).replace('MATCH (e:Entity)\n', '')}`;
  const foundBy = `// @param index STRING, entity_search_names or entity_text
// @param query STRING in Lucene's query language, escaped`;
  files.set(
    'read/entities-by-index.cypher',
    `${origin}
// Entities that a full-text index finds, by id.
${foundBy}
${entityFilter}
${entityPage}
${found(shown)}`,
  );
  files.set(
    'read/entities-by-index-count.cypher',
    `${origin}
// How many entities a full-text index finds; at most 1,000.
${foundBy}
${entityFilter}
// @returns count INTEGER
${found('RETURN count(e) AS count\n').replace('e.id > $after', "e.id > ''")}`,
  );
  return files;
}
