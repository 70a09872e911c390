import { expect, test } from 'vitest';
import { failing, ofShift, selfTestForm } from './selfTest.ts';

test('what was found holds for its own shift alone', () => {
  const before = { ...selfTestForm.empty, sound: 'works', notification: 'fails' } as const;
  expect(ofShift(before, null)).toBe(before);
  const begun = { ...before, shiftId: 'a' };
  expect(failing(ofShift(begun, 'a'))).toEqual(['notification']);
  expect(failing(ofShift(begun, 'b'))).toEqual([]);
  expect(ofShift(begun, null)).toEqual(selfTestForm.empty);
});
