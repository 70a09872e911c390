import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { isInternal } from '../../channel.ts';
import { type Contact, contactId } from '../contact.ts';
import { requireOwner } from '../ownership.ts';
import { slot } from '../parts/callback.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { nextCall, nextSlot, type Round } from './attempts.ts';
import { firstSlot, isWithinHours, toSlot } from './slots.ts';

/**
 * The owner promises the client a call (takaisinsoitto / återuppringning, R8, R29), or moves it: to a time agreed on
 * with the client, or, without one, to the first that the rules propose. Refuses a time outside the hours, in the
 * past or too close to an attempt; a client who was not reached in three is called no more.
 */
export const scheduleCallbackCommand = z.object({
  verb: z.literal('scheduleCallback'),
  id: contactId,
  commandId: z.uuid(),
  slot: slot.nullable().default(null),
});
export type ScheduleCallbackCommand = z.infer<typeof scheduleCallbackCommand>;

export function decideScheduleCallback(
  contact: Contact,
  command: ScheduleCallbackCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (isInternal(contact.channel)) return refuse({ code: 'WrongChannel' });
  if (!contact.details.includes('phone')) return refuse({ code: 'MissingDetail', field: 'phone' });
  const { config, now } = context;
  const agreed = command.slot && toSlot(command.slot);
  const running = underWay(contact);
  if (contact.callback?.status === 'unreached') return refuse({ code: 'NoAttemptsLeft' });
  if (agreed) {
    if (agreed.from < now || !isWithinHours(config, agreed)) return refuse({ code: 'SlotNotOffered' });
    const { from, because } = nextCall({ ...running, isBooked: false }, config, agreed.from);
    if (because) return refuse({ code: 'CallTooEarly', because, from });
  }
  const isFirst = running.attempts.length === 0;
  const chosen = agreed ?? (isFirst ? firstSlot(config, now) : nextSlot(running, config, now));
  return ok([
    {
      type: 'callbackScheduled',
      position: contact.position + 1,
      slot: chosen,
      isBooked: agreed !== null,
    },
  ]);
}

/** The round of attempts that a new time belongs to: the one under way, or a fresh one. */
const underWay = ({ callback }: Contact): Round =>
  callback && callback.status !== 'reached' ? callback : { slot: null, isBooked: false, attempts: [] };
