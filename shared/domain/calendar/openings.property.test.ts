import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpenByHand } from '../../../test/harness/almanac.ts';
import { runs, proofTimeout as timeout } from '../../../test/harness/proof.ts';
import { calendar, type Weekday } from '../config/calendars.ts';
import { addOpenTime, isOpenAt, rollToClose } from './openings.ts';

const ZONE = 'Europe/Helsinki';
const MINUTE = 60_000;
const options = { numRuns: runs(150) };
const names: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Span = readonly [from: number, to: number];

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** One or two openings of a day, between 06:00 and 24:00. */
const day: fc.Arbitrary<Span[]> = fc
  .uniqueArray(fc.integer({ min: 360, max: 1_440 }), { minLength: 4, maxLength: 4 })
  .chain((minutes) => {
    const [a = 0, b = 0, c = 0, d = 0] = minutes.sort((one, other) => one - other);
    return fc.constantFrom<Span[]>(
      [],
      [[a, d]],
      [
        [a, b],
        [c, d],
      ],
    );
  });
const week = fc
  .array(day, { minLength: 7, maxLength: 7 })
  .map((days) => days.map((each, index) => (index % 2 === 0 ? ([[480, 960]] as Span[]) : each)))
  .map((days) => Object.fromEntries(names.map((name, index) => [name, days[index] ?? []])));
const toCalendar = (weekly: Record<string, Span[]>) =>
  calendar.parse({
    weekly: Object.fromEntries(
      Object.entries(weekly).map(([name, spans]) => [
        name,
        spans.map(([from, to]) => `${clock(from)}-${clock(to)}`),
      ]),
    ),
  });

const start = fc
  .integer({ min: Date.UTC(2024, 0, 1) / MINUTE, max: Date.UTC(2035, 11, 1) / MINUTE })
  .map((minutes) => minutes * MINUTE);

test('a service is open when its hours say so, on every day and through every change of time', {
  timeout,
}, () => {
  fc.assert(
    fc.property(week, start, fc.nat({ max: 60_000 }), (weekly, at, millis) => {
      expect(isOpenAt(toCalendar(weekly), new Date(at + millis - 1), ZONE)).toBe(
        isOpenByHand(weekly, at + millis - 1),
      );
    }),
    { numRuns: runs(1_000) },
  );
});

test('between a start and its due instant lie exactly the open minutes that were asked', { timeout }, () => {
  fc.assert(
    fc.property(week, start, fc.nat({ max: 700 }), (weekly, from, minutes) => {
      const due = Date.parse(
        addOpenTime(toCalendar(weekly), new Date(from).toISOString(), minutes * MINUTE, ZONE),
      );
      let open = 0;
      for (let at = from; at < due; at += MINUTE) if (isOpenByHand(weekly, at)) open += 1;
      expect(open).toBe(minutes);
      const isEarliest = minutes === 0 || isOpenByHand(weekly, due - MINUTE);
      expect(isEarliest).toBe(true);
    }),
    options,
  );
});

test('who came later, or was promised more, is not due earlier', { timeout }, () => {
  const some = fc.nat({ max: 600 * MINUTE });
  fc.assert(
    fc.property(week, start, some, some, some, (weekly, from, later, millis, more) => {
      const open = toCalendar(weekly);
      const due = (at: number, wait: number) => addOpenTime(open, new Date(at).toISOString(), wait, ZONE);
      const first = due(from, millis);
      expect(due(from + later, millis) >= first).toBe(true);
      expect(due(from, millis + more) >= first).toBe(true);
      expect(first >= new Date(from + millis).toISOString()).toBe(true);
    }),
    options,
  );
});

test('what falls into closed hours is rolled to the close of the next opening, and nothing else is', {
  timeout,
}, () => {
  fc.assert(
    fc.property(week, start, (weekly, from) => {
      const at = new Date(from).toISOString();
      const rolled = Date.parse(rollToClose(toCalendar(weekly), at, ZONE));
      const isOpenOrJustClosed = isOpenByHand(weekly, from) || isOpenByHand(weekly, from - 1);
      let closes = from;
      if (!isOpenOrJustClosed) {
        while (!isOpenByHand(weekly, closes)) closes += MINUTE;
        while (isOpenByHand(weekly, closes)) closes += MINUTE;
      }
      expect(new Date(rolled)).toEqual(new Date(closes));
    }),
    options,
  );
});
