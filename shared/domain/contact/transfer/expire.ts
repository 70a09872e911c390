import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { requireOffer, wayBack } from './pending.ts';

/** The watch gives an offer back that nobody has answered in time. No person and no other system may. */
export const expireTransferCommand = z.object({
  verb: z.literal('expireTransfer'),
  id: contactId,
  commandId: z.uuid(),
  transferId: z.uuid(),
});
export type ExpireTransferCommand = z.infer<typeof expireTransferCommand>;

export function decideExpireTransfer(
  contact: Contact,
  { transferId }: ExpireTransferCommand,
  context: DecideContext,
): Decision {
  if (context.actor.kind !== 'system') return refuse({ code: 'NotAllowed' });
  const offer = requireOffer(contact, transferId);
  if (!offer.ok) return offer;
  if (context.now < offer.value.expiresAt) return refuse({ code: 'TransferPending' });
  return ok([{ type: 'transferExpired', ...wayBack(contact, offer.value, context) }]);
}
