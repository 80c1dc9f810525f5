/**
 * Writes the Cypher files that list relationship types, so that they follow the model's table.
 * `node scripts/generate-cypher.ts` after a change of `src/domain/model.ts`; a test compares the files with what this makes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  DATED_PREDICATES,
  HELD_BY_END,
  NEEDING_RELATIONSHIPS,
  REFERENCE_RELATIONSHIPS,
  STATED_RELATIONSHIPS,
  type ReferenceType,
} from '../src/domain/model.ts';
import { packageRoot } from '../src/package-root.ts';
import { readingCypher } from './cypher-for-reading.ts';
import { linkCypher } from './link-cypher.ts';

const ORIGIN = '// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.';

const STATED = Object.keys(STATED_RELATIONSHIPS);
/** A document's own: facts and structure, found by `document`, told apart by `id`. */
const OWNED = [...STATED, 'DESCRIBES', 'HAS_PASSAGE', 'HAS_SECTION', 'MENTIONS'].sort();
const REFERENCE = Object.keys(REFERENCE_RELATIONSHIPS).sort();
const ALL = [...new Set([...OWNED, ...REFERENCE, 'LISTS'])].sort();
/** Reference types by the end that holds them: the deliverable holds the link from the group now responsible. */
const NEEDED_BY_END = REFERENCE.filter((type) => HELD_BY_END.has(type as ReferenceType));
const NEEDED_BY_START = REFERENCE.filter(
  (type) => !NEEDED_BY_END.includes(type) && NEEDING_RELATIONSHIPS.has(type as ReferenceType),
);

/** The links that `entity` holds, with their ends' ids. */
const HELD_LINKS = `CALL (entity) {
  MATCH (entity)-[r:${NEEDED_BY_START.join('|')}]->(other:Entity)
  RETURN r, entity.id AS from, other.id AS to
  UNION ALL
  MATCH (entity)<-[r:${NEEDED_BY_END.join('|')}]-(other:Entity)
  RETURN r, other.id AS from, entity.id AS to
}`;

/** Dated things that have a label: the property of their first and last day, and what a caller may leave out. */
const DATED_NODES = [
  { kind: 'EVENT', label: 'Event', start: 'startDate', end: 'coalesce(n.endDate, n.startDate)' },
  { kind: 'DOCUMENT', label: 'Document', start: 'date', end: 'n.date' },
  { kind: 'TEXT', label: 'Deliverable', start: 'date', end: 'n.date' },
] as const;

/** Which of the dated things a timeline wants, on the dates that the callers say. */
function timelineBranches(
  nodeDated: (node: (typeof DATED_NODES)[number]) => string,
  factDated: string,
  returned: { readonly node: (node: (typeof DATED_NODES)[number]) => string; readonly fact: string },
): string {
  const nodes = DATED_NODES.map(
    (node) => `  MATCH (n:${node.label})
  USING INDEX SEEK n:${node.label}(${node.start})
  WHERE '${node.kind}' IN $kinds AND NOT n:CatalogueOnly
    AND ${nodeDated(node)}
    AND ($includePlanned OR NOT coalesce(n.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))
    AND (size($entities) = 0 OR n.id IN $entities OR EXISTS { MATCH (n)-[x]-(e:Entity) WHERE e.id IN $entities AND type(x) <> 'DESCRIBES' })
    AND (size($documents) = 0 OR n.id IN $documents OR EXISTS { MATCH (n)<-[x:DESCRIBES]-() WHERE x.document IN $documents })
    AND (size($places) = 0 OR EXISTS { MATCH (n)-[:HELD_IN]->(place:Entity) WHERE place.id IN $places })
  ${returned.node(node)}`,
  );
  const facts = DATED_PREDICATES.map(
    (type) => `  MATCH (s)-[r:${type}]->(o)
  USING INDEX SEEK r:${type}(date)
  WHERE '${type}' IN $kinds AND r.rule IS NOT NULL
    AND ${factDated}
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($documents) = 0 OR r.document IN $documents)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
    AND NOT EXISTS {
      MATCH (s)-[q:${type}]->(o)
      WHERE toString(q.id) < r.id AND toString(q.date) = r.date AND q.rule IS NOT NULL
        AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
        AND (size($documents) = 0 OR q.document IN $documents)
    }
  ${returned.fact}`,
  );
  return [...nodes, ...facts].join('\n  UNION ALL\n');
}

