import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { MINUTE } from '../../../kit/time.ts';
import { isLiveChat } from '../../channel.ts';
import { type Contact, clientOf, contactId } from '../contact.ts';
import { requireOwner } from '../ownership.ts';
import { talkMedium } from '../parts/talk.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { talkUnderWay } from './underWay.ts';

/** How long an offer waits for the client's word, in milliseconds. */
export const OFFER_STANDS = 3 * MINUTE;

/**
 * The owner offers voice or video in the chat itself (R24), to an identified client and an anonymous one alike.
 * Nothing of the client's is opened before they accept.
 */
export const offerTalkCommand = z.object({
  verb: z.literal('offerTalk'),
  id: contactId,
  commandId: z.uuid(),
  medium: talkMedium,
  hasInterpreter: z.boolean().default(false),
});
export type OfferTalkCommand = z.infer<typeof offerTalkCommand>;

export function decideOfferTalk(
  contact: Contact,
  { commandId, medium, hasInterpreter }: OfferTalkCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (!isLiveChat(contact.channel)) return refuse({ code: 'WrongChannel' });
  if (contact.clientLeftAt) return refuse({ code: 'ClientGone' });
  // A service may keep talks for clients it knows.
  if (!context.config.flags.anonymousVideo && !clientOf(contact)) return refuse({ code: 'NotIdentified' });
  if (talkUnderWay(contact)) return refuse({ code: 'TalkUnderWay' });
  const expiresAt = new Date(Date.parse(context.now) + OFFER_STANDS).toISOString();
  const position = contact.position + 1;
  return ok([{ type: 'talkOffered', position, talkId: commandId, medium, hasInterpreter, expiresAt }]);
}
