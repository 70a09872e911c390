import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { Result } from '../../../shared/kit/result.ts';
import type { FileRefusal, FileRefusalCode, UploadStanding } from '../../../shared/protocol/files.ts';
import type { Given } from '../../services/files/fileRights.ts';

const statusOf: { readonly [C in FileRefusalCode]: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 500 } = {
  FileTooLarge: 413,
  FileTypeRefused: 415,
  FileEmpty: 400,
  FileBroken: 400,
  TooManyFiles: 409,
  TooFast: 429,
  NotFound: 404,
  NotAllowed: 403,
  SessionEnded: 401,
  BadRequest: 400,
  Internal: 500,
};

export function toRefusal(c: Context, refusal: FileRefusal): Response {
  if ('retryAfterMs' in refusal) c.header('retry-after', String(Math.ceil(refusal.retryAfterMs / 1000)));
  return c.json(refusal, statusOf[refusal.code]);
}

export const toStanding = (c: Context, standing: Result<UploadStanding, FileRefusal>): Response =>
  standing.ok ? c.json(standing.value) : toRefusal(c, standing.error);

/**
 * A file to be saved and never shown: no browser is told what it is, guesses it, runs anything of it or keeps it, even
 * when somebody opens its address.
 */
export function toDownload(c: Context, given: Given | null): Response {
  if (!given) return toRefusal(c, { code: 'NotFound' });
  const { name, size } = given.file;
  return c.body(Readable.toWeb(Readable.from(given.pieces)) as ReadableStream, 200, {
    'content-type': 'application/octet-stream',
    'content-length': String(size),
    'content-disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-download-options': 'noopen',
  });
}

/** The name for whoever reads no other: its ending stays, letters that a header cannot carry do not. */
const plain = (name: string): string => name.normalize('NFKD').replace(/[^\w.() -]/g, '_');
/** RFC 8187. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
