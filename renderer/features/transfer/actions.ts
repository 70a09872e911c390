import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { decide } from '../../../shared/domain/contact/decide.ts';
import type { ContactRefusal } from '../../../shared/domain/contact/refusals.ts';
import { createId } from '../../../shared/kit/ids.ts';
import type { Action } from '../../feed/actions.ts';
import { contextOf, NO_COMMAND, type World } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { give, nameOf, reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import { isOfferedBy } from '../../feed/transfers.ts';
import type { Phrase } from '../../kit/words/phrase.ts';

/** Passing on, taking back and giving back. */
export const transferActions = (desk: Desk): readonly Action[] => {
  const { place } = desk;
  return [
    {
      id: 'contact.transfer',
      label: 'action.transfer',
      group: 'contact',
      keys: ['T'],
      reason: () => reasonAgainstTransfer(desk, selectedContact(desk)),
      run: () => place.setState({ dialog: 'transfer' }),
    },
    {
      id: 'contact.recall',
      label: 'action.recall',
      group: 'contact',
      keys: ['Shift+T'],
      reason: () => reasonAgainstRecall(desk, selectedContact(desk)),
      run: () => void recall(desk),
    },
    {
      id: 'contact.reject',
      label: 'action.reject',
      group: 'contact',
      keys: ['Shift+R'],
      reason: () => reasonAgainstReject(desk, selectedContact(desk)),
      run: () => place.setState({ dialog: 'reject' }),
    },
  ];
};

/** What the card itself asks for or helps with: no reason to keep it shut. */
const answeredInCard: readonly ContactRefusal['code'][] = [
  'NotIdentified',
  'SafetyNotCleared',
  'MissingDetail',
];

/** Why a contact cannot be passed on to anywhere; null where the card can be filled in, also while disconnected. */
export function reasonAgainstTransfer(desk: Desk, contact: Contact | undefined): Phrase | null {
  const { service, team, mirror } = desk.feed.store.getState();
  if (!contact || !service) return { id: 'reason.noContact' };
  const refusal = refusalEverywhere(contact, { service, team, mirror }, desk.feed.now());
  if (refusal === 'nowhere') return { id: 'reason.nowhere' };
  return refusal && refusalPhrase(refusal, nameOf(desk));
}

export function refusalEverywhere(
  contact: Contact,
  known: World,
  now: Date,
): ContactRefusal | 'nowhere' | null {
  const { config, personById } = known.service;
  const context = contextOf(known, now);
  const wanted = [
    ...config.queues.map(({ name }) => ({ kind: 'queue', queue: name }) as const),
    ...[...personById.keys()].map((personId) => ({ kind: 'person', personId }) as const),
  ];
  let first: ContactRefusal | 'nowhere' = 'nowhere';
  for (const to of wanted) {
    const decision = decide(
      contact,
      {
        verb: 'offerTransfer',
        id: contact.id,
        commandId: NO_COMMAND,
        to,
        mode: 'warm',
        message: '',
        keepsChat: true,
        isSafetyCleared: false,
      },
      context,
    );
    if (decision.ok || answeredInCard.includes(decision.error.code)) return null;
    const isOfTarget = decision.error.code === 'UnknownCode' || decision.error.code === 'WrongChannel';
    if (first === 'nowhere' && (!isOfTarget || contact.channel === 'CONSULTATION')) first = decision.error;
  }
  return first;
}

function reasonAgainstRecall(desk: Desk, contact: Contact | undefined): Phrase | null {
  if (!contact) return { id: 'reason.noContact' };
  if (!contact.transfer) return { id: 'reason.nothingToRecall' };
  return reasonAgainstCommand(desk, contact, {
    verb: 'recallTransfer',
    id: contact.id,
    commandId: NO_COMMAND,
    transferId: contact.transfer.id,
    message: null,
  });
}

async function recall(desk: Desk): Promise<void> {
  const contact = selectedContact(desk);
  if (!contact?.transfer || desk.place.getState().asked) return;
  const { id: transferId } = contact.transfer;
  const input = { id: contact.id, commandId: createId(), transferId, message: null };
  await give(desk, contact, 'transfer.recall', input, 'done.recalled');
}

function reasonAgainstReject(desk: Desk, contact: Contact | undefined): Phrase | null {
  const { service } = desk.feed.store.getState();
  if (!contact || !service) return { id: 'reason.noContact' };
  if (!contact.transfer || isOfferedBy(contact.transfer, desk.me)) return { id: 'reason.notOffered' };
  return reasonAgainstCommand(desk, contact, {
    verb: 'rejectTransfer',
    id: contact.id,
    commandId: NO_COMMAND,
    transferId: contact.transfer.id,
    reason: service.config.rejectionReasons[0]?.code ?? '',
    message: '…',
  });
}
