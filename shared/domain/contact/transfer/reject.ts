import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { mayReceive, requireOffer, wayBack } from './pending.ts';

/** The target gives an offer back (*palauta* / *återlämna*), with a reason by code and in words. */
export const rejectTransferCommand = z.object({
  verb: z.literal('rejectTransfer'),
  id: contactId,
  commandId: z.uuid(),
  transferId: z.uuid(),
  reason: z.string().max(60),
  message: messageText,
});
export type RejectTransferCommand = z.infer<typeof rejectTransferCommand>;

export function decideRejectTransfer(
  contact: Contact,
  command: RejectTransferCommand,
  context: DecideContext,
): Decision {
  const { transferId, reason, message, commandId } = command;
  const offer = requireOffer(contact, transferId);
  if (!offer.ok) return offer;
  if (!mayReceive(offer.value, context)) return refuse({ code: 'NotAllowed' });
  if (!context.config.rejectionReasons.some(({ code }) => code === reason))
    return refuse({ code: 'UnknownCode', field: 'reason' });
  return ok([
    { type: 'transferRejected', ...wayBack(contact, offer.value, context), reason },
    { type: 'noteWritten', noteId: commandId, purpose: 'rejection', content: { text: message } },
  ]);
}
