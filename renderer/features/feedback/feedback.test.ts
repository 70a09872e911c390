import { expect, test } from 'vitest';
import { edited, feedbackForm, missingIn } from './feedback.ts';

const written = { about: 'screens', text: 'Hyvä näkymä', id: null } as const;

test('nothing is chosen beforehand, and both parts are asked for (R84)', () => {
  expect(missingIn(feedbackForm.empty)).toEqual(['about', 'text']);
  expect(missingIn(written)).toEqual([]);
  expect(missingIn({ ...written, text: ' \n' })).toEqual(['text']);
});

test('a personal identity code is told at once, before anything is sent', () => {
  expect(missingIn({ ...written, about: null, text: 'Asiakas 131052-308T' })).toEqual([
    'about',
    'identityCode',
  ]);
});

test('words that were changed are another feedback than those that may have been sent', () => {
  expect({ ...written, id: 'x', ...edited({ text: 'Muu' }) }).toEqual({ ...written, text: 'Muu', id: null });
});
