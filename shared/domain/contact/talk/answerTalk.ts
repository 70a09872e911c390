import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { MINUTE } from '../../../kit/time.ts';
import { type Contact, contactId } from '../contact.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';
import { isTalkOpen, thisTalk } from './underWay.ts';

/** How long the connection may take after the client's yes, in milliseconds. */
const CONNECTING_TAKES = 2 * MINUTE;

const said = { id: contactId, commandId: z.uuid(), talkId: z.uuid() };

/** The client says yes to a talk: from here on, and not before, sound and picture may pass. */
export const acceptTalkCommand = z.object({ verb: z.literal('acceptTalk'), ...said });
export type AcceptTalkCommand = z.infer<typeof acceptTalkCommand>;

export function decideAcceptTalk(
  contact: Contact,
  { talkId }: AcceptTalkCommand,
  { actor, now }: DecideContext,
): Decision {
  if (actor.kind !== 'client') return refuse({ code: 'NotAllowed' });
  const talk = thisTalk(contact, talkId);
  if (!talk) return refuse({ code: 'TalkOver' });
  if (isTalkOpen(talk)) return nothingToDo;
  if (talk.expiresAt <= now) return refuse({ code: 'TalkOver' });
  const expiresAt = new Date(Date.parse(now) + CONNECTING_TAKES).toISOString();
  return ok([{ type: 'talkAccepted', position: contact.position + 1, talkId, expiresAt }]);
}

/** The client would rather go on in writing. They need not say why. */
export const declineTalkCommand = z.object({ verb: z.literal('declineTalk'), ...said });
export type DeclineTalkCommand = z.infer<typeof declineTalkCommand>;

export function decideDeclineTalk(
  contact: Contact,
  { talkId }: DeclineTalkCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'client') return refuse({ code: 'NotAllowed' });
  if (thisTalk(contact, talkId)?.status !== 'offered') return nothingToDo;
  return ok([{ type: 'talkDeclined', position: contact.position + 1, talkId }]);
}
