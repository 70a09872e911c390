import { extname, join, sep } from 'node:path';
import { isOurPage } from './pageOrigin.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
};

export type PageFile = { readonly path: string; readonly type: string };

/** The file inside `root` that an address of our page stands for; null for everything else, above all what lies outside. */
export function findPageFile(root: string, address: string): PageFile | null {
  if (!isOurPage(address)) return null;
  const pathname = decode(new URL(address).pathname);
  if (pathname === null) return null;
  const segments = (pathname === '/' ? '/index.html' : pathname).split('/').slice(1);
  if (segments.some((segment) => segment === '' || segment.startsWith('.') || /[\\:\0]/.test(segment)))
    return null;
  const path = join(root, ...segments);
  const type = types[extname(path)];
  return type && path.startsWith(root + sep) ? { path, type } : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
