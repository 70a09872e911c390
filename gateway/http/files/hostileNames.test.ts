import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { cleanFileName } from '../../../shared/domain/file/fileName.ts';
import { FILE_NAME_LENGTH, fileRef } from '../../../shared/domain/file/fileRef.ts';
import { fileName } from '../../../test/harness/hostile/fileNames.ts';
import { hostileTexts } from '../../../test/harness/hostile.ts';
import { toDownload } from './answers.ts';

const id = '00000000-0000-4000-8000-000000000001';
const payloads = [...fileName, ...hostileTexts.map(({ text }) => text)];
const refOf = (given: string) =>
  ({ id, name: cleanFileName(given, 'jpeg'), type: 'jpeg', size: 1, isScanned: false }) as const;

test('whatever a file is called, the name that is kept is flat, short, seen as it is, and ends as the file is', () => {
  expect(payloads.length).toBeGreaterThan(2_000);
  const isHarmless = (given: string) => {
    const file = refOf(given);
    const { name } = file;
    return (
      fileRef.safeParse(file).success &&
      name.length <= FILE_NAME_LENGTH &&
      !/[\\/:*?"<>|%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\p{M}{3}|^[.~ -]|^\s/u.test(name) &&
      /[^.\s]\.jpe?g$/.test(name) &&
      !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) &&
      cleanFileName(name, 'jpeg') === name
    );
  };
  expect(payloads.filter((given) => !isHarmless(given))).toEqual([]);
});

test('and it is told in one header, which says one name and nothing else', async () => {
  let file = refOf('');
  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from('x');
  }
  const app = new Hono().get('/', (c) => toDownload(c, { file, pieces: pieces() }));
  const shape = /^attachment; filename="([\w.() -]+\.jpe?g)"; filename\*=UTF-8''([\w.~!$&+^`|%-]+)$/;
  const odd: string[] = [];
  for (const given of payloads) {
    file = refOf(given);
    const { headers } = await app.request('/');
    const told = shape.exec(headers.get('content-disposition') ?? '')?.[2] ?? '';
    const isPlain = headers.get('content-type') === 'application/octet-stream';
    if (decodeURIComponent(told) !== file.name || !isPlain || [...headers].length !== 5) odd.push(given);
  }
  expect(odd).toEqual([]);
});
