import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { DAY } from '../../kit/time.ts';
import { type Contact, contactId, isUnread, waitsUntil } from './contact.ts';
import { requireOwner } from './ownership.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';
import { intoHours } from './waits.ts';

/** A wait that is to end some day ends within this many days: what is later belongs into a calendar [D]. */
export const LONGEST_WAIT = 180;

/**
 * The owner has answered, and the turn is the client's (ACTIVE → WAITING_CLIENT); what the client writes next ends
 * the wait, and so does `until`, moved into the hours of the service. Nothing that waits for our answer can be put
 * aside so. Given again with another time, the wait goes by that.
 */
export const waitForClientCommand = z.object({
  verb: z.literal('waitForClient'),
  id: contactId,
  commandId: z.uuid(),
  /** When it comes back although the client is silent; null where only they bring it back. */
  until: z.iso.datetime().nullable().default(null),
});
export type WaitForClientCommand = z.infer<typeof waitForClientCommand>;

export function decideWaitForClient(
  contact: Contact,
  command: WaitForClientCommand,
  context: DecideContext,
): Decision {
  const { config, now } = context;
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (contact.transfer) return refuse({ code: 'TransferPending' });
  if (isUnread(contact)) return refuse({ code: 'UnreadMessages' });
  if (!contact.firstReplyAt || contact.awaitingSince) return refuse({ code: 'AnswerOwed' });
  const until = command.until && intoHours(command.until, config);
  if (until && (until <= now || Date.parse(until) > Date.parse(now) + LONGEST_WAIT * DAY))
    return refuse({ code: 'WaitNotAhead', days: LONGEST_WAIT });
  if (contact.state.status === 'waiting' && waitsUntil(contact) === until) return nothingToDo;
  return ok([{ type: 'waitingForClient', ...(until && { until }) }]);
}
