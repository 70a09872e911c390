import type { Instant } from '../../kit/time.ts';
import { addDays, type Day, weekdayOf } from '../calendar/day.ts';
import { isOpenAt, nextOpening } from '../calendar/openings.ts';
import { dayOf, startOfDay } from '../calendar/wallClock.ts';
import type { ServiceConfig } from '../config/config.ts';

/** Until when one may wait with one key: the next opening, the third, that of next week, or of a day of one's own. */
export const waitChoices = ['nextOpening', 'thirdOpening', 'nextWeek', 'day'] as const;
export type WaitChoice = (typeof waitChoices)[number];

type Hours = Pick<ServiceConfig, 'calendars' | 'promises' | 'timeZone'>;

/** The hours in which somebody is there to look at it: those by which urgent matters are counted. */
const hoursOf = ({ calendars, promises }: Hours) => calendars[promises.urgent.calendar] ?? calendars.chat;

/** An instant within the hours of the service: itself, or the beginning of the next opening. */
export function intoHours(at: Instant, config: Hours): Instant {
  const date = new Date(at);
  const hours = hoursOf(config);
  if (isOpenAt(hours, date, config.timeZone)) return date.toISOString();
  return (nextOpening(hours, date, config.timeZone)?.from ?? date).toISOString();
}

/** The beginning of the first opening on a day or after it; of a service that never closes, the day's own. */
const openingFrom = (day: Day, config: Hours): Instant => intoHours(startOfDay(day, config.timeZone), config);

/**
 * When a wait ends that was chosen at `now`, in opening days of the service (weekends and holidays do not count);
 * null while a day of one's own is not yet said, or is not ahead.
 */
export function waitEnd(choice: WaitChoice, now: Instant, config: Hours, own: Day | null): Instant | null {
  const { timeZone } = config;
  const today = dayOf(now, timeZone);
  switch (choice) {
    case 'nextOpening':
      return openingFrom(addDays(today, 1), config);
    case 'thirdOpening': {
      let end = openingFrom(addDays(today, 1), config);
      for (let left = 2; left > 0; left -= 1) end = openingFrom(addDays(dayOf(end, timeZone), 1), config);
      return end;
    }
    case 'nextWeek': {
      let monday = addDays(today, 1);
      while (weekdayOf(monday) !== 'mon') monday = addDays(monday, 1);
      return openingFrom(monday, config);
    }
    case 'day':
      return own && own > today ? openingFrom(own, config) : null;
  }
}
