/** The questions that are measured, as each way of asking puts them, and the answer that all must give. */
import type { Driver } from 'neo4j-driver';

/** Values that a question is asked with, in turn. */
export type Variables = Readonly<Record<string, unknown>>;

/** One question in all ways of asking it. */
export interface Question {
  readonly name: string;
  /** Cypher that gives rows with the values to ask with; `$sought` is a usual degree. */
  readonly variables: string;
  /** The best single statement; its rows are the answer. */
  readonly cypher: string;
  /** Query of our schema. */
  readonly graphql: string;
  /** Query of the schema in `neo4j-graphql-server.ts`; absent where one request cannot ask it there. */
  readonly neo4jGraphql?: string;
  /** The answer in the rows of the statement; the rows themselves when absent. */
  readonly answerOfRaw?: (rows: any) => unknown;
  /** The answer in what our API gives under `data`. */
  readonly answerOfOurs: (data: any) => unknown;
  /** The answer in what @neo4j/graphql gives under `data`. */
  readonly answerOfNeo4jGraphql?: (data: any) => unknown;
}

const NOT_PLANNED = "['scheduled', 'considered', 'cancelled']";
const DONE =
  '{ OR: [{ status: { eq: null } }, { NOT: { status: { in: ["scheduled", "considered", "cancelled"] } } }] }';
/** Statements of a study group that the questions are asked of: the same work in graphs of all sizes. */
const USUAL_DEGREE = 60;
const STUDY_GROUPS = (type: string): string =>
  `MATCH (e:StudyGroup) WITH e, COUNT { (e)-[:${type}]->() } AS degree WHERE degree > 0
   RETURN {id: e.id} AS variables ORDER BY abs(degree - ${USUAL_DEGREE}), e.id LIMIT 16`;
const DOCUMENTS = `MATCH (d:Document) WHERE d.digest IS NOT NULL
   RETURN {id: d.id} AS variables ORDER BY d.id LIMIT 16`;
const ROWS_OF_PAGE = 20;
const PAGE = (number: string): string =>
  `MATCH (e:Recommendation) WITH e.id AS id ORDER BY id WITH collect(id) AS ids
   WITH ids, ${number} AS page
   WITH page, CASE WHEN page > 0 THEN ids[page * ${ROWS_OF_PAGE} - 1] END AS id
   RETURN {after: coalesce(id, ''), offset: page * ${ROWS_OF_PAGE}} AS variables`;
const LAST_PAGE = `CASE WHEN size(ids) > 500 * ${ROWS_OF_PAGE} THEN 499 ELSE size(ids) / ${ROWS_OF_PAGE} - 1 END`;

function paging(name: string, number: string): Question {
  return {
    name,
    variables: PAGE(number),
    cypher: `MATCH (e:Entity) WHERE e.id > $after AND e:Recommendation
      RETURN e.id AS id, e.name AS name, e.title AS title ORDER BY e.id LIMIT ${ROWS_OF_PAGE}`,
    graphql: `query ($cursor: String) {
      entities(labels: [Recommendation], first: ${ROWS_OF_PAGE}, after: $cursor) { nodes { id name title } } }`,
    neo4jGraphql: `query ($offset: Int!) {
      recommendations(sort: [{ id: ASC }], limit: ${ROWS_OF_PAGE}, offset: $offset) { id name title } }`,
    answerOfOurs: (data) => data.entities.nodes,
    answerOfNeo4jGraphql: (data) => data.recommendations,
  };
}

