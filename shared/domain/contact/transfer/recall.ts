import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { actorHas } from '../../policy.ts';
import { type Contact, contactId } from '../contact.ts';
import type { TransferOffer } from '../parts/transfer.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { requireOffer, wayBack } from './pending.ts';

/** The sender, or a lead, takes an offer back while it stands (*peru siirto* / *återta*). */
export const recallTransferCommand = z.object({
  verb: z.literal('recallTransfer'),
  id: contactId,
  commandId: z.uuid(),
  transferId: z.uuid(),
  message: messageText.nullable().default(null),
});
export type RecallTransferCommand = z.infer<typeof recallTransferCommand>;

export function decideRecallTransfer(
  contact: Contact,
  { transferId, message, commandId }: RecallTransferCommand,
  context: DecideContext,
): Decision {
  const offer = requireOffer(contact, transferId);
  return offer.ok ? recall(contact, offer.value, { message, commandId }, context) : offer;
}

export function recall(
  contact: Contact,
  offer: TransferOffer,
  { message, commandId }: { readonly message: string | null; readonly commandId: string },
  context: DecideContext,
): Decision {
  const { actor, config } = context;
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  const isSender = actor.id === offer.by || actor.id === offer.fromOwner;
  if (!isSender && !actorHas(actor, 'transfer.any', config)) return refuse({ code: 'NotAllowed' });
  const recalled = { type: 'transferRecalled', ...wayBack(contact, offer, context) } as const;
  if (message === null) return ok([recalled]);
  return ok([
    recalled,
    { type: 'noteWritten', noteId: commandId, purpose: 'recall', content: { text: message } },
  ]);
}
