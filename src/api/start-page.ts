import type { Plugin } from 'graphql-yoga';

/** What the start page points to. */
export interface StartPageLinks {
  readonly graphqlEndpoint: string;
  readonly graphiql: boolean;
  /** Neo4j Browser; absent for the user's own Neo4j. */
  readonly browserUrl?: string;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1b2733}
h1{font-size:1.6rem}dt{font-weight:600;margin-top:1rem}dd{margin:0}code{background:#eef2f6;padding:.1rem .3rem;border-radius:3px}
@media(prefers-color-scheme:dark){body{background:#12181f;color:#dde5ee}a{color:#8ab8ff}code{background:#222d39}}`;

/** Serves `/`: where GraphQL, Neo4j Browser and the health checks are. Plain HTML without any request to elsewhere. */
export function startPage({ graphqlEndpoint, graphiql, browserUrl }: StartPageLinks): Plugin {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>resolution-graph</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><h1>resolution-graph</h1>
<p>A knowledge graph of ITU reports: every link shows the sentence that it was read from.</p>
<dl>
${
  graphiql
    ? `<dt><a href="${graphqlEndpoint}">GraphQL</a></dt>
<dd>GraphiQL with example queries in tabs; programs send <code>POST ${graphqlEndpoint}</code>.</dd>`
    : `<dt>GraphQL</dt><dd>Programs send <code>POST ${graphqlEndpoint}</code>.</dd>`
}
${
  browserUrl === undefined
    ? '<dt>Neo4j Browser</dt><dd>That of your own Neo4j.</dd>'
    : `<dt><a href="${escapeHtml(browserUrl)}">Neo4j Browser</a></dt><dd>The graph itself. User <code>neo4j</code>; the terminal that runs the service says where the password is.</dd>`
}
<dt><a href="/favourites.cypher">Queries for Neo4j Browser</a></dt>
<dd>Saved Cypher to paste, or to drop on the Browser’s Favourites.</dd>
<dt><a href="/schema.graphql">schema.graphql</a></dt><dd>Every type, field and argument with its meaning.</dd>
<dt>Health</dt><dd><a href="/health/live">/health/live</a>, <a href="/health/ready">/health/ready</a></dd>
</dl></body></html>`;
  return {
    onRequest(event) {
      const { request, url, fetchAPI } = event;
      if (url.pathname !== '/' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      event.endResponse(
        new fetchAPI.Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      );
    },
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