export const QUESTIONS: readonly Question[] = [
  {
    name: 'partners of a study group, 3 quotes each',
    variables: STUDY_GROUPS('COLLABORATES_WITH'),
    cypher: `MATCH (:Entity {id: $id})-[r:COLLABORATES_WITH]->(p:Organization)
      WHERE NOT coalesce(r.status IN ${NOT_PLANNED}, false)
      WITH p, r ORDER BY p.id, r.id
      WITH p, collect(r)[..3] AS facts ORDER BY p.id LIMIT 10
      RETURN p.id AS id, p.name AS name, [r IN facts | {id: r.id, quote: r.quote}] AS facts`,
    graphql: `query ($id: ID!) {
      entity(id: $id) { ... on StudyGroup {
        collaborators(where: { node: { label: { in: [Organization] } } }, first: 10) {
          edges { node { id name } evidence(first: 3) { nodes { id quote } } } } } } }`,
    neo4jGraphql: `query ($id: String!) {
      organizations(
        where: { bodiesConnection: { some: { node: { id: { eq: $id } }, edge: ${DONE} } } }
        sort: [{ id: ASC }], limit: 10
      ) {
        id name
        bodiesConnection(
          where: { node: { id: { eq: $id } }, edge: ${DONE} }
          first: 3, sort: [{ edge: { id: ASC } }]
        ) { edges { properties { id quote } } }
      } }`,
    answerOfOurs: (data) =>
      data.entity.collaborators.edges.map(({ node, evidence }: any) => ({ ...node, facts: evidence.nodes })),
    answerOfNeo4jGraphql: (data) =>
      data.organizations.map(({ id, name, bodiesConnection }: any) => ({
        ...{ id, name },
        facts: bodiesConnection.edges.map(({ properties }: any) => properties),
      })),
  },
  {
    name: 'study group, what it approved, its topics',
    variables: STUDY_GROUPS('APPROVED'),
    cypher: `MATCH (:Entity {id: $id})-[r:APPROVED]->(o)
      WHERE NOT coalesce(r.status IN ${NOT_PLANNED}, false)
      WITH r, o ORDER BY r.id LIMIT 10
      RETURN r.id AS id, r.quote AS quote, o {.id, .name} AS object, COLLECT {
        MATCH (o)-[a:ABOUT]->(t)
        WHERE NOT coalesce(a.status IN ${NOT_PLANNED}, false)
        WITH a, t ORDER BY a.id LIMIT 3
        RETURN {id: a.id, topic: t {.id, .name}}
      } AS topics ORDER BY id`,
    graphql: `query ($id: ID!) {
      entity(id: $id) { facts(direction: SUBJECT, predicates: [APPROVED], first: 10) { nodes {
        id quote object { id name facts(direction: SUBJECT, predicates: [ABOUT], first: 3) { nodes {
          id object { id name } } } } } } } }`,
    neo4jGraphql: `query ($id: String!) {
      entities(where: { id: { eq: $id } }) {
        approvedConnection(
          where: { edge: ${DONE} }
          first: 10, sort: [{ edge: { id: ASC } }]
        ) { edges { properties { id quote } node { id name
          aboutConnection(
            where: { edge: ${DONE} }
            first: 3, sort: [{ edge: { id: ASC } }]
          ) { edges { properties { id } node { id name } } } } } }
      } }`,
    answerOfOurs: (data) =>
      data.entity.facts.nodes.map(({ id, quote, object }: any) => ({
        ...{ id, quote, object: { id: object.id, name: object.name } },
        topics: object.facts.nodes.map((fact: any) => ({ id: fact.id, topic: fact.object })),
      })),
    answerOfNeo4jGraphql: (data) =>
      data.entities[0].approvedConnection.edges.map(({ properties, node }: any) => ({
        ...properties,
        object: { id: node.id, name: node.name },
        topics: node.aboutConnection.edges.map((edge: any) => ({ ...edge.properties, topic: edge.node })),
      })),
  },
  {
    name: 'document, sections, passages, names in them',
    variables: DOCUMENTS,
    cypher: `MATCH (:Entity {id: $id})-[:HAS_SECTION]->(s)
      RETURN s.id AS id, COLLECT {
        MATCH (s)-[:HAS_PASSAGE]->(p)
        WITH p ORDER BY p.order LIMIT 2
        RETURN {id: p.id, text: p.text, mentions: COLLECT {
          MATCH (p)-[m:MENTIONS]->(e)
          WITH m, e ORDER BY m.start, e.id LIMIT 200
          RETURN {start: m.start, surface: m.surface, entity: e {.id, .name}}
        }}
      } AS passages ORDER BY s.order`,
    graphql: `query ($id: ID!) {
      document(id: $id) { sections { id passages(first: 2) { nodes { id text
        mentions { start surface entity { id name } } } } } } }`,
    neo4jGraphql: `query ($id: String!) {
      entities(where: { id: { eq: $id } }) { sections(sort: [{ order: ASC }]) { id
        passages(sort: [{ order: ASC }], limit: 2) { id text
          mentionsConnection(first: 200, sort: [{ edge: { start: ASC } }, { node: { id: ASC } }]) {
            edges { properties { start surface } node { id name } } } } } } }`,
    answerOfOurs: (data) =>
      data.document.sections.map(({ id, passages }: any) => ({ id, passages: passages.nodes })),
    answerOfNeo4jGraphql: (data) =>
      data.entities[0].sections.map(({ id, passages }: any) => ({
        id,
        passages: passages.map(({ mentionsConnection, ...passage }: any) => ({
          ...passage,
          mentions: mentionsConnection.edges.map(({ properties, node }: any) => ({
            ...properties,
            entity: node,
          })),
        })),
      })),
  },
  {
    name: 'passages by words',
    variables: `MATCH (o:Organization) WHERE o.id STARTS WITH 'org-forum-' AND COUNT { (o)<-[:MENTIONS]-() } < 8
      WITH o, split(o.name, ' ') AS words ORDER BY o.id LIMIT 16
      RETURN {text: words[0] + ' "' + words[1] + '"', words: '+"' + words[0] + '" +"' + words[1] + '"'} AS variables`,
    cypher: `CALL db.index.fulltext.queryNodes('passage_text', $words, {limit: 10}) YIELD node, score
      RETURN node.id AS id, node.text AS text ORDER BY score DESC, id`,
    graphql: `query ($text: String!) {
      search(query: $text, kinds: [PASSAGE], first: 10) { nodes { passage { id text } } } }`,
    neo4jGraphql: `query ($words: String!) {
      findPassages(phrase: $words, first: 10) { edges { node { id text } } } }`,
    answerOfRaw: byId,
    answerOfOurs: (data) => byId(data.search.nodes.map(({ passage }: any) => passage)),
    answerOfNeo4jGraphql: (data) => byId(data.findPassages.edges.map(({ node }: any) => node)),
  },
  paging('Recommendations, page 1', '0'),
  paging('Recommendations, page 500 or the last', LAST_PAGE),
];

/** The rows that a question is asked with; `cursor` is made of `after`, as our schema wants it. */
export async function variablesOf(
  { variables, name }: Question,
  driver: Driver,
): Promise<readonly Variables[]> {
  const { records } = await driver.executeQuery(variables);
  const rows = records.map((record) => record.get('variables') as Variables);
  if (rows.length === 0) throw new Error(`there is nothing to ask "${name}" with`);
  return rows.map((row) => ({
    ...row,
    ...(typeof row['after'] === 'string' &&
      row['after'] !== '' && { cursor: Buffer.from(JSON.stringify(row['after'])).toString('base64url') }),
  }));
}

function byId(rows: readonly any[]): readonly any[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
