import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import { hasJoined } from '../joint/participants.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';
import { isTalkOpen, thisTalk } from './underWay.ts';

/** With the client, so many can be in a talk. */
const MOST_DESKS = 2;

const said = { id: contactId, commandId: z.uuid(), talkId: z.uuid() };

/** A colleague who has joined the contact (R33) comes into its talk as the third; client and owner are told. */
export const joinTalkCommand = z.object({ verb: z.literal('joinTalk'), ...said });
export type JoinTalkCommand = z.infer<typeof joinTalkCommand>;

export function decideJoinTalk(
  contact: Contact,
  { talkId }: JoinTalkCommand,
  { actor }: DecideContext,
): Decision {
  const talk = thisTalk(contact, talkId);
  if (!talk || !isTalkOpen(talk)) return refuse({ code: 'TalkOver' });
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  if (talk.desks.includes(actor.id)) return nothingToDo;
  if (!hasJoined(contact, actor)) return refuse({ code: 'NotInvited' });
  if (talk.desks.length >= MOST_DESKS) return refuse({ code: 'TalkFull' });
  return ok([{ type: 'talkJoined', position: contact.position + 1, talkId, personId: actor.id }]);
}

/** The colleague goes out of the talk; it goes on between the client and the owner. */
export const leaveTalkCommand = z.object({ verb: z.literal('leaveTalk'), ...said });
export type LeaveTalkCommand = z.infer<typeof leaveTalkCommand>;

export function decideLeaveTalk(
  contact: Contact,
  { talkId }: LeaveTalkCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  const talk = thisTalk(contact, talkId);
  if (!talk?.desks.includes(actor.id)) return nothingToDo;
  // The owner's leaving is the end of it.
  if (!hasJoined(contact, actor)) return refuse({ code: 'NotAllowed' });
  return ok([{ type: 'talkLeft', position: contact.position + 1, talkId, personId: actor.id }]);
}
