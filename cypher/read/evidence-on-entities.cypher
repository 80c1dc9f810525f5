// Generated from src/domain/model.ts by scripts/generate-cypher.ts; change those.
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
  MATCH (member)-[r:APPROVED|AGREED|CONSENTED|DETERMINED|DEVELOPS|COLLABORATES_WITH|ENGAGED_ON|ASSISTED|ORGANIZED|PARTICIPATED_IN|HELD_IN|PART_OF|MEMBER_OF|AMENDS|SUPPLEMENTS|REVISES|SUPERSEDES|BECAME|REPORTS_ON|REFERENCES|RESPONDS_TO|ABOUT|STATES_NONE]-(other)
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
