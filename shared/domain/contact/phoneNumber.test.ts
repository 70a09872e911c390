import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhoneNumber } from './phoneNumber.ts';

test.each([
  ['040 123 4567', '0401234567'],
  ['040-1234567', '0401234567'],
  ['(09) 123 456', '09123456'],
  ['+358 40 123 4567', '+358401234567'],
  ['+358 (0)40 123 4567', '+358401234567'],
  ['00358 40 123 4567', '00358401234567'],
  ['+46 70-123 45 67', '+46701234567'],
  ['040\u00a0123\u00a04567', '0401234567'],
])('%s is dialled %s', (written, dialled) => {
  expect(readPhoneNumber(written)).toBe(dialled);
});

test.each(['', ' ', '112', '0', '12345678', 'soita minulle', '040 123 456x', '+', '++358401234567'])(
  '"%s" is no number to call',
  (written) => {
    expect(readPhoneNumber(written)).toBeNull();
  },
);

test('what is between the digits changes nothing, and what was read is read again as it is', () => {
  const digits = fc.stringMatching(/^0[1-9]\d{5,9}$/);
  const gaps = fc.array(fc.constantFrom('', ' ', '-', '\u00a0', '.'), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(digits, gaps, (number, between) => {
      const written = [...number].map((digit, i) => `${digit}${between[i] ?? ''}`).join('');
      expect(readPhoneNumber(written)).toBe(number);
      expect(readPhoneNumber(number)).toBe(number);
    }),
  );
});
