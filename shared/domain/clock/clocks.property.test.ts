import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  almanacYears,
  dayName,
  daysOfYear,
  helsinki,
  isWorkingDayByHand,
} from '../../../test/harness/almanac.ts';
import { at, said, shown, type Tale, tale, urgent, ZONE } from '../../../test/harness/clockTales.ts';
import { runs, proofTimeout as timeout } from '../../../test/harness/proof.ts';
import { config } from '../../../test/harness/story.ts';
import { isOpenAt } from '../calendar/openings.ts';
import type { Contact } from '../contact/contact.ts';
import type { ContactEvent } from '../contact/events.ts';
import { evolve } from '../contact/evolve.ts';
import type { Clock } from './clock.ts';
import { clocksOf, nextWatch, watchesBy, watchesOf } from './clocksOf.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const options = { numRuns: runs(150) };
const instant = fc
  .integer({ min: Date.UTC(2024, 0, 1) / MINUTE, max: Date.UTC(2035, 8, 1) / MINUTE })
  .map((minutes) => minutes * MINUTE);
const iso = (millis: number) => new Date(millis).toISOString();

const asking: ContactEvent = {
  type: 'consultationAsked',
  line: null,
  quotes: 0,
  content: { text: 'Miten?' },
};
/** One of each clock of section 3, begun at an instant. */
const begun: Record<string, (at: string) => Tale> = {
  URGENT: (received) => tale({ channel: 'MESSAGE', received }).add(urgent(), received),
  MESSAGE: (received) => tale({ channel: 'MESSAGE', received }),
  CHAT_WAIT: (received) => tale({ channel: 'CHAT', received }),
  PHONE_WAIT: (received) => tale({ channel: 'PHONE', received }),
  CONSULTATION: (received) => tale({ channel: 'CONSULTATION', received }).add(asking, received),
  CALLBACK: (received) => tale({ channel: 'CONTACT_REQUEST', received }),
  CW_URGENCY: (received) => tale({ channel: 'REPORT_CW', received }),
  CW_7BD: (received) => tale({ channel: 'REPORT_CW', received }),
  CW_3M: (received) => tale({ channel: 'REPORT_CW', received }),
  SHL36_7BD: (received) => tale({ channel: 'NOTICE_SHL', received, intake: { group: 'over75' } }),
  SHL36_3M: (received) =>
    tale({ channel: 'NOTICE_SHL', received, intake: { group: 'childNeedingSpecialSupport' } }),
  TOTU_7BD: (received) => tale({ channel: 'APPLICATION', received }),
};
const ids = Object.keys(begun);
const promised = ['URGENT', 'MESSAGE', 'CHAT_WAIT', 'PHONE_WAIT', 'CONSULTATION', 'CALLBACK'];
const begin = (id: string, since: number): Tale =>
  (begun[id] ?? (() => tale({ channel: 'CHAT', received: '' })))(iso(since));
const clockOf = (told: Tale, id: string): Clock => {
  const clock = told.clock(id);
  if (!clock) throw new Error(`no clock ${id}`);
  return clock;
};

test(
  'warnings come before what is due, nothing before its start, targets not after the last permitted moment',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), instant, (id, since) => {
        const clock = clockOf(begin(id, since), id);
        expect(clock.since).toBe(iso(since));
        expect(clock.since <= clock.warnAt && clock.warnAt <= clock.dueAt).toBe(true);
        expect(clock.since <= clock.targetAt && clock.targetAt <= clock.dueAt).toBe(true);
      }),
      options,
    );
  },
  timeout,
);

test(
  'what came later is not due earlier; a rolled consultation apart, which may share the opening',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), instant, fc.nat({ max: 10 * 24 * 60 }), (id, since, after) => {
        const first = clockOf(begin(id, since), id);
        const later = clockOf(begin(id, since + after * MINUTE), id);
        if (id === 'CONSULTATION' && later.dueAt < first.dueAt) {
          // Rolled to the close of the very opening in which the later one falls due by itself.
          expect(shown(later.dueAt).slice(0, 10)).toBe(shown(first.dueAt).slice(0, 10));
          expect(Date.parse(later.dueAt)).toBe(since + after * MINUTE + 3 * DAY);
        } else expect(later.dueAt >= first.dueAt).toBe(true);
      }),
      options,
    );
  },
  timeout,
);

test(
  'a pause moves the start of a promise by as long as it lasted, and so what is due',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...promised),
        instant,
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 5 * 24 * 60 }),
        (id, since, before, length) => {
          const told = begin(id, since);
          const clock = clockOf(told, id);
          const from = since + before * MINUTE;
          told.add({ type: 'clockPaused', clock: id, since: clock.since }, iso(from));
          expect(clockOf(told, id)).toEqual({ ...clock, state: 'paused' });
          told.add({ type: 'clockResumed', clock: id, since: clock.since }, iso(from + length * MINUTE));
          const resumed = clockOf(told, id);
          const shifted = clockOf(begin(id, since + length * MINUTE), id);
          expect(resumed).toEqual({ ...shifted, since: clock.since });
        },
      ),
      options,
    );
  },
  timeout,
);

test(
  'what is voided is void, whatever comes, and the next run begins anew',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), instant, (id, since) => {
        const told = begin(id, since);
        told.add({ type: 'clockVoided', clock: id, since: iso(since) }, iso(since + MINUTE));
        expect(clockOf(told, id).state).toBe('void');
        expect(watchesOf(told.contact, config).every(({ clock }) => clock.id !== id)).toBe(true);
        if (id !== 'MESSAGE' && id !== 'CHAT_WAIT') return;
        told.add(said('counsellor'), iso(since + 2 * MINUTE)).add(said('client', 3), iso(since + 3 * MINUTE));
        expect(clockOf(told, id)).toMatchObject({ state: 'running', since: iso(since + 3 * MINUTE) });
      }),
      options,
    );
  },
  timeout,
);

