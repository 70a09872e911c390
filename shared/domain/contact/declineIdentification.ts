import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId } from './contact.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/** The client would rather not identify themselves. They get general advice all the same, and may change their mind. */
export const declineIdentificationCommand = z.object({
  verb: z.literal('declineIdentification'),
  id: contactId,
  commandId: z.uuid(),
});
export type DeclineIdentificationCommand = z.infer<typeof declineIdentificationCommand>;

export function decideDeclineIdentification(
  { identification, position }: Contact,
  _command: DeclineIdentificationCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'client') return refuse({ code: 'NotAllowed' });
  if (identification.status !== 'requested') return nothingToDo;
  const { requestId } = identification;
  return ok([{ type: 'identificationDeclined', position: position + 1, requestId }]);
}
