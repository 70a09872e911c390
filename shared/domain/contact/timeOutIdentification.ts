import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId } from './contact.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/** A request to identify has run out: said by the gateway's clock, of that request and not before its time. */
export const timeOutIdentificationCommand = z.object({
  verb: z.literal('timeOutIdentification'),
  id: contactId,
  commandId: z.uuid(),
  requestId: z.uuid(),
});
export type TimeOutIdentificationCommand = z.infer<typeof timeOutIdentificationCommand>;

export function decideTimeOutIdentification(
  { identification, position }: Contact,
  { requestId }: TimeOutIdentificationCommand,
  { actor, now }: DecideContext,
): Decision {
  if (actor.kind !== 'system') return refuse({ code: 'NotAllowed' });
  if (identification.status !== 'requested' || identification.requestId !== requestId) return nothingToDo;
  if (now < identification.expiresAt) return refuse({ code: 'NotAllowed' });
  return ok([{ type: 'identificationTimedOut', position: position + 1, requestId }]);
}
