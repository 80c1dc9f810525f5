import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';

/**
 * The same graph for @neo4j/graphql. Every entity carries the label `Entity`, so that one type serves all ends: the statements
 * it makes need no union of labels, which is the fastest that it can be given.
 */
const TYPES = `
  type Fact @relationshipProperties { id: String! quote: String! wording: String! status: String }
  type Mention @relationshipProperties { start: Int! end: Int! surface: String! }

  type Entity @node {
    id: String!
    name: String!
    title: String
    approved: [Entity!]! @relationship(type: "APPROVED", direction: OUT, properties: "Fact")
    about: [Entity!]! @relationship(type: "ABOUT", direction: OUT, properties: "Fact")
    sections: [Section!]! @relationship(type: "HAS_SECTION", direction: OUT)
  }
  type Organization @node {
    id: String!
    name: String!
    bodies: [Entity!]! @relationship(type: "COLLABORATES_WITH", direction: IN, properties: "Fact")
  }
  type Recommendation @node { id: String! name: String! title: String }
  type Section @node {
    id: String!
    order: Int!
    passages: [Passage!]! @relationship(type: "HAS_PASSAGE", direction: OUT)
  }
  type Passage
    @node
    @fulltext(indexes: [{ indexName: "passage_text", queryName: "findPassages", fields: ["text"] }]) {
    id: String!
    order: Int!
    text: String!
    mentions: [Entity!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Mention")
  }
`;

/** The schema that @neo4j/graphql makes. */
export async function neo4jGraphqlSchema(driver: Driver): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
}
