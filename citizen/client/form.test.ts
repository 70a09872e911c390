import { expect, test } from 'vitest';
import { decodeForm, emptyForm, encodeForm, type Form, isNeed } from './form.ts';

test('what was filled in comes back as it was', () => {
  const form: Form = {
    subtopic: 'velat',
    region: null,
    name: 'Pekka',
    phone: '040 123',
    callTime: 'afternoon',
    day: '2026-11-24',
    slot: { from: '2026-11-24T08:00:00.000Z', to: '2026-11-24T08:30:00.000Z' },
    safeContact: 'ei viestejä',
    contactBy: 'RELATIVE',
    isKnownClient: false,
    needsInterpreter: true,
  };
  expect(decodeForm(encodeForm(form))).toEqual(form);
});

test.each([null, '', '{', '[]', 'null', '7', '{"phone":7,"callTime":"night","needsInterpreter":"yes"}'])(
  'what is not a form (%s) is an empty one',
  (text) => {
    expect(decodeForm(text)).toEqual(emptyForm);
  },
);

test('only what the page offers is a need', () => {
  expect(['chat', 'booking', 'CHAT', '', null].map(isNeed)).toEqual([true, true, false, false, false]);
});
