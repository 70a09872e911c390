import { expect, test } from 'vitest';
import { FEEDBACK_LENGTH, feedbackText } from './feedback.ts';

const isTaken = (text: string) => feedbackText.safeParse(text).success;

test('feedback is any text of a fair length, tidied as messages are (R84)', () => {
  expect(feedbackText.parse('  Hyvä pikanäppäin!\u0007 \r\n')).toBe('Hyvä pikanäppäin!');
  expect(isTaken('x'.repeat(FEEDBACK_LENGTH))).toBe(true);
  expect(isTaken('x'.repeat(FEEDBACK_LENGTH + 1))).toBe(false);
  expect(isTaken(' \n ')).toBe(false);
});

test('a personal identity code is refused wherever it stands', () => {
  expect(isTaken('Haku ei löytänyt asiakasta 131052-308T eilen.')).toBe(false);
  expect(isTaken('Versio 131052-3088 toimi.')).toBe(true);
});