/** Lists are empty and never null for all: a plan is kept for each combination of types, and this one is long in the making. */
const TIMELINE_PARAMETERS = `// @param kinds LIST<STRING> of EVENT, DOCUMENT, TEXT and predicates
// @param includePlanned BOOLEAN
// @param plannedStatuses LIST<STRING>, statuses of what is not done
// @param labels LIST<STRING>, empty for all
// @param entities LIST<STRING>, empty for all
// @param documents LIST<STRING>, empty for all
// @param places LIST<STRING>, empty for all`;

/** Which dates lie in a span: what may have been in it, for a month may mean each of its days. toString() keeps the second condition out of the range that is sought in the index. */
function inSpan(start: string, end: string): string {
  return `${start} <= $to AND toString(${end}) >= left($from, size(${end}))`;
}

/** A page of the timeline in one direction. */
function timelinePage(direction: 'forwards' | 'backwards'): string {
  const [isAfter, order] = direction === 'forwards' ? ['>', ''] : ['<', ' DESC'];
  const beyond = (date: string, id: string): string =>
    `${date} ${isAfter}= $date AND (${date} ${isAfter} $date OR ${id} ${isAfter} $id)`;
  const sorted = `ORDER BY date${order}, id${order} LIMIT $limit`;
  return `${ORIGIN}
// A page of what has a date, by date and id, ${direction}. A branch for each kind reads its own index. Of parallel statements of one date the first stands for all.
${TIMELINE_PARAMETERS}
// @param from STRING, the first day
// @param to STRING, the last day
// @param date STRING, the date of the last entry of the page before
// @param id STRING, its id
// @param limit INTEGER
// @returns kind STRING, id STRING, date STRING, endDate STRING or null, entity MAP with labels, facts LIST<STRING>, documents LIST<STRING>
CALL () {
${timelineBranches(
  ({ start, end }) => `${inSpan(`n.${start}`, end)} AND ${beyond(`n.${start}`, 'n.id')}`,
  `${inSpan('r.date', 'r.date')} AND ${beyond('r.date', 'toString(r.id)')}`,
  {
    node: ({ kind, start }) =>
      `RETURN '${kind}' AS kind, n.id AS id, n.${start} AS date, ${kind === 'EVENT' ? 'n.endDate' : 'null'} AS endDate, n, null AS r\n  ${sorted}`,
    fact: `RETURN type(r) AS kind, r.id AS id, r.date AS date, null AS endDate, o AS n, r\n  ${sorted}`,
  },
)}
}
WITH kind, id, date, endDate, n, r
${sorted}
RETURN kind, id, date, endDate, n {.*, labels: labels(n)} AS entity,
       CASE WHEN r IS NULL THEN [] ELSE COLLECT {
         WITH startNode(r) AS s, endNode(r) AS o
         MATCH (s)-[q:${DATED_PREDICATES.join('|')}]->(o)
         WHERE type(q) = kind AND q.date = date AND q.rule IS NOT NULL
           AND ($includePlanned OR NOT coalesce(q.status IN $plannedStatuses, false))
           AND (size($documents) = 0 OR q.document IN $documents)
         RETURN q.id ORDER BY toString(q.id) LIMIT 20
       } END AS facts,
       COLLECT {
         MATCH (n)<-[:DESCRIBES]-(d:Document)
         WHERE r IS NULL
         RETURN d.id ORDER BY d.id LIMIT 20
       } AS documents
ORDER BY date${order}, id${order}
`;
}

