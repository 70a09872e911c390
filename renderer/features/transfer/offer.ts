import { isWritten } from '../../../shared/domain/channel.ts';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { decide } from '../../../shared/domain/contact/decide.ts';
import type { OfferTransferCommand } from '../../../shared/domain/contact/transfer/offer.ts';
import { type Destination, destinationOf } from '../../../shared/domain/contact/transfer/target.ts';
import { contextOf, NO_COMMAND, type World } from '../../feed/decisions.ts';
import type { TransferDraft } from '../../feed/transferForm.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';
import type { Target } from './target.ts';

/** The command that a filled card stands for. */
export const commandOf = (
  contact: Contact,
  target: Target,
  draft: TransferDraft,
  commandId: string,
): OfferTransferCommand => ({
  verb: 'offerTransfer',
  id: contact.id,
  commandId,
  to: target.wanted,
  mode: ownerOf(contact) === null ? 'cold' : draft.mode,
  message: draft.message.trim(),
  keepsChat: draft.keepsChat,
  isSafetyCleared: draft.isSafetyCleared,
});

export type Prospect = {
  readonly destination: Destination | null;
  /** It could go on as a chat or as a message: someone has to say which. */
  readonly hasChoice: boolean;
  /** What still stands between here and there, by the gateway's own rule. */
  readonly needsIdentity: boolean;
  readonly needsClearance: boolean;
  /** Until when the offer would stand; null where it cannot be made yet. */
  readonly expiresAt: string | null;
};

/** Where a contact would arrive, as what, and what that asks for. */
export function prospectOf(
  contact: Contact,
  target: Target,
  draft: TransferDraft,
  known: World,
  now: Date,
): Prospect {
  const context = contextOf(known, now);
  const at = (keepsChat: boolean) => {
    const found = destinationOf(contact, target.wanted, keepsChat, context);
    return found.ok ? found.value : null;
  };
  // Asked as if everything else were in order, so that what is missing is said at once and not one after the other.
  const whole = {
    ...draft,
    message: '…'.repeat(known.service.config.transfer.minChars),
    isSafetyCleared: true,
  };
  const decision = decide(contact, commandOf(contact, target, whole, NO_COMMAND), context);
  const offered = decision.ok ? decision.value.find(({ type }) => type === 'transferOffered') : null;
  return {
    destination: at(draft.keepsChat),
    hasChoice: at(true)?.isConverted !== at(false)?.isConverted,
    needsIdentity: !decision.ok && decision.error.code === 'NotIdentified',
    needsClearance: contact.safety !== 'none',
    expiresAt: offered?.type === 'transferOffered' ? offered.expiresAt : null,
  };
}

/** What the client's page says as the contact is passed on; null where the client has no page to read it on. */
export const toldToClient = ({ channel }: Contact, { isConverted }: Destination): MessageId | null =>
  isWritten(channel) ? (isConverted ? 'told.movedAsMessage' : 'told.moved') : null;
