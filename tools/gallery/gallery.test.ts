import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, readLook } from './look.ts';
import { specimens } from './specimens.tsx';
import { contrast, pairs, tokenNames } from './tokens.ts';

const ui = path.resolve(import.meta.dirname, '../../renderer/ui');

test('every component of the design system has its place in the gallery', () => {
  const components = readdirSync(ui).filter((file) => file.endsWith('.tsx') && !file.includes('.test.'));
  expect(Object.keys(specimens).sort()).toEqual(components.map((file) => file.replace('.tsx', '')).sort());
});

test('a look is read off its address, and what is unknown begins as it is', () => {
  const look = { theme: 'dark', lang: 'sv', density: 'dense', text: 200 } as const;
  expect(readLook(addressOf(look))).toEqual(look);
  expect(readLook('?theme=pink&text=9')).toEqual({
    theme: 'system',
    lang: 'fi',
    density: 'roomy',
    text: 100,
  });
});

test('contrast is counted as WCAG counts it, between tokens that there are', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  const names = tokenNames(readFileSync(path.join(ui, 'tokens.css'), 'utf8'));
  for (const [front, ground] of pairs) expect(names).toEqual(expect.arrayContaining([front, ground]));
});
