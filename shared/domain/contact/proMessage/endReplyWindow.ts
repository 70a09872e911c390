import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';
import { sentMessage } from './sentMessage.ts';

/** The gateway closes a professional's message to which no reply came in time; one that was answered goes on. */
export const endReplyWindowCommand = z.object({
  verb: z.literal('endReplyWindow'),
  id: contactId,
  commandId: z.uuid(),
});
export type EndReplyWindowCommand = z.infer<typeof endReplyWindowCommand>;

export function decideEndReplyWindow(
  contact: Contact,
  _command: EndReplyWindowCommand,
  { actor, config, now }: DecideContext,
): Decision {
  if (actor.kind !== 'system' || actor.part !== 'reaction') return refuse({ code: 'NotAllowed' });
  const { professionalMessage, state, position, topic } = contact;
  const replyUntil = professionalMessage?.replyUntil;
  if (!professionalMessage || !replyUntil || now <= replyUntil || state.status !== 'waiting')
    return nothingToDo;
  return ok([sentMessage({ position, topic, recipient: professionalMessage.recipient }, config)]);
}
