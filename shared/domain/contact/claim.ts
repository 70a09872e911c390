import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { takingRefusal } from './consultation/takeConsultation.ts';
import { type Contact, contactId, isOpen, ownerOf } from './contact.ts';
import { logged, override, takeRefusal } from './take.ts';
import { acceptance } from './transfer/accept.ts';
import { mayReceive } from './transfer/pending.ts';
import { recall } from './transfer/recall.ts';
import { keptRefusal } from './transfer/singleHandler.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * A counsellor takes a queued contact (*ota* / *ta*): atomic, one owner at a time, on shift, skilled for it or with a
 * reason that is written down; taking one's own changes nothing. Taking what is offered accepts it, and taking back
 * what one has offered oneself recalls it.
 */
export const claimCommand = z.object({
  verb: z.literal('claim'),
  id: contactId,
  commandId: z.uuid(),
  override,
});
export type ClaimCommand = z.infer<typeof claimCommand>;

export function decideClaim(contact: Contact, command: ClaimCommand, context: DecideContext): Decision {
  const { actor } = context;
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  const owner = ownerOf(contact);
  if (owner === actor.id) return nothingToDo;
  const { transfer } = contact;
  if (transfer && mayReceive(transfer, context)) return acceptance(contact, transfer, command, context);
  if (owner !== null) return refuse({ code: 'AlreadyClaimed', owner });
  if (transfer?.by === actor.id && transfer.fromOwner === actor.id)
    return recall(contact, transfer, { message: null, commandId: command.commandId }, context);
  if (transfer) return refuse({ code: 'TransferPending' });
  const isOverridden = command.override !== undefined;
  const refusal =
    keptRefusal(contact, context, contact.report?.keeper === actor.id) ??
    (contact.consultation
      ? takingRefusal(contact, context, isOverridden)
      : takeRefusal(contact, actor.id, context, { isOverridden }));
  if (refusal) return refuse(refusal);
  return ok([{ type: 'claimed', position: contact.position + 1, owner: actor.id }, ...logged(command)]);
}
