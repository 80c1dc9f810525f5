import type { Plugin } from 'graphql-yoga';

/** Names by which a computer calls itself. */
const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];
/** A custom header makes a browser ask first; any of these serves. */
const PREFLIGHT_HEADERS = ['graphql-require-preflight', 'apollo-require-preflight', 'x-graphql-yoga-csrf'];
/** What a browser says of a request that a page of another site, or of another origin of this site, made. */
const FOREIGN_SITES = new Set(['cross-site', 'same-site']);

/**
 * Keeps web pages of others from using a person's browser to reach a service on their own machine.
 *
 * - `Host` must be a known name: a foreign name that was made to point here (DNS rebinding) is refused.
 * - `Origin`, where a browser sends it, must be one of these names too.
 * - POST needs what a plain form cannot send: JSON, or a custom header. We allow no foreign origin to send either,
 *   so such a request is our own page's, or comes from no browser.
 * - GET is refused when the browser says (`Sec-Fetch-Site`) that a page of another site or origin made it, unless it
 *   carries what such a page could not send.
 *
 * Why GET needs no custom header, as other servers demand by default: forging requests works by their side effects
 * and by the cookies that go with them, and there are neither here; no answer can be read by another origin (no CORS,
 * `Cross-Origin-Resource-Policy`, `nosniff`). What remains is to make a browser ask costly questions and to time the
 * answers; for that the browser's own word suffices. It is given on https and on local names; over plain http to
 * another name, and by browsers before 2023, it is not, and a GET runs whose answer the page cannot read.
 *
 * @param allowedHosts - host names beside the local ones, lower case, without port
 * @param showsPage - whether GraphiQL answers a browser that opens the address
 */
export function requestGuard(
  allowedHosts: readonly string[],
  graphqlEndpoint: string,
  showsPage: boolean,
): Plugin {
  const known = new Set([...LOCAL_NAMES, ...allowedHosts]);
  return {
    onRequest(event) {
      const { request, url, fetchAPI } = event;
      const refuse = (status: number, code: string, message: string): void => {
        event.endResponse(
          new fetchAPI.Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
            status,
            headers: { 'content-type': 'application/json; charset=utf-8' },
          }),
        );
      };
      const host = request.headers.get('host') ?? url.host;
      if (!known.has(hostName(`http://${host}`))) {
        refuse(
          421,
          'HOST_NOT_ALLOWED',
          `Host "${host}" is not a name of this service; add it to RESGRAPH_ALLOWED_HOSTS`,
        );
        return;
      }
      const origin = request.headers.get('origin');
      if (origin !== null && !known.has(hostName(origin))) {
        refuse(
          403,
          'ORIGIN_NOT_ALLOWED',
          `Origin "${origin}" may not use this service; add its host to RESGRAPH_ALLOWED_HOSTS`,
        );
        return;
      }
      if (url.pathname !== graphqlEndpoint || (showsPage && isPageView(request)) || cannotBeForm(request))
        return;
      if (request.method === 'POST') {
        refuse(
          415,
          'CSRF_PREVENTED',
          'Send POST with content-type application/json, or a header graphql-require-preflight: 1',
        );
      } else if (FOREIGN_SITES.has(request.headers.get('sec-fetch-site') ?? '')) {
        refuse(
          403,
          'CSRF_PREVENTED',
          'A page of another site made this request; from a program, send a header graphql-require-preflight: 1',
        );
      }
    },
  };
}

function hostName(address: string): string {
  return URL.parse(address)?.hostname.toLowerCase() ?? '';
}

/** A browser that opens GraphiQL, which runs no query by itself. */
function isPageView(request: Request): boolean {
  return request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
}

function cannotBeForm(request: Request): boolean {
  const contentType = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (request.method === 'OPTIONS' || contentType === 'application/json') return true;
  return PREFLIGHT_HEADERS.some((name) => request.headers.has(name));
}
