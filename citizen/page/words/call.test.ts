import { expect, test } from 'vitest';
import { callText, dayText } from './call.ts';
import { wallAt } from './when.ts';

/** An instant at a wall-clock hour of the machine's own zone, which is the reader's. */
const at = (hour: number) => new Date(2026, 10, 24, hour).toISOString();

test('a promised call is told as its hours, a booked one to the minute', () => {
  expect(wallAt(new Date(at(8))).hour).toBe(8);
  const slot = { from: at(8), to: at(16) };
  expect(callText(slot, false, 'fi')).toBe('Soitamme sinulle 24.11. klo 8.00 ja 16.00 välillä');
  expect(callText(slot, false, 'en')).toBe('We will call you on 24 November between 8:00 and 16:00');
  expect(callText(slot, true, 'sv')).toBe('Vi ringer dig 24 november kl. 8.00 eller strax därefter');
  expect(dayText(at(23), 'sv')).toBe('24 november');
});
