import { expect, test } from 'vitest';
import { parseRoster, rotation, shiftsOf } from './roster.ts';

const zone = 'Europe/Helsinki';

test('a rotating roster turns week by week, by the wall clock, and rests on holidays', () => {
  const roster = rotation.parse({
    from: '2026-11-30',
    until: '2026-12-15',
    weeks: [
      { 'outi-yrjola': { mon: ['08:00-16:00'] } },
      { 'mikko-malli': { mon: ['08:00-12:00', '12:30-16:00'], sun: ['08:00-16:00'] } },
    ],
  });
  expect(shiftsOf(roster, zone)).toEqual([
    { personId: 'outi-yrjola', from: '2026-11-30T06:00:00.000Z', to: '2026-11-30T14:00:00.000Z' },
    { personId: 'mikko-malli', from: '2026-12-07T06:00:00.000Z', to: '2026-12-07T10:00:00.000Z' },
    { personId: 'mikko-malli', from: '2026-12-07T10:30:00.000Z', to: '2026-12-07T14:00:00.000Z' },
    { personId: 'mikko-malli', from: '2026-12-13T06:00:00.000Z', to: '2026-12-13T14:00:00.000Z' },
    { personId: 'outi-yrjola', from: '2026-12-14T06:00:00.000Z', to: '2026-12-14T14:00:00.000Z' },
  ]);
  const onHoliday = { ...roster, from: '2026-11-30', until: '2026-12-06' };
  const sunday = { ...onHoliday, weeks: [{ 'outi-yrjola': { sun: ['08:00-16:00'] } }] };
  expect(shiftsOf(sunday, zone)).toEqual([]);
});

test('a night goes over midnight, and summer time is the zone’s own', () => {
  const { shifts } = parseRoster('outi-yrjola;2026-06-15;22:00-06:00', zone);
  expect(shifts).toEqual([
    { personId: 'outi-yrjola', from: '2026-06-15T19:00:00.000Z', to: '2026-06-16T03:00:00.000Z' },
  ]);
});

test('a CSV file is read with its header, and every wrong line is told', () => {
  const text = '\uFEFFperson;day;hours\r\nouti-yrjola;2026-11-23;08:00-16:00\r\n\r\nouti;huomenna;8-16\n';
  const { shifts, problems } = parseRoster(text, zone);
  expect(shifts).toHaveLength(1);
  expect(problems).toEqual([{ line: 4, text: 'outi;huomenna;8-16' }]);
});

test('a rotation begins on a Monday and knows no other days', () => {
  const weeks = [{ 'outi-yrjola': { mon: ['08:00-16:00'] } }];
  expect(rotation.safeParse({ from: '2026-12-01', until: '2026-12-02', weeks }).success).toBe(false);
  expect(
    rotation.safeParse({ from: '2026-11-30', until: '2026-12-02', weeks: [{ 'outi-yrjola': { ma: [] } }] })
      .success,
  ).toBe(false);
});
