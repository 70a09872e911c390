import { type Contact, type ContactState, ownerOf, previewOf } from '../contact.ts';
import type { EventOf } from '../events.ts';

/** A message turns the conversation: whose turn it is, who waits since when. */
export function afterMessage(contact: Contact, event: EventOf<'messageSent'>, at: string): Contact {
  const { content, from, position } = event;
  const lastMessage = { from, at, preview: previewOf(content) };
  const owner = ownerOf(contact);
  if (from === 'client') {
    const awaitingSince = contact.awaitingSince ?? at;
    const isAnswered = contact.state.status === 'waiting' || contact.state.status === 'active';
    const state: ContactState = isAnswered && owner ? { status: 'active', owner } : contact.state;
    return {
      ...contact,
      state,
      lastMessage,
      awaitingSince,
      clientLeftAt: null,
      lastClientPosition: position,
    };
  }
  const state: ContactState = owner ? { status: 'active', owner } : contact.state;
  return { ...contact, lastMessage, state, awaitingSince: null, firstReplyAt: contact.firstReplyAt ?? at };
}

/** The turn is the client's, for ever or until a time; or that time has come. */
export function afterWaiting(
  contact: Contact,
  event: EventOf<'waitingForClient' | 'waitEnded'>,
  at: string,
): Contact {
  const owner = ownerOf(contact);
  if (owner === null) return contact;
  if (event.type === 'waitEnded') return { ...contact, state: { status: 'active', owner, wokenAt: at } };
  const { until } = event;
  const state: ContactState = { status: 'waiting', owner, ...(until !== undefined && { until }) };
  return { ...contact, state, awaitingSince: null };
}

/** Owned again: answered before or not, as it was. */
export const ownedBy = (contact: Contact, owner: string): ContactState => ({
  status: contact.firstReplyAt ? 'active' : 'assigned',
  owner,
});

/**
 * A client who leaves an unanswered chat has abandoned it; from anything else, leaving the page changes nothing. What
 * is offered to someone has been looked at, and is seen to its end.
 */
export function afterLeaving(contact: Contact, at: string): Contact {
  const isAbandoned = contact.state.status === 'queued' && !contact.firstReplyAt && !contact.transfer;
  const state: ContactState = isAbandoned ? { status: 'abandoned', at } : contact.state;
  return { ...contact, state, clientLeftAt: at, awaitingSince: isAbandoned ? null : contact.awaitingSince };
}
