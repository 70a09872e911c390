import type { Contact } from '../contact.ts';
import type { ContactRefusal } from '../refusals.ts';
import type { DecideContext } from '../verb.ts';

/**
 * Why a client cannot reply to a professional's message, or null: a one-way message takes none, and after the reply
 * window only a conversation that it began goes on.
 */
export function replyRefusal(
  { professionalMessage, lastClientPosition, state }: Contact,
  { now }: Pick<DecideContext, 'now'>,
): ContactRefusal | null {
  if (!professionalMessage) return null;
  const { replyUntil } = professionalMessage;
  if (replyUntil !== null && now <= replyUntil) return null;
  const goesOn = lastClientPosition > 0 && state.status !== 'closed';
  return goesOn ? null : { code: 'ReplyWindowPassed' };
}
