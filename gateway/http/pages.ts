import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** The built pages: the client's at `/`, the workstation's browser edition at `/desk/`. */
export function staticRoutes(pages: string): Hono {
  const routes = new Hono();
  routes.get('/desk', (c) => c.redirect('desk/'));
  routes.get('/desk/*', (c) => sendFile(c, path.join(pages, 'renderer'), c.req.path.slice('/desk/'.length)));
  routes.get('/*', (c) => sendFile(c, path.join(pages, 'citizen'), c.req.path.slice(1)));
  return routes;
}

async function sendFile(c: Context, folder: string, requested: string): Promise<Response> {
  const file = fileWithin(folder, requested === '' ? 'index.html' : requested);
  const mediaType = file && mediaTypes[path.extname(file)];
  const found = mediaType ? await stat(file).catch(() => null) : null;
  if (!file || !mediaType || !found?.isFile()) return c.notFound();
  // Built files carry a hash of their content in their name; the page that names them does not.
  const isHashed = file.includes(`${path.sep}assets${path.sep}`);
  return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream, 200, {
    'content-type': mediaType,
    'content-length': String(found.size),
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}

/** The file a request means, or null when it would leave the folder. */
export function fileWithin(folder: string, requested: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requested);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = path.resolve(folder, decoded);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}