/** Text of each generated file by its path below `cypher/`. */
export function generatedCypher(): ReadonlyMap<string, string> {
  const files = new Map(readingCypher(ORIGIN));
  for (const type of ALL) {
    const name = type.toLowerCase();
    files.set(
      `schema/relationships/${name.replaceAll('_', '-')}-id-unique.cypher`,
      `${ORIGIN}
// An id names one ${type} only.
CREATE CONSTRAINT ${name}_id_unique IF NOT EXISTS
FOR ()-[r:${type}]-()
REQUIRE r.id IS UNIQUE
`,
    );
  }
  for (const type of OWNED) {
    const name = type.toLowerCase();
    files.set(
      `schema/relationships/${name.replaceAll('_', '-')}-document.cypher`,
      `${ORIGIN}
// What a document states by ${type} is found by the document.
CREATE INDEX ${name}_document IF NOT EXISTS
FOR ()-[r:${type}]-()
ON (r.document)
`,
    );
  }
  files.set(
    'write/read-relationships.cypher',
    `${ORIGIN}
// Every relationship that a document owns: its facts, mentions, descriptions and structure.
// @param document STRING
// @returns type STRING, from STRING, to STRING, properties MAP
MATCH (from)-[r:${OWNED.join('|')}]->(to)
WHERE r.document = $document
RETURN type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
`,
  );
  // By document first, then by id: a look-up of each id would seek in the index of every type.
  files.set(
    'write/update-relationships.cypher',
    `${ORIGIN}
// Gives relationships of a document the properties that they have now.
// @param document STRING
// @param properties MAP new properties by id
MATCH ()-[r:${OWNED.join('|')}]->()
WHERE r.document = $document
WITH r, $properties[r.id] AS properties
WHERE properties IS NOT NULL
SET r = properties
`,
  );
  files.set(
    'write/delete-relationships.cypher',
    `${ORIGIN}
// Deletes relationships of a document by id.
// @param document STRING
// @param ids LIST<STRING>
MATCH ()-[r:${OWNED.join('|')}]->()
WHERE r.document = $document
WITH r
WHERE r.id IN $ids
DELETE r
`,
  );
  files.set(
    'write/read-reference-links.cypher',
    `${ORIGIN}
// Links of the tables that the given entities hold: outgoing ones, and who is responsible for them. Facts of the same types have no source,
// links of a catalogue name it.
// @param ids LIST<STRING>
// @returns id STRING, type STRING, from STRING, to STRING, source STRING
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
${HELD_LINKS}
WITH r, from, to
WHERE r.source IS NOT NULL AND r.catalogue IS NULL
RETURN r.id AS id, type(r) AS type, from, to, r.source AS source
`,
  );
  files.set(
    'write/read-catalogue-links.cypher',
    `${ORIGIN}
// Links of catalogues that the given entities hold.
// @param ids LIST<STRING>
// @returns id STRING, type STRING, from STRING, to STRING, properties MAP
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
${HELD_LINKS}
WITH r, from, to
WHERE r.catalogue IS NOT NULL
RETURN r.id AS id, type(r) AS type, from, to, properties(r) AS properties
`,
  );
  files.set(
    'write/delete-catalogue-links.cypher',
    `${ORIGIN}
// Deletes links of a catalogue by id, among those that the given entities hold.
// @param holders LIST<STRING>
// @param ids LIST<STRING>
UNWIND $holders AS entityId
MATCH (entity:Entity {id: entityId})
${HELD_LINKS}
WITH DISTINCT r
WHERE r.id IN $ids AND r.catalogue IS NOT NULL
DELETE r
`,
  );
  files.set(
    'write/delete-reference-links.cypher',
    `${ORIGIN}
// Deletes reference links by id.
// @param ids LIST<STRING>
UNWIND $ids AS id
MATCH ()-[r:${REFERENCE.join('|')}]->()
WHERE r.id = id
DELETE r
`,
  );
  files.set(
    'write/unsupported-entities.cypher',
    `${ORIGIN}
// Which of the given entities nothing supports: no document describes them, no catalogue lists them, no entity needs them by a link.
// @param ids LIST<STRING>
// @returns id STRING
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
WHERE NOT EXISTS { (entity)<-[:DESCRIBES]-() }
  AND NOT EXISTS { (entity)<-[:LISTS]-() }
  AND NOT EXISTS {
    MATCH (entity)<-[r:${NEEDED_BY_START.join('|')}]-()
    WHERE r.source IS NOT NULL
  }
  AND NOT EXISTS { (entity)-[:${NEEDED_BY_END.join('|')}]->() }
RETURN entity.id AS id
`,
  );
  files.set(
    'verify/count-relationships.cypher',
    `${ORIGIN}
// How many relationships of each type there are, from the count store (which a literal beside \`count\` would miss); \`*\` counts those of any type.
// @returns type STRING, count INTEGER
CALL () {
  MATCH ()-[r]->()
  WITH count(r) AS count
  RETURN '*' AS type, count
${ALL.map((type) => `  UNION ALL\n  MATCH ()-[r:${type}]->()\n  WITH count(r) AS count\n  RETURN '${type}' AS type, count\n`).join('')}}
RETURN type, count
`,
  );
  files.set(
    'verify/document-relationships.cypher',
    `${ORIGIN}
// Every relationship that a document owns, with the labels of its ends.
// @param document STRING
// @returns type STRING, from STRING, fromLabels LIST<STRING>, to STRING, toLabels LIST<STRING>, properties MAP
MATCH (from)-[r:${OWNED.join('|')}]->(to)
WHERE r.document = $document
RETURN type(r) AS type,
       from.id AS from,
       labels(from) AS fromLabels,
       to.id AS to,
       labels(to) AS toLabels,
       properties(r) AS properties
`,
  );
  files.set(
    'verify/stray-relationships.cypher',
    `${ORIGIN}
// Relationships that no loaded document owns, and no table, catalogue or decision states. Scans all: run only when the counts disagree.
// @param limit INTEGER
// @returns type STRING, id STRING, from STRING, to STRING
MATCH (from)-[r]->(to)
WHERE NOT type(r) IN ['${ALL.join("', '")}']
   OR (r.document IS NULL AND r.source IS NULL AND r.catalogue IS NULL)
   OR (r.document IS NOT NULL AND NOT EXISTS {
     MATCH (document:Entity {id: r.document})
     WHERE document.digest IS NOT NULL
   })
RETURN type(r) AS type, r.id AS id, from.id AS from, to.id AS to
LIMIT $limit
`,
  );
  files.set(
    'verify/entities-page.cypher',
    `${ORIGIN}
// Entities by id after a given one, with what documents and catalogues say of them and whether a reference link needs them.
// @param after STRING
// @param limit INTEGER
// @returns id STRING, labels LIST<STRING>, properties MAP, descriptions LIST<MAP>, listings LIST<MAP>, needed BOOLEAN
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity.id AS id,
       labels(entity) AS labels,
       properties(entity) AS properties,
       COLLECT {
         MATCH (entity)<-[description:DESCRIBES]-()
         RETURN properties(description)
       } AS descriptions,
       COLLECT {
         MATCH (entity)<-[listing:LISTS]-()
         RETURN properties(listing)
       } AS listings,
       EXISTS {
         MATCH (entity)<-[r:${NEEDED_BY_START.join('|')}]-()
         WHERE r.source IS NOT NULL
       } OR EXISTS { (entity)-[:${NEEDED_BY_END.join('|')}]->() } AS needed
`,
  );
  files.set(
    'verify/list-documents.cypher',
    `${ORIGIN}
// Documents that were read, with how much each holds, by id.
// @returns id STRING, properties MAP, entities INTEGER, passages INTEGER, mentions INTEGER, facts INTEGER
MATCH (document:Document)
WHERE document.digest IS NOT NULL
RETURN document.id AS id,
       properties(document) AS properties,
       COUNT { ()-[r:DESCRIBES]->() WHERE r.document = document.id } AS entities,
       COUNT { (passage:Passage) WHERE passage.document = document.id } AS passages,
       COUNT { ()-[r:MENTIONS]->() WHERE r.document = document.id } AS mentions,
       COUNT {
         ()-[r:${STATED.join('|')}]->()
         WHERE r.document = document.id
       } AS facts
ORDER BY id
`,
  );
  files.set(
    'read/evidence-on-entities.cypher',
    `${ORIGIN}
// What documents say on some entities, with what a person decided to be the same, their editions, and the works that they are editions of: facts,
// headings, sections about their topics, passages that name them or their topics. In reading order; each sort is cut at a limit.
// A resolution's editions are also found by the beginning of their ids: no table links them.
// @param requests LIST<MAP> with id; of a resolution also work (its id without edition) and editions (how their ids begin)
// @param documents LIST<STRING> or null for all
// @param limit INTEGER for each entity and sort
// @returns entityId STRING, members LIST<STRING>, topics LIST<STRING>, rows LIST<MAP> with sort, document, passage, order, where, kind, section, predicate, subject, fact, named, topic
UNWIND $requests AS request
CALL (request) {
  MATCH (:Entity {id: request.id})-[:SAME_AS*0..20]-(member:Entity)
  RETURN member
  UNION
  MATCH (:Entity {id: request.id})-[:SAME_AS*0..20]-(:Entity)<-[:EDITION_OF*1..3]-(member:Entity)
  RETURN member
  UNION
  MATCH (:Entity {id: request.id})-[:SAME_AS*0..20]-(:Entity)-[:EDITION_OF*1..3]->(member:Entity)
  RETURN member
  UNION
  MATCH (member:Entity)
  WHERE member.id = request.work
  RETURN member
  UNION
  MATCH (member:Entity)
  WHERE member.id STARTS WITH request.editions
  RETURN member
}
WITH request.id AS entityId, collect(DISTINCT member) AS members
WITH entityId, members, COLLECT {
  UNWIND members AS member
  MATCH (member)-[about:ABOUT]->(topic:Topic)
  WHERE about.rule IS NOT NULL
  RETURN DISTINCT topic
} + [member IN members WHERE member:Topic] AS topics
WITH entityId, members, topics, COLLECT {
  UNWIND members AS member
  MATCH (member)-[r:${STATED.join('|')}]-(other)
  WHERE r.rule IS NOT NULL AND ($documents IS NULL OR r.document IN $documents)
  WITH r, min(member.id) AS named
  MATCH (p:Passage {id: r.passage})
  WITH r, p, named
  ORDER BY p.document, p.order, r.id
  LIMIT $limit
  RETURN {sort: 'fact', document: p.document, passage: p.id, order: p.order, where: p.where, kind: p.kind, section: p.section,
    predicate: type(r), subject: startNode(r).id, fact: r.id, named: named, topic: null} AS row
  UNION ALL
  UNWIND members AS member
  MATCH (member)<-[m:MENTIONS]-(p:Passage)
  WHERE $documents IS NULL OR p.document IN $documents
  WITH p, min(member.id) AS named
  ORDER BY p.document, p.order
  LIMIT $limit
  RETURN {sort: 'mention', document: p.document, passage: p.id, order: p.order, where: p.where, kind: p.kind, section: p.section,
    predicate: null, subject: null, fact: null, named: named, topic: null} AS row
  UNION ALL
  UNWIND topics AS topic
  MATCH (topic)<-[r:ABOUT]-(s:Section)
  WHERE r.rule IS NOT NULL AND ($documents IS NULL OR s.document IN $documents)
  MATCH (p:Passage {id: r.passage})
  WITH topic, r, s, p
  ORDER BY p.document, p.order, r.id
  LIMIT $limit
  RETURN {sort: 'section', document: p.document, passage: p.id, order: p.order, where: p.where, kind: p.kind, section: s.id,
    predicate: 'ABOUT', subject: s.id, fact: r.id, named: topic.id, topic: topic.id} AS row
  UNION ALL
  UNWIND topics AS topic
  MATCH (topic)<-[:MENTIONS]-(p:Passage)
  WHERE $documents IS NULL OR p.document IN $documents
  WITH p, min(topic.id) AS topicId
  ORDER BY p.document, p.order
  LIMIT $limit
  RETURN {sort: 'topic-mention', document: p.document, passage: p.id, order: p.order, where: p.where, kind: p.kind, section: p.section,
    predicate: null, subject: null, fact: null, named: topicId, topic: topicId} AS row
} AS rows
RETURN entityId, rows, [member IN members | member.id] AS members, [topic IN topics | topic.id] AS topics
`,
  );
  files.set(
    'read/found-in-documents.cypher',
    `${ORIGIN}
// Everything that was found in some documents: facts, mentions and descriptions.
// @param documents LIST<STRING>
// @returns document STRING, type STRING, from STRING, to STRING, properties MAP
UNWIND $documents AS document
MATCH (from)-[r:${[...STATED, 'DESCRIBES', 'MENTIONS'].sort().join('|')}]->(to)
WHERE r.document = document
RETURN document, type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
`,
  );
  files.set(
    'read/reference-links-of-entities.cypher',
    `${ORIGIN}
// Links from tables, catalogues and decisions of some entities, by type and the ids of their ends.
// @param entityIds LIST<STRING>
// @param limit INTEGER for each entity
// @returns entityId STRING, links LIST<MAP> with type, source, reason, from and to
UNWIND $entityIds AS entityId
MATCH (e:Entity {id: entityId})
RETURN entityId, COLLECT {
  MATCH (e)-[r:${REFERENCE.join('|')}]-(other:Entity)
  WHERE r.source IS NOT NULL
  WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
  ORDER BY type(r), a.id, b.id
  LIMIT $limit
  RETURN {type: type(r), source: r.source, reason: r.reason, from: a {.*, labels: labels(a)}, to: b {.*, labels: labels(b)}}
} AS links
`,
  );
  for (const [path, text] of linkCypher()) files.set(path, `${ORIGIN}\n${text}`);
  for (const type of DATED_PREDICATES) {
    const name = type.toLowerCase();
    files.set(
      `schema/relationships/${name.replaceAll('_', '-')}-date.cypher`,
      `${ORIGIN}
// What is stated with a date is found by it.
CREATE INDEX ${name}_date IF NOT EXISTS
FOR ()-[r:${type}]-()
ON (r.date)
`,
    );
  }
  files.set('read/timeline-forwards.cypher', timelinePage('forwards'));
  files.set('read/timeline-backwards.cypher', timelinePage('backwards'));
  files.set(
    'read/timeline-count.cypher',
    `${ORIGIN}
// How much a timeline holds.
${TIMELINE_PARAMETERS}
// @param from STRING, the first day
// @param to STRING, the last day
// @returns count INTEGER
CALL () {
${timelineBranches(({ start, end }) => inSpan(`n.${start}`, end), inSpan('r.date', 'r.date'), {
  node: () => 'RETURN count(n) AS found',
  fact: 'RETURN count(r) AS found',
})}
}
RETURN sum(found) AS count
`,
  );
  files.set(
    'read/timeline-undated.cypher',
    `${ORIGIN}
// How many events and statements that documents tell of have no date; parallel statements count once. From the documents on, for what is not there has no index.
${TIMELINE_PARAMETERS}
// @returns count INTEGER
CALL () {
  MATCH (d:Document)
  WHERE d.digest IS NOT NULL AND 'EVENT' IN $kinds
    AND (size($documents) = 0 OR d.id IN $documents)
  MATCH (d)-[:DESCRIBES]->(n:Event)
  WITH DISTINCT n
  WHERE n.startDate IS NULL
    AND ($includePlanned OR NOT coalesce(n.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(n) WHERE label IN $labels))
    AND (size($entities) = 0 OR n.id IN $entities OR EXISTS { MATCH (n)-[x]-(e:Entity) WHERE e.id IN $entities AND type(x) <> 'DESCRIBES' })
    AND (size($places) = 0 OR EXISTS { MATCH (n)-[:HELD_IN]->(place:Entity) WHERE place.id IN $places })
  RETURN count(n) AS found
  UNION ALL
  MATCH (d:Document)
  WHERE d.digest IS NOT NULL
    AND (size($documents) = 0 OR d.id IN $documents)
  MATCH (s)-[r:${DATED_PREDICATES.join('|')}]->(o)
  WHERE r.document = d.id AND r.date IS NULL AND type(r) IN $kinds AND r.rule IS NOT NULL
    AND ($includePlanned OR NOT coalesce(r.status IN $plannedStatuses, false))
    AND (size($labels) = 0 OR any(label IN labels(o) WHERE label IN $labels))
    AND (size($entities) = 0 OR s.id IN $entities OR o.id IN $entities)
    AND (size($places) = 0 OR s.id IN $places OR o.id IN $places)
  WITH DISTINCT s, type(r) AS type, o
  RETURN count(*) AS found
}
RETURN sum(found) AS count
`,
  );
  files.set(
    'read/facts-to-compare.cypher',
    `${ORIGIN}
// What some documents state, by fact id, as a comparison needs it. toString() keeps the planner from the index on id.
// @param documents LIST<STRING>
// @param predicates LIST<STRING>
// @param limit INTEGER
// @returns id STRING, predicate STRING, document STRING, subject STRING, subjectLabels LIST<STRING>, object STRING, wording STRING, qualifiers MAP
MATCH (s)-[r:${STATED.join('|')}]->(o)
WHERE r.document IN $documents
  AND type(r) IN $predicates AND r.rule IS NOT NULL
RETURN r.id AS id,
       type(r) AS predicate,
       r.document AS document,
       s.id AS subject,
       labels(s) AS subjectLabels,
       o.id AS object,
       r.wording AS wording,
       r {.mode, .direction, .subject, .status, .kind, .role, .procedure, .category, .date, .confirmed} AS qualifiers
ORDER BY toString(r.id)
LIMIT $limit
`,
  );
  return files;
}

if (import.meta.main) {
  for (const [path, text] of generatedCypher()) {
    const file = join(packageRoot(), 'cypher', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
