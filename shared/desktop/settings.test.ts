import { expect, test } from 'vitest';
import { defaultSettings, settings } from './settings.ts';

test('a file from before a setting was made reads well', () => {
  expect(settings.parse({ language: 'sv' })).toEqual({ ...defaultSettings, language: 'sv' });
});

test('a setting out of its range is refused', () => {
  expect(settings.safeParse({ theme: 'blue' }).success).toBe(false);
});
