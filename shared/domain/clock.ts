import { type Instant, MINUTE } from '../kit/time.ts';
import { addOpenTime } from './calendar/openings.ts';
import type { ServiceConfig } from './config/config.ts';
import type { Contact } from './contact/contact.ts';

/** A running promise: since when the client waits, when we warn, and when the promise breaks. */
export type WaitClock = { readonly since: Instant; readonly warnAt: Instant; readonly dueAt: Instant };

/**
 * The chat wait promise (domain section 3: goal 5 min, warning at 2 [D]), counted in open time from the client's
 * first unanswered message. Null while no answer is owed.
 */
export function waitClock(contact: Contact, config: ServiceConfig): WaitClock | null {
  if (!contact.awaitingSince) return null;
  const { chat } = config.calendars;
  const { warnMinutes, targetMinutes } = config.promises.chatWait;
  const after = (minutes: number) =>
    addOpenTime(chat, contact.awaitingSince ?? contact.receivedAt, minutes * MINUTE, config.timeZone);
  return { since: contact.awaitingSince, warnAt: after(warnMinutes), dueAt: after(targetMinutes) };
}

export type ClockPhase = 'calm' | 'warning' | 'breached';

export function clockPhase(clock: WaitClock, now: Instant): ClockPhase {
  if (now >= clock.dueAt) return 'breached';
  return now >= clock.warnAt ? 'warning' : 'calm';
}
