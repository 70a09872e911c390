import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathsIn, rowsOf, testsIn, titlesOf } from './documentTable.ts';

const root = path.resolve(import.meta.dirname, '..');
const rows = rowsOf(readFileSync(path.join(root, 'docs/complaints.md'), 'utf8')).map(
  ([complaint = '', where = '', instead = '', shown = '']) => ({ complaint, where, instead, shown }),
);

test('the complaints are there, each once and with the place where somebody complained', () => {
  expect(rows.length).toBeGreaterThan(25);
  expect(new Set(rows.map(({ complaint }) => complaint)).size).toBe(rows.length);
  expect(rows.filter(({ where }) => !/`[\w.-]+\/[\w.-]+#\d+`/.test(where))).toEqual([]);
});

describe.each(rows)('$complaint', ({ instead, shown }) => {
  test('is answered by a test that there is, or says openly that it waits and for what', () => {
    const named = testsIn(shown);
    const missing = named.filter(
      ({ file, title }) =>
        !existsSync(path.join(root, file)) || !titlesOf(path.join(root, file)).includes(title),
    );
    expect(missing).toEqual([]);
    // A file without a title is a slip.
    expect(named.map(({ file }) => file)).toEqual(expect.arrayContaining(pathsIn(shown)));
    expect(named.length > 0 || /^Waits: \S/.test(instead)).toBe(true);
  });
});
