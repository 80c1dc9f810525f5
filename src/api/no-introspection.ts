import { type FieldNode, GraphQLError, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses questions about the schema itself; `__typename` stays. */
export function noIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule((context: ValidationContext) => ({
        Field(node: FieldNode) {
          if (node.name.value !== '__schema' && node.name.value !== '__type') return;
          context.reportError(
            new GraphQLError(
              'This service does not tell its schema by introspection; read /schema.graphql, or set RESGRAPH_INTROSPECTION=on',
              { nodes: node, extensions: { code: 'INTROSPECTION_OFF' } },
            ),
          );
        },
      }));
    },
  };
}
