import { HOUR, type Instant } from '../../../kit/time.ts';
import { addBusinessDays } from '../../calendar/businessDays.ts';
import { dayOf, instantOf } from '../../calendar/wallClock.ts';
import type { ServiceConfig } from '../../config/config.ts';
import type { Contact } from '../contact.ts';
import type { Callback, Slot } from '../parts/callback.ts';
import { callingHours, slotFrom } from './slots.ts';

/** What the rules read of a callback: the time agreed on and the calls made so far. */
export type Round = Pick<Callback, 'slot' | 'isBooked' | 'attempts'>;

/** How many counted attempts are left of the three (R29); a wrong number is written down and is not one. */
export const attemptsLeft = (callback: Pick<Round, 'attempts'>, { callback: rule }: ServiceConfig): number =>
  Math.max(0, rule.attempts - counted(callback).length);

const counted = ({ attempts }: Pick<Round, 'attempts'>) => attempts.filter(({ counts }) => counts);

/** Why a call would be too early: the hours, the gap, all attempts on one day, or the time that was booked. */
export type TooEarly = 'closed' | 'gap' | 'sameDay' | 'booked';

/**
 * The moment from which the next call may be made, and what holds it back now; `because` null when nothing does. The
 * attempts keep a gap and spread over days: the last one possible falls on another day than all before it [D].
 */
export function nextCall(
  callback: Round,
  config: ServiceConfig,
  now: Instant,
): { readonly from: Instant; readonly because: TooEarly | null } {
  let from = now;
  let because: TooEarly | null = null;
  const notBefore = (at: Instant, why: TooEarly) => {
    if (at <= from) return;
    from = at;
    because = why;
  };
  if (callback.isBooked && callback.slot) notBefore(callback.slot.from, 'booked');
  const last = counted(callback).at(-1);
  if (last) {
    const gap = config.callback.minGapHours * HOUR;
    notBefore(new Date(Date.parse(last.at) + gap).toISOString(), 'gap');
    const otherDay = firstOfOtherDay(callback, config);
    if (otherDay) notBefore(otherDay, 'sameDay');
  }
  notBefore(openFrom(config, from), 'closed');
  return { from, because };
}

/** Where the attempts left are just enough to reach the days wanted, the next one needs a new day: its beginning. */
function firstOfOtherDay(callback: Round, config: ServiceConfig): Instant | null {
  const { timeZone, callback: rule } = config;
  const days = counted(callback).map(({ at }) => dayOf(at, timeZone));
  const wanted = Math.min(rule.minDistinctDays, rule.attempts);
  const missing = wanted - new Set(days).size;
  const latest = days.at(-1);
  if (!latest || missing <= 0 || missing < attemptsLeft(callback, config)) return null;
  return instantOf(addBusinessDays(latest, 1), 0, timeZone).toISOString();
}

const openFrom = (config: ServiceConfig, at: Instant): Instant => {
  const begin = callingHours(config, at).from.toISOString();
  return begin > at ? begin : at;
};

/** When the next call is proposed: as early as the rules allow, to the end of that day's hours. */
export function nextSlot(callback: Round, config: ServiceConfig, now: Instant): Slot {
  const { from } = nextCall({ ...callback, isBooked: false }, config, now);
  return slotFrom(config, from);
}

/** Nothing may be left on an answering machine or sent as text where someone else must not learn of it (N1). */
export const mayLeaveWord = ({ safety }: Pick<Contact, 'safety'>): boolean => safety === 'none';
