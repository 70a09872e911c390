import { kindOf } from '../channel.ts';
import type { ServiceConfig } from '../config/config.ts';
import type { Contact } from '../contact/contact.ts';
import { endOf, type Run } from './run.ts';
import { callWithin, openWait, rolledHours, sameDay, withinBusinessDays } from './times.ts';

/** What the service has promised (section 3, R45-R51, R85): one run of each promise that concerns the contact. */
export function promisedRuns(contact: Contact, config: ServiceConfig): Run[] {
  return [
    urgentRun(contact, config),
    replyRun(contact, config),
    callbackRun(contact, config),
    consultationRun(contact, config),
  ].filter((run) => run !== null);
}

/** Urgent: received to handled, or handed over to the emergency social service (R45). */
function urgentRun(contact: Contact, { promises, calendars, timeZone }: ServiceConfig): Run | null {
  const { urgency } = contact;
  if (urgency?.level !== 'URGENT') return null;
  const calendar = calendars[promises.urgent.calendar] ?? calendars.chat;
  const closedBefore = contact.closures.findLast(({ at }) => at <= urgency.at);
  const end = endOf(contact);
  return {
    id: 'URGENT',
    act: null,
    // What became urgent after an earlier end is a new matter: its day is the day it was found out.
    since: closedBefore ? urgency.at : contact.receivedAt,
    metAt: urgency.handledAt ?? (end?.isServed ? end.at : null),
    isOver: end?.isServed === false && !urgency.handledAt,
    times: (start) => sameDay(calendar, start, timeZone),
  };
}

/** The wait for a human reply: of a message in business days, of chat and phone in open minutes. */
function replyRun(contact: Contact, { promises, calendars, timeZone }: ServiceConfig): Run | null {
  const wait = waitOf(contact);
  if (!wait) return null;
  switch (kindOf[contact.channel]) {
    case 'CHAT':
      return {
        ...wait,
        id: 'CHAT_WAIT',
        times: (start) => openWait(calendars.chat, start, promises.chatWait, timeZone),
      };
    case 'PHONE':
      return {
        ...wait,
        id: 'PHONE_WAIT',
        times: (start) => openWait(calendars.phone, start, promises.phoneWait, timeZone),
      };
    case 'MESSAGE':
      return {
        ...wait,
        id: 'MESSAGE',
        times: (start) => withinBusinessDays(start, promises.message.businessDays, timeZone),
      };
    default:
      return null;
  }
}

/** The present wait of the client, or the first one once it was answered. */
function waitOf(contact: Contact): Omit<Run, 'id' | 'times'> | null {
  const { awaitingSince, firstReplyAt, receivedAt } = contact;
  if (awaitingSince) return { act: null, since: awaitingSince, metAt: null, isOver: false };
  const end = endOf(contact);
  const metAt = firstReplyAt ?? (end?.isServed ? end.at : null);
  // Begun by us, or by speech: nobody has waited.
  if (contact.channel === 'PRO_MESSAGE' || (metAt !== null && metAt <= receivedAt)) return null;
  return { act: null, since: receivedAt, metAt, isOver: end?.isServed === false && !firstReplyAt };
}

/**
 * Callback: from the request, or the last try that counts, to the next try (R29). The first is due by the next
 * business day; a booked time is due at its end (R8), and so is the next slot after a try.
 */
function callbackRun(contact: Contact, config: ServiceConfig): Run | null {
  const { promises, calendars, timeZone } = config;
  const calendar = calendars[config.callback.calendar] ?? calendars.callback;
  const { callback } = contact;
  if (!callback && kindOf[contact.channel] !== 'CONTACT_REQUEST') return null;
  const isDone = callback?.status === 'reached' || callback?.status === 'unreached';
  const last = callback?.attempts.findLast(({ counts }) => counts);
  const end = endOf(contact);
  const slot = callback?.isBooked || last ? callback?.slot : null;
  return {
    id: 'CALLBACK',
    act: null,
    since: callbackSince(contact, isDone),
    metAt: isDone ? (last?.at ?? callback.attempts.at(-1)?.at ?? null) : end?.isServed ? end.at : null,
    isOver: !isDone && end?.isServed === false,
    times: (start) =>
      slot && slot.to > start
        ? { warnAt: slot.from > start ? slot.from : start, targetAt: slot.to, dueAt: slot.to }
        : callWithin(calendar, start, promises.callback.firstAttemptBusinessDays, timeZone),
  };
}

/** The request, or the last try; a done callback is measured by its last try, so from the one before it. */
function callbackSince(contact: Contact, isDone: boolean): string {
  const { callback, receivedAt } = contact;
  const counting = callback?.attempts.filter(({ counts }) => counts) ?? [];
  const requested = kindOf[contact.intake.channel] === 'CONTACT_REQUEST' ? receivedAt : callback?.requestedAt;
  return counting.at(isDone ? -2 : -1)?.at ?? requested ?? receivedAt;
}

/** Consultation: open to answered; one day's warning, three days, rolled to the next opening's close (R31). */
function consultationRun(contact: Contact, config: ServiceConfig): Run | null {
  const { consultation } = contact;
  if (!consultation) return null;
  const { promises, calendars, timeZone } = config;
  const calendar = calendars[config.consultation.calendar] ?? calendars.chat;
  const isOpen = consultation.status === 'open' || consultation.status === 'taken';
  const end = endOf(contact);
  return {
    id: 'CONSULTATION',
    act: null,
    since: contact.receivedAt,
    metAt: isOpen ? null : contact.firstReplyAt,
    isOver: consultation.status === 'withdrawn' || (isOpen && end !== null),
    times: (start) => rolledHours(calendar, start, promises.consultation, timeZone),
  };
}
