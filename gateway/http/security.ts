import type { MiddlewareHandler } from 'hono';

/** Nothing but our own scripts, styles, fonts, images and connections; nobody may frame the pages. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export function securityHeaders(isSecure: boolean): MiddlewareHandler {
  return async (c, next) => {
    await next();
    // What is stricter by itself, as a file to be saved, stays so.
    if (!c.res.headers.has('content-security-policy'))
      c.header('content-security-policy', CONTENT_SECURITY_POLICY);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header(
      'permissions-policy',
      'camera=(self), microphone=(self), speaker-selection=(self), geolocation=()',
    );
    if (isSecure) c.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  };
}
