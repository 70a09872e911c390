import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { HOUR } from '../../../kit/time.ts';
import { type Contact, contactId } from '../contact.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';
import { thisTalk } from './underWay.ts';

/** No talk lasts longer, in milliseconds: one that both sides have forgotten ends by itself. */
const LONGEST = 4 * HOUR;

/** Sound passes: said by whichever side hears it first. From here its length is counted. */
export const beginTalkCommand = z.object({
  verb: z.literal('beginTalk'),
  id: contactId,
  commandId: z.uuid(),
  talkId: z.uuid(),
});
export type BeginTalkCommand = z.infer<typeof beginTalkCommand>;

export function decideBeginTalk(
  contact: Contact,
  { talkId }: BeginTalkCommand,
  { actor, now }: DecideContext,
): Decision {
  const talk = thisTalk(contact, talkId);
  const isIn = actor.kind === 'client' || (actor.kind === 'person' && talk?.desks.includes(actor.id));
  if (!talk) return refuse({ code: 'TalkOver' });
  if (!isIn || talk.status === 'offered') return refuse({ code: 'NotAllowed' });
  if (talk.status === 'live') return nothingToDo;
  const expiresAt = new Date(Date.parse(now) + LONGEST).toISOString();
  return ok([{ type: 'talkBegun', position: contact.position + 1, talkId, expiresAt }]);
}
