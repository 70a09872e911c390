import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { findPageFile } from './pageFiles.ts';
import { pageScheme } from './pageOrigin.ts';

/** Must run before the application is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves our page from `root`, and nothing from anywhere else. */
export function servePages(root: string, policy: string): void {
  const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
  protocol.handle(pageScheme, async (request) => {
    const file = request.method === 'GET' ? findPageFile(root, request.url) : null;
    const body = file && (await readFile(file.path).catch(() => null));
    if (!file || !body) return new Response('', { status: 404, headers });
    return new Response(new Uint8Array(body), { headers: { ...headers, 'content-type': file.type } });
  });
}
