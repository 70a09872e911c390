import fc from 'fast-check';
import { expect, test } from 'vitest';
import { helsinki, isWorkingDayByHand } from '../../../../test/harness/almanac.ts';
import { runs, proofTimeout as timeout } from '../../../../test/harness/proof.ts';
import { config } from '../../../../test/harness/story.ts';
import { DAYS_AHEAD, firstSlot, freeSlots, isBookable, isWithinHours, OFFERED, slotFrom } from './slots.ts';

const monday = '2026-11-23T08:00:00.000Z';
const instants = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

test('a request is first answered on the next business day, the day of receipt not counted', () => {
  expect(firstSlot(config, monday)).toEqual({
    from: '2026-11-24T06:00:00.000Z',
    to: '2026-11-24T14:00:00.000Z',
  });
  // Saturday evening: Monday. Before Independence Day weekend (6.12. is a Sunday in 2026): Monday 7.12.
  expect(firstSlot(config, '2026-11-21T20:10:00.000Z').from).toBe('2026-11-23T06:00:00.000Z');
  expect(firstSlot(config, '2026-12-04T13:00:00.000Z').from).toBe('2026-12-07T06:00:00.000Z');
  // Christmas Eve is kept like a holiday: from the 23rd to Monday the 28th.
  expect(firstSlot(config, '2026-12-23T08:00:00.000Z').from).toBe('2026-12-28T06:00:00.000Z');
});

test('where too little of the day is left for a call, the next day it is', () => {
  expect(slotFrom(config, '2026-11-23T13:29:00.000Z').from).toBe('2026-11-23T13:29:00.000Z');
  expect(slotFrom(config, '2026-11-23T13:31:00.000Z').from).toBe('2026-11-24T06:00:00.000Z');
  expect(slotFrom(config, '2026-11-27T14:00:00.000Z').from).toBe('2026-11-30T06:00:00.000Z');
});

test('free times stand on the grid of the hours, without those given away or begun', () => {
  const free = freeSlots(config, ['2026-11-23T09:00:00.000Z'], '2026-11-23T08:10:00.000Z');
  expect(free.slice(0, 3).map((each) => each.from)).toEqual([
    '2026-11-23T08:30:00.000Z',
    '2026-11-23T09:30:00.000Z',
    '2026-11-23T10:00:00.000Z',
  ]);
  expect(free).toHaveLength(OFFERED);
  expect(
    isBookable(config, { from: '2026-11-23T08:30:00.000Z', to: '2026-11-23T09:00:00.000Z' }, monday),
  ).toBe(true);
  for (const [from, to] of [
    ['2026-11-23T08:31:00.000Z', '2026-11-23T09:01:00.000Z'],
    ['2026-11-23T08:30:00.000Z', '2026-11-23T09:30:00.000Z'],
    ['2026-11-23T07:30:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['2026-11-28T08:30:00.000Z', '2026-11-28T09:00:00.000Z'],
  ] as const)
    expect(isBookable(config, { from, to }, monday)).toBe(false);
});

test('a time that two can answer is given away twice', () => {
  const { callback } = config.calendars;
  const two = { ...config, calendars: { ...config.calendars, callback: { ...callback, staff: 2 } } };
  const at = '2026-11-23T09:00:00.000Z';
  expect(freeSlots(two, [at], monday).some(({ from }) => from === at)).toBe(true);
  expect(freeSlots(two, [at, at], monday).some(({ from }) => from === at)).toBe(false);
});

test('every time that is offered or promised lies on a working day between 8 and 16', { timeout }, () => {
  fc.assert(
    fc.property(instants, (at) => {
      const free = freeSlots(config, [], at);
      expect(free.length).toBeGreaterThan(0);
      for (const each of [...free, firstSlot(config, at), slotFrom(config, at)]) {
        const [begin, end] = [helsinki(Date.parse(each.from)), helsinki(Date.parse(each.to))];
        expect(isWorkingDayByHand(begin.day)).toBe(true);
        expect(end.day).toBe(begin.day);
        expect(begin.minute).toBeGreaterThanOrEqual(8 * 60);
        expect(end.minute).toBeLessThanOrEqual(16 * 60);
        expect(end.minute).toBeGreaterThan(begin.minute);
        expect(each.from >= at).toBe(true);
        expect(isWithinHours(config, each)).toBe(true);
      }
      expect(Date.parse(free.at(-1)?.from ?? '') - Date.parse(at)).toBeLessThan(
        (DAYS_AHEAD + 1) * 86_400_000,
      );
      expect(helsinki(Date.parse(firstSlot(config, at).from)).day > helsinki(Date.parse(at)).day).toBe(true);
    }),
    { numRuns: runs(100) },
  );
});
