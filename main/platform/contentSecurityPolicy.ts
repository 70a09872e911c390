/** What our page may load and whom it may speak to: its own files, and exactly the gateway. */
export function contentSecurityPolicy(gatewayUrl: string): string {
  const socketUrl = gatewayUrl.replace(/^http/, 'ws');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    `connect-src ${gatewayUrl} ${socketUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
