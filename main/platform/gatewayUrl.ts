import { ok, type Result, refuse } from '../../shared/kit/result.ts';

export type GatewayUrlRefusal = { readonly code: 'NotAnAddress' | 'NotSecure' | 'MoreThanAnOrigin' };

export const defaultGatewayUrl = 'http://127.0.0.1:4700';

const isLoopback = (host: string) =>
  host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

/**
 * The gateway's origin from what an administrator wrote. Plain http is taken only on this PC itself: what clients
 * write must not cross a network unprotected.
 */
export function parseGatewayUrl(text: string): Result<string, GatewayUrlRefusal> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return refuse({ code: 'NotAnAddress' });
  if (url.username || url.password || url.pathname !== '/' || url.search || url.hash) {
    return refuse({ code: 'MoreThanAnOrigin' });
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return refuse({ code: 'NotSecure' });
  return ok(url.origin);
}
