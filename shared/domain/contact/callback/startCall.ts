import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import { requireOwner } from '../ownership.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { nextCall } from './attempts.ts';

/**
 * The owner rings the client (P *soita* / *ring*): only within the hours, with the gap and the days that the rules
 * want between attempts, and not before a booked time. A call begun and never noted may be begun again.
 */
export const startCallCommand = z.object({
  verb: z.literal('startCall'),
  id: contactId,
  commandId: z.uuid(),
});
export type StartCallCommand = z.infer<typeof startCallCommand>;

export function decideStartCall(
  contact: Contact,
  _command: StartCallCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  const { callback } = contact;
  if (!callback || callback.status === 'reached') return refuse({ code: 'NoCallback' });
  if (callback.status === 'unreached') return refuse({ code: 'NoAttemptsLeft' });
  const { from, because } = nextCall(callback, context.config, context.now);
  if (because) return refuse({ code: 'CallTooEarly', because, from });
  return ok([{ type: 'callbackStarted' }]);
}
