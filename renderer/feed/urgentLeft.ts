import { clocksOf } from '../../shared/domain/clock/clocksOf.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { HOUR, MINUTE } from '../../shared/kit/time.ts';
import { dayKey } from '../kit/moment.ts';

/** How long an urgent matter may still take: to today's close, to another day's, or how long it has passed (R45). */
export type UrgentLeft =
  | { readonly kind: 'today' | 'late'; readonly hours: number; readonly minutes: number; readonly at: string }
  | { readonly kind: 'laterDay'; readonly at: string };

/** Null where nothing urgent is left to handle. */
export function urgentLeft(contact: Contact, config: ServiceConfig, now: string): UrgentLeft | null {
  if (contact.urgency?.level !== 'URGENT' || contact.urgency.handledAt !== null) return null;
  const at = clocksOf(contact, config).find(({ id }) => id === 'URGENT')?.targetAt;
  if (!at) return null;
  const left = Date.parse(at) - Date.parse(now);
  if (left > 0 && dayKey(at, config.timeZone) !== dayKey(now, config.timeZone))
    return { kind: 'laterDay', at };
  // A begun minute is still there to be used; one that has passed is not yet another.
  const size = left > 0 ? Math.ceil(left / MINUTE) * MINUTE : -left;
  const hours = Math.floor(size / HOUR);
  return {
    kind: left > 0 ? 'today' : 'late',
    hours,
    minutes: Math.floor((size - hours * HOUR) / MINUTE),
    at,
  };
}
