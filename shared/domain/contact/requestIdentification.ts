import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { MINUTE } from '../../kit/time.ts';
import { isWritten } from '../channel.ts';
import { type Contact, contactId } from './contact.ts';
import type { ContactEvent } from './events.ts';
import { requireOwner } from './ownership.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * The owner asks the client to identify themselves (R40, *tunnistautumispyyntö*): one request at a time, good for the
 * minutes configured. It proves nothing by itself; only the gateway completes it.
 */
export const requestIdentificationCommand = z.object({
  verb: z.literal('requestIdentification'),
  id: contactId,
  commandId: z.uuid(),
});
export type RequestIdentificationCommand = z.infer<typeof requestIdentificationCommand>;

export function decideRequestIdentification(
  contact: Contact,
  { commandId }: RequestIdentificationCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  const { identification, channel, position } = contact;
  if (!isWritten(channel)) return refuse({ code: 'WrongChannel' });
  if (identification.status === 'identified') return refuse({ code: 'AlreadyIdentified' });
  const { now, config } = context;
  const lapsed: ContactEvent[] = [];
  if (identification.status === 'requested') {
    if (identification.expiresAt > now) return nothingToDo;
    const { requestId } = identification;
    lapsed.push({ type: 'identificationTimedOut', position: position + 1, requestId });
  }
  const lasts = config.identification.timeoutMinutes * MINUTE;
  return ok([
    ...lapsed,
    {
      type: 'identificationRequested',
      position: position + lapsed.length + 1,
      requestId: commandId,
      expiresAt: new Date(Date.parse(now) + lasts).toISOString(),
    },
  ]);
}
