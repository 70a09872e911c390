import { expect, test } from 'vitest';
import { createTestWorld, minuteOf, testId } from '../../feed/testWorld.ts';
import { newDetails, writableFields, wrongField } from './recording.ts';

const world = createTestWorld();
world.open(testId(1), minuteOf(0));
const anonymous = world.contact(testId(1));
const proven = {
  ...anonymous,
  identification: { status: 'identified', clientId: testId(9), strength: 'strong', at: minuteOf(1) },
} as unknown as typeof anonymous;

test('what strong identification has proven is not offered to be written over', () => {
  expect(writableFields(anonymous)).toContain('name');
  expect(writableFields(proven)).not.toContain('name');
  expect(writableFields(proven)).not.toContain('identityCode');
  expect(writableFields(proven)).toContain('phone');
});

test('only what is new is written down, and nothing is emptied by not being told', () => {
  const known = { name: 'Aino Demola', phone: '040 1' };
  const typed = { name: 'Aino Demola', phone: ' 040 2 ', address: ' ' };
  expect(newDetails(typed, known, writableFields(anonymous))).toEqual({ phone: '040 2' });
  expect(newDetails(typed, {}, writableFields(proven))).toEqual({ phone: '040 2' });
});

test('a birth date that is none is named', () => {
  expect(wrongField({ birthDate: '31.2.' })).toBe('birthDate');
  expect(wrongField({ birthDate: '1952-10-13', name: 'Aino' })).toBeNull();
});
