import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { config } from '../../../test/harness/story.ts';

test('the clocks that are written down are those that run', () => {
  const text = readFileSync(new URL('../../../docs/clocks.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| `/.test(line));
  const written = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, id]) => id),
  );
  const promised = ['URGENT', 'MESSAGE', 'CHAT_WAIT', 'PHONE_WAIT', 'CONSULTATION', 'CALLBACK'];
  expect(written).toEqual([...promised, ...config.statutoryClocks.map(({ id }) => id)]);
});
