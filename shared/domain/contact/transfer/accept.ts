import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import type { TransferOffer } from '../parts/transfer.ts';
import { logged, type Override, override, takeRefusal } from '../take.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { mayReceive, requireOffer } from './pending.ts';

/** Takes what was offered, and owns it (*vastaanota* / *ta emot*). Claiming an offered contact means the same. */
export const acceptTransferCommand = z.object({
  verb: z.literal('acceptTransfer'),
  id: contactId,
  commandId: z.uuid(),
  transferId: z.uuid(),
  override,
});
export type AcceptTransferCommand = z.infer<typeof acceptTransferCommand>;

export function decideAcceptTransfer(
  contact: Contact,
  command: AcceptTransferCommand,
  context: DecideContext,
): Decision {
  const offer = requireOffer(contact, command.transferId);
  return offer.ok ? acceptance(contact, offer.value, command, context) : offer;
}

/** Whoever was named needs no other skill than to be at work; a chat is taken within one's capacity, or with a reason. */
export function acceptance(
  contact: Contact,
  offer: TransferOffer,
  command: { readonly commandId: string; readonly override?: Override },
  context: DecideContext,
): Decision {
  const { actor } = context;
  if (actor.kind !== 'person' || !mayReceive(offer, context)) return refuse({ code: 'NotAllowed' });
  const refusal = takeRefusal(contact, actor.id, context, {
    queue: offer.to.queue,
    isOverridden: command.override !== undefined,
    isNamed: offer.to.kind === 'person',
  });
  if (refusal) return refuse(refusal);
  return ok([
    {
      type: 'transferAccepted',
      position: contact.position + 1,
      transferId: offer.id,
      owner: actor.id,
    },
    ...logged(command),
  ]);
}
