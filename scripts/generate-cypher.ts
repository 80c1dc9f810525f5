/**
 * Writes the Cypher files that list relationship types, so that they follow the model's table.
 * `node scripts/generate-cypher.ts` after a change of `src/domain/model.ts`; a test compares the files with what this makes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  HELD_BY_END,
  NEEDING_RELATIONSHIPS,
  REFERENCE_RELATIONSHIPS,
  STATED_RELATIONSHIPS,
  type ReferenceType,
} from '../src/domain/model.ts';
import { packageRoot } from '../src/package-root.ts';
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

/** Text of each generated file by its path below `cypher/`. */
export function generatedCypher(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
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
  return files;
}

if (import.meta.main) {
  for (const [path, text] of generatedCypher()) {
    const file = join(packageRoot(), 'cypher', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
