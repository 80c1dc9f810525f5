import type { Plugin } from 'graphql-yoga';

/** GraphiQL carries its scripts, styles and workers in its page; nothing may come from or go to elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that every answer carries. */
export function securityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
      response.headers.set('cross-origin-resource-policy', 'same-origin');
      if ((response.headers.get('content-type') ?? '').startsWith('text/html')) {
        response.headers.set('content-security-policy', CONTENT_SECURITY_POLICY);
      }
    },
  };
}
