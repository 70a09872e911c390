import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathsIn, rowsOf } from './documentTable.ts';

const root = path.resolve(import.meta.dirname, '..');
const document = readFileSync(path.join(root, 'docs/requirements.md'), 'utf8');

/** `| R1 | what | where it is realised | the test that shows it |`, with paths in backticks. */
const rows = rowsOf(document).map(([id = '', what = '', where = '', shown = '']) => ({
  id,
  what,
  where,
  shown,
}));

test('every requirement from R1 to R87 has its row, once and in order', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 87 }, (_, i) => `R${i + 1}`));
});

describe.each(rows)('$id', ({ where, shown }) => {
  test('names what there is', () => {
    const missing = [...pathsIn(where), ...pathsIn(shown)].filter(
      (file) => !existsSync(path.join(root, file)),
    );
    expect(missing).toEqual([]);
  });

  test('is realised and shown by a test, or says openly that it waits and for what', () => {
    const waits = /^Waits:/.test(where) || /^No function:/.test(where);
    const isShown = pathsIn(shown).some((file) => /\.(test|spec)\.tsx?$/.test(file));
    expect(waits || (pathsIn(where).length > 0 && isShown)).toBe(true);
  });
});
