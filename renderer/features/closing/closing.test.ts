import { expect, test } from 'vitest';
import { applyNotices, emptyMirror } from '../../feed/mirror.ts';
import { createTestWorld, minuteOf, shown, testId, testScope } from '../../feed/testWorld.ts';
import { type Closing, closingForm, extraOf, findByNumber, missingFields, wholeClosing } from './closing.ts';

const label = { fi: 'x', sv: 'x', en: 'x' };
const config = {
  resolutions: [
    { code: 'RESOLVED_HERE', set: 'R', label },
    { code: 'GUIDED_SOCIAL', set: 'G', label, needsLine: true },
    { code: 'DUPLICATE', set: 'x', label },
  ] as const,
} as unknown as Parameters<typeof extraOf>[1];
const filled = (more: Partial<Closing>): Closing => ({
  ...closingForm.empty,
  resolution: 'RESOLVED_HERE',
  contactBy: 'SELF',
  topic: 'asuminen',
  nextStep: 'NONE',
  ...more,
});

test('nothing is chosen beforehand, and each of the four is asked for', () => {
  expect(missingFields(closingForm.empty, config, null)).toEqual([
    'resolution',
    'contactBy',
    'topic',
    'nextStep',
  ]);
  expect(wholeClosing(closingForm.empty, config, null)).toBeNull();
  expect(wholeClosing(filled({}), config, null)).toEqual({
    resolution: 'RESOLVED_HERE',
    contactBy: 'SELF',
    topic: 'asuminen',
    nextStep: 'NONE',
    addOns: [],
  });
});

test('guiding to social services asks for the line; a duplicate asks of what', () => {
  const guided = filled({ resolution: 'GUIDED_SOCIAL', addOns: ['INTERPRETER'], group: 'FAMILIES' });
  expect(extraOf(guided, config)).toBe('line');
  expect(missingFields(guided, config, null)).toEqual(['line']);
  expect(wholeClosing({ ...guided, line: 'SENIORI' }, config, null)).toMatchObject({
    line: 'SENIORI',
    addOns: ['INTERPRETER'],
    group: 'FAMILIES',
  });
  const duplicate = filled({ resolution: 'DUPLICATE' });
  expect(missingFields(duplicate, config, null)).toEqual(['duplicate']);
  expect(wholeClosing(duplicate, config, testId(2))).toMatchObject({ duplicateOf: testId(2) });
});

test('an extra of a resolution that is no longer chosen is not sent', () => {
  const whole = wholeClosing(filled({ line: 'SENIORI', duplicate: '4821' }), config, testId(2));
  expect(whole).not.toHaveProperty('line');
  expect(whole).not.toHaveProperty('duplicateOf');
});

test('a contact is found by its number, never the one that is being closed', () => {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  world.open(testId(2), minuteOf(1));
  world.open(testId(3), minuteOf(2));
  const notices = world
    .contacts()
    .map((contact) => shown({ ...contact, aliasNumber: contact.id === testId(1) ? 17 : 4821 }));
  const { mirror } = applyNotices(emptyMirror(testScope), notices, world.seq());
  expect(findByNumber(mirror, ' 17 ', testId(2))?.id).toBe(testId(1));
  expect(findByNumber(mirror, '#4821', testId(1))?.id).toBe(testId(3));
  expect(findByNumber(mirror, '4821', testId(3))?.id).toBe(testId(2));
  expect(findByNumber(mirror, '17', testId(1))).toBeNull();
  expect(findByNumber(mirror, 'vuokra', testId(1))).toBeNull();
});