test(
  'the watch records each warning and each breach once, in order, and then has nothing left',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), instant, (id, since) => {
        const told = begin(id, since);
        const marks: string[] = [];
        for (let next = nextWatch(told.contact, config); next; next = nextWatch(told.contact, config)) {
          expect(marks.length).toBeLessThan(12);
          expect(watchesBy(told.contact, config, iso(Date.parse(next) - 1))).toEqual([]);
          for (const { clock, mark } of watchesBy(told.contact, config, next)) {
            marks.push(`${clock.id} ${mark}`);
            const type = mark === 'warned' ? 'clockWarned' : 'clockBreached';
            told.add({ type, clock: clock.id, since: clock.since, dueAt: clock.dueAt }, next);
          }
        }
        expect(new Set(marks).size).toBe(marks.length);
        const all = clocksOf(told.contact, config);
        expect(marks.filter((each) => each.endsWith('breached')).sort()).toEqual(
          all.map((clock) => `${clock.id} breached`).sort(),
        );
        expect(all.every(({ state }) => state === 'breached')).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  },
  timeout,
);

test('a watch that slept through both records the breach alone', () => {
  const told = begin('MESSAGE', Date.parse(at('2026-11-23 10:00')));
  const marks = watchesBy(told.contact, config, at('2026-12-24 10:00')).map(({ mark }) => mark);
  expect(marks).toEqual(['breached']);
});

test(
  'events replayed give the same clocks',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), instant, fc.nat({ max: 90 * 24 * 60 }), (id, since, pause) => {
        const told = begin(id, since);
        told.add({ type: 'clockPaused', clock: id, since: iso(since) }, iso(since + MINUTE));
        told.add(
          { type: 'clockResumed', clock: id, since: iso(since) },
          iso(since + pause * MINUTE + MINUTE),
        );
        const again = JSON.parse(JSON.stringify(told.recorded)) as typeof told.recorded;
        const contact = again.reduce<Contact | null>(evolve, null);
        expect(contact && clocksOf(contact, config)).toEqual(clocksOf(told.contact, config));
      }),
      options,
    );
  },
  timeout,
);

/** The first day with `count` working days after the day of receipt, itself counted. */
function workingDayByHand(received: string, count: number): string {
  let day = received;
  for (let left = count; left > 0; left -= isWorkingDayByHand(day) ? 1 : 0)
    day = dayName(Date.parse(day) + DAY);
  return day;
}
const firstWorkingDayFrom = (day: string): string =>
  isWorkingDayByHand(day) ? day : workingDayByHand(day, 1);

test.each(almanacYears)(
  'every clock of section 3 from every day of %i, against the almanac',
  (year) => {
    for (const day of daysOfYear(year)) {
      const noon = Date.parse(at(`${day} 12:00`));
      const due = (id: string) => shown(clockOf(begin(id, noon), id).dueAt);
      const next = workingDayByHand(day, 1);
      const isOpen = isWorkingDayByHand(day);
      expect([day, due('MESSAGE')]).toEqual([day, `${workingDayByHand(day, 3)} 23:59`]);
      for (const id of ['CW_7BD', 'SHL36_7BD', 'TOTU_7BD'])
        expect([day, id, due(id)]).toEqual([day, id, `${workingDayByHand(day, 7)} 23:59`]);
      for (const id of ['URGENT', 'CW_URGENCY'])
        expect([day, id, due(id)]).toEqual([day, id, isOpen ? `${day} 23:59` : `${next} 16:00`]);
      expect([day, due('CALLBACK')]).toEqual([day, `${next} 16:00`]);
      for (const id of ['CHAT_WAIT', 'PHONE_WAIT'])
        expect([day, due(id)]).toEqual([day, isOpen ? `${day} 12:05` : `${next} 08:05`]);
      const third = helsinki(noon + 3 * DAY);
      const lands = isWorkingDayByHand(third.day)
        ? shown(iso(noon + 3 * DAY))
        : `${workingDayByHand(third.day, 1)} 16:00`;
      expect([day, due('CONSULTATION')]).toEqual([day, lands]);
      const clock = clockOf(begin('CW_3M', noon), 'CW_3M');
      const target = shown(clock.targetAt).slice(0, 10);
      expect([day, shown(clock.dueAt)]).toEqual([day, `${firstWorkingDayFrom(target)} 23:59`]);
      const months = Number(target.slice(5, 7)) - Number(day.slice(5, 7));
      expect((months + 12) % 12).toBe(3);
      const lastOfMonth = dayName(Date.UTC(Number(target.slice(0, 4)), Number(target.slice(5, 7)), 0)).slice(
        8,
      );
      expect(target.slice(8)).toBe(day.slice(8) <= lastOfMonth ? day.slice(8) : lastOfMonth);
    }
  },
  timeout,
);

test(
  'open minutes are counted while the service is open',
  () => {
    fc.assert(
      fc.property(instant, (since) => {
        const clock = clockOf(begin('CHAT_WAIT', since), 'CHAT_WAIT');
        expect(isOpenAt(config.calendars.chat, new Date(Date.parse(clock.dueAt) - 1), ZONE)).toBe(true);
      }),
      options,
    );
  },
  timeout,
);
