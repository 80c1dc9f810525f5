import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { packageRoot } from '../package-root.ts';

/** Files of the package that the service shows, by path. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  '/schema.graphql': ['schema.graphql'],
  '/favourites.cypher': ['cypher', 'browser', 'favourites.cypher'],
};

/** Serves a few files of the package as plain text. */
export function textFiles(): Plugin {
  const texts = new Map(
    Object.entries(FILES).map(([path, parts]) => [path, readFileSync(join(packageRoot(), ...parts), 'utf8')]),
  );
  return {
    onRequest(event) {
      const { request, url, fetchAPI } = event;
      const text = texts.get(url.pathname);
      if (text === undefined || request.method !== 'GET') return;
      event.endResponse(
        new fetchAPI.Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
      );
    },
  };
}
