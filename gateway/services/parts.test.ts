import { expect, test } from 'vitest';
import { Assembler, toParts } from './parts.ts';

test('a text of any length and letters comes together again, and each part fits into a notification', () => {
  for (const text of ['', 'ö', 'Ääkköset ja 🙂 '.repeat(3_000)]) {
    const parts = toParts('a', text);
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(7_900);
    const assembler = new Assembler();
    expect(parts.map((part) => assembler.add(part)).at(-1)).toBe(text);
  }
});

test('parts of several texts may come mixed; what is lost keeps back only its own, and is forgotten in time', () => {
  const assembler = new Assembler();
  const long = toParts('long', 'x'.repeat(20_000));
  const [first, ...rest] = long;
  if (first) assembler.add(first);
  for (let n = 0; n < 250; n += 1) {
    const [lost] = toParts(`lost ${n}`, 'y'.repeat(20_000));
    if (lost) assembler.add(lost);
  }
  expect(assembler.add(toParts('short', 'sana')[0] as never)).toBe('sana');
  expect(rest.map((part) => assembler.add(part)).at(-1)).toBe(null);
  expect(assembler.add({ id: 'huge', part: 0, of: 5_000, data: 'x' })).toBe(null);
});
