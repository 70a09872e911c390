import { describe, expect, test } from 'vitest';
import { openState, opensClause, weekRows } from './opening.ts';

const workdays = [...Array.from({ length: 5 }, () => ['08:00-16:00']), [], []];
const hours = {
  weekly: workdays,
  isOpen: false,
  opensAt: null as string | null,
  closesAt: null as string | null,
  timeZone: 'Europe/Helsinki',
};
const saturday = new Date('2026-11-21T17:30:00.000Z');
const opensAt = (instant: string, now: Date = saturday) =>
  (['fi', 'sv', 'en'] as const).map((lang) => openState({ ...hours, opensAt: instant }, now, lang));

describe('whether it is open, in words', () => {
  test('open until', () => {
    const open = { ...hours, isOpen: true, closesAt: '2026-11-23T14:00:00.000Z' };
    const monday = new Date('2026-11-23T08:30:00.000Z');
    expect(openState(open, monday, 'fi')).toBe('Auki nyt, klo 16 asti');
    expect(openState(open, monday, 'sv')).toBe('Öppet nu, till kl. 16');
    expect(openState(open, monday, 'en')).toBe('Open now, until 16:00');
    expect(openState({ ...open, closesAt: '2026-11-23T13:30:00.000Z' }, monday, 'fi')).toBe(
      'Auki nyt, klo 15.30 asti',
    );
  });

  test('opens later today, tomorrow, this week, and on a date', () => {
    const early = new Date('2026-11-23T04:00:00.000Z');
    expect(opensAt('2026-11-23T06:00:00.000Z', early)).toEqual([
      'Suljettu nyt. Avaamme tänään klo 8',
      'Stängt nu. Vi öppnar i dag kl. 8',
      'Closed now. We open today at 8:00',
    ]);
    const sunday = new Date('2026-11-22T12:00:00.000Z');
    expect(opensAt('2026-11-23T06:00:00.000Z', sunday)[0]).toBe('Suljettu nyt. Avaamme huomenna klo 8');
    expect(opensAt('2026-11-23T06:00:00.000Z')).toEqual([
      'Suljettu nyt. Avaamme maanantaina klo 8',
      'Stängt nu. Vi öppnar på måndag kl. 8',
      'Closed now. We open on Monday at 8:00',
    ]);
    expect(opensAt('2026-12-28T06:00:00.000Z')).toEqual([
      'Suljettu nyt. Avaamme maanantaina 28.12. klo 8',
      'Stängt nu. Vi öppnar måndag den 28 december kl. 8',
      'Closed now. We open on Monday 28 December at 8:00',
    ]);
  });

  test('the day is that of the service, not of the device', () => {
    const lateEvening = new Date('2026-11-22T22:30:00.000Z');
    expect(opensAt('2026-11-23T06:00:00.000Z', lateEvening)[0]).toBe('Suljettu nyt. Avaamme tänään klo 8');
  });

  test('nothing is promised that is not known', () => {
    expect(openState(hours, saturday, 'fi')).toBe('Suljettu nyt');
    expect(opensClause(hours, saturday, 'fi')).toBeNull();
    expect(openState({ ...hours, isOpen: true }, saturday, 'en')).toBe('Open now');
    expect(openState({ ...hours, weekly: null, isOpen: true }, saturday, 'sv')).toBe('Öppet dygnet runt');
  });
});

describe('the week in rows', () => {
  test('days with the same hours share a row', () => {
    expect(weekRows(workdays, 'fi')).toEqual([
      { days: 'maanantai–perjantai', hours: '8–16' },
      { days: 'lauantai–sunnuntai', hours: 'suljettu' },
    ]);
    expect(weekRows(workdays, 'en')[0]).toEqual({ days: 'Monday–Friday', hours: '8:00–16:00' });
  });
  test('a split day and a day of its own', () => {
    const weekly = [['09:00-11:00', '12:30-15:00'], ['10:00-14:15'], [], [], [], [], []];
    expect(weekRows(weekly, 'sv')).toEqual([
      { days: 'måndag', hours: '9–11, 12.30–15' },
      { days: 'tisdag', hours: '10–14.15' },
      { days: 'onsdag–söndag', hours: 'stängt' },
    ]);
  });
});
