import type { Contact, ContactState } from '../contact.ts';
import { ownerOf } from '../contact.ts';
import type { EventOf, RecordedEvent } from '../events.ts';
import type { transferOutcome } from '../parts/transfer.ts';
import { ownedBy } from './conversation.ts';

/** The longest way that a contact carries along; the journal has all of it. */
const LONGEST_WAY = 50;

export function afterOffer(
  contact: Contact,
  event: EventOf<'transferOffered'>,
  { at, actor }: RecordedEvent,
): Contact {
  const { transferId: id, to, mode, expiresAt, isConverted } = event;
  const by = actor.kind === 'person' ? actor.id : (ownerOf(contact) ?? 'unknown');
  const transfer = {
    id,
    to,
    mode,
    by,
    at,
    expiresAt,
    fromOwner: ownerOf(contact),
    fromQueue: contact.queue,
  };
  const hops = [...contact.hops, { from: contact.queue, to: to.queue, by, at, outcome: null }].slice(
    -LONGEST_WAY,
  );
  const offered: Contact = { ...contact, transfer, hops, channel: isConverted ? 'MESSAGE' : contact.channel };
  if (mode === 'warm') return offered;
  return { ...offered, participants: [], queue: to.queue, state: { status: 'queued' }, queuedAt: at };
}

export const afterAcceptance = (contact: Contact, event: EventOf<'transferAccepted'>): Contact => ({
  ...ended(contact, 'accepted'),
  participants: [],
  queue: contact.transfer?.to.queue ?? contact.queue,
  state: { status: 'assigned', owner: event.owner },
});

/** Not accepted: back to whoever offered it, or to the queue it came from when they are not there. */
export function afterReturn(
  contact: Contact,
  event: EventOf<'transferRejected' | 'transferRecalled' | 'transferExpired'>,
  at: string,
): Contact {
  const outcome =
    event.type === 'transferRejected'
      ? 'rejected'
      : event.type === 'transferRecalled'
        ? 'recalled'
        : 'expired';
  const state: ContactState = event.owner ? ownedBy(contact, event.owner) : { status: 'queued' };
  return {
    ...ended(contact, outcome),
    queue: event.queue,
    state,
    queuedAt: event.owner ? contact.queuedAt : at,
  };
}

function ended(contact: Contact, outcome: (typeof transferOutcome)['options'][number]): Contact {
  const last = contact.hops.at(-1);
  const hops = last ? [...contact.hops.slice(0, -1), { ...last, outcome }] : contact.hops;
  return { ...contact, transfer: null, hops };
}
