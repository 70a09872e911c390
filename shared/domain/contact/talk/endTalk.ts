import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import { requireOwner } from '../ownership.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';
import { endingOf, thisTalk } from './underWay.ts';

const said = { id: contactId, commandId: z.uuid(), talkId: z.uuid() };

/** The owner or the client ends a talk for everyone; the chat goes on. An offer that is ended is withdrawn. */
export const endTalkCommand = z.object({ verb: z.literal('endTalk'), ...said });
export type EndTalkCommand = z.infer<typeof endTalkCommand>;

export function decideEndTalk(
  contact: Contact,
  { talkId }: EndTalkCommand,
  context: DecideContext,
): Decision {
  const { actor, now } = context;
  const talk = thisTalk(contact, talkId);
  if (actor.kind !== 'client') {
    const owned = requireOwner(contact, context);
    if (!owned.ok) return owned;
  }
  if (!talk) return nothingToDo;
  const position = contact.position + 1;
  if (talk.status !== 'offered') return ok([endingOf(talk, { because: 'hungUp', position, now })]);
  return ok([
    actor.kind === 'client'
      ? { type: 'talkDeclined', position, talkId }
      : endingOf(talk, { because: 'withdrawn', position, now }),
  ]);
}

/** A talk has stood as it does for too long: said by the gateway's clock, of that talk and not before its time. */
export const expireTalkCommand = z.object({ verb: z.literal('expireTalk'), ...said });
export type ExpireTalkCommand = z.infer<typeof expireTalkCommand>;

export function decideExpireTalk(
  contact: Contact,
  { talkId }: ExpireTalkCommand,
  { actor, now }: DecideContext,
): Decision {
  if (actor.kind !== 'system') return refuse({ code: 'NotAllowed' });
  const talk = thisTalk(contact, talkId);
  // Answered or connected meanwhile, it stands longer.
  if (!talk || now < talk.expiresAt) return nothingToDo;
  const because =
    talk.status === 'offered' ? 'unanswered' : talk.status === 'accepted' ? 'notConnected' : 'tooLong';
  return ok([endingOf(talk, { because, position: contact.position + 1, now })]);
}
