/**
 * Prints with whom a study group collaborates, and where the reports say so: `node examples/typed-client/partners.ts "SG 20"`.
 * The types of the query and its result are generated from the schema (`npm run codegen`).
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { PartnersDocument, type PartnersQuery } from './generated.ts';

const ENDPOINT = process.env['RESGRAPH_ENDPOINT'] ?? 'http://localhost:4000/graphql';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends a typed query; what the service refuses is thrown with its code. */
async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  }).catch((error: unknown) => {
    throw new Error(`${ENDPOINT} does not answer; does "npm start" run?`, { cause: error });
  });
  if (!(response.headers.get('content-type') ?? '').includes('json'))
    throw new Error(`${ENDPOINT} is no GraphQL service: it answers ${String(response.status)}`);
  const { data, errors } = (await response.json()) as Answer<Data>;
  const [error] = errors ?? [];
  if (error !== undefined) throw new Error(`${error.extensions?.code ?? 'ERROR'}: ${error.message}`);
  if (data === null || data === undefined) throw new Error('the service gave no data');
  return data;
}

async function printPartners(name: string): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const data: PartnersQuery = await ask(PartnersDocument, { studyGroup: name, after });
    const { studyGroup } = data;
    if (studyGroup === null) return;
    const { edges, pageInfo } = studyGroup.collaborators;
    for (const { node, evidence } of edges) {
      const [first] = evidence.nodes;
      console.log(`${studyGroup.name} – ${node.name}: ${first?.where ?? ''} “${first?.quote ?? ''}”`);
    }
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

try {
  await printPartners(process.argv[2] ?? 'SG 20');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
