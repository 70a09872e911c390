import { DAY, type Instant, MINUTE } from '../../../kit/time.ts';
import { addBusinessDays } from '../../calendar/businessDays.ts';
import { nextOpening, type Opening } from '../../calendar/openings.ts';
import { dayOf, instantOf } from '../../calendar/wallClock.ts';
import type { ServiceConfig } from '../../config/config.ts';
import type { Slot } from '../parts/callback.ts';

/** How many free times are offered at most, and how many days ahead they are looked for. */
export const OFFERED = 40;
export const DAYS_AHEAD = 14;

/** The opening in which calls may be made, now or next; a calendar that never closes is open for a day at a time. */
export function callingHours({ calendars, callback, timeZone }: ServiceConfig, at: Instant): Opening {
  const calendar = calendars[callback.calendar];
  const from = new Date(at);
  const opening = calendar && nextOpening(calendar, from, timeZone);
  return opening ?? { from, to: new Date(from.getTime() + DAY) };
}

/** A span as it was sent, in the one way in which instants are written here. */
export const toSlot = ({ from, to }: Slot): Slot => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

/** Whether a span lies wholly within one opening of the calls' calendar (R29: weekdays 8–16). */
export function isWithinHours(config: ServiceConfig, { from, to }: Slot): boolean {
  const opening = callingHours(config, from);
  return from < to && opening.from.toISOString() <= from && to <= opening.to.toISOString();
}

/** A span of opening time that begins at `at` or, where too little of the day is left for a call, at the next opening. */
export function slotFrom(config: ServiceConfig, at: Instant): Slot {
  const length = config.callback.slotMinutes * MINUTE;
  let from = at;
  for (;;) {
    const opening = callingHours(config, from);
    const begin = Math.max(opening.from.getTime(), Date.parse(from));
    if (opening.to.getTime() - begin >= Math.min(length, opening.to.getTime() - opening.from.getTime()))
      return { from: new Date(begin).toISOString(), to: opening.to.toISOString() };
    from = opening.to.toISOString();
  }
}

/** When a request is first answered by a call: the hours of the next business day, the day of receipt not counted [D]. */
export function firstSlot(config: ServiceConfig, receivedAt: Instant): Slot {
  const { timeZone, callback } = config;
  const day = addBusinessDays(dayOf(receivedAt, timeZone), callback.firstAttemptBusinessDays);
  return slotFrom(config, instantOf(day, 0, timeZone).toISOString());
}

/**
 * Times that can be booked from `from` on (R8): of the configured length, on the grid of each opening, none that has
 * begun. `taken` are the beginnings of those given away; one that many places share is listed once for each.
 */
export function freeSlots(config: ServiceConfig, taken: readonly Instant[], from: Instant): Slot[] {
  const { calendars, callback } = config;
  const calendar = calendars[callback.calendar];
  const seats = calendar?.staff ?? 1;
  const length = callback.slotMinutes * MINUTE;
  const end = Date.parse(from) + DAYS_AHEAD * DAY;
  const givenAway = new Map<number, number>();
  for (const each of taken) givenAway.set(Date.parse(each), (givenAway.get(Date.parse(each)) ?? 0) + 1);
  const slots: Slot[] = [];
  for (let opening = callingHours(config, from); opening.from.getTime() < end; ) {
    for (let at = opening.from.getTime(); at + length <= opening.to.getTime(); at += length) {
      if (slots.length === OFFERED) return slots;
      if (at >= Date.parse(from) && (givenAway.get(at) ?? 0) < seats)
        slots.push({ from: new Date(at).toISOString(), to: new Date(at + length).toISOString() });
    }
    opening = callingHours(config, opening.to.toISOString());
  }
  return slots;
}

/** Whether a time is one of those that can be booked, whoever has booked it. */
export const isBookable = (config: ServiceConfig, slot: Slot, now: Instant): boolean =>
  freeSlots(config, [], now).some((each) => each.from === slot.from && each.to === slot.to);
