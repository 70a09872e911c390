import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadConfig } from './configuration.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'luotsi-load-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

test.each([
  ['lansi-uusimaa', 'demo-lu'],
  ['etela-pohjanmaa', 'demo-ep'],
  ['kymenlaakso', 'demo-ky'],
])('%s is shipped', (name, id) => {
  expect(loadConfig(name).organisation.id).toBe(id);
});

test('a file of one’s own may extend a shipped one', () => {
  const own = loadConfig(fileOf('own.json', '{"extends":"kymenlaakso","reopenDays":3}'));
  expect(own).toMatchObject({ organisation: { id: 'demo-ky' }, reopenDays: 3 });
});

test.each([
  ['no such thing', 'satakunta', /give a path, or one of lansi-uusimaa/],
  ['no JSON', fileOf('no.json', '{'), /is not JSON/],
  [
    'what does not fit',
    fileOf('wrong.json', '{"extends":"lansi-uusimaa","reopenDays":0}'),
    /reopenDays: 0: /,
  ],
])('%s stops the start with words', (_what, name, words) => {
  expect(() => loadConfig(name)).toThrow(words);
});
