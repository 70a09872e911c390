import { assertNever } from '../../kit/assertNever.ts';
import { type Contact, type ContactState, toPreview } from './contact.ts';
import type { Content, RecordedEvent } from './events.ts';

/**
 * What a contact is after an event. Pure and total: it never refuses, because what the journal says has happened.
 * The gateway projects with it and every screen mirrors with it.
 */
export function evolve(before: Contact | null, recorded: RecordedEvent): Contact {
  const { event, at, version } = recorded;
  if (event.type === 'opened') {
    return {
      id: recorded.contactId,
      version,
      channel: event.channel,
      lang: event.lang,
      aliasNumber: event.aliasNumber,
      topic: event.topic,
      topicOriginal: event.topic,
      queue: event.queue,
      state: { status: 'queued' },
      receivedAt: at,
      queuedAt: at,
      firstReplyAt: null,
      awaitingSince: at,
      clientLeftAt: null,
      lastMessage: { from: 'client', at, preview: null },
      position: event.position,
      lastClientPosition: 0,
      deskRead: 0,
      clientDelivered: 0,
      clientRead: 0,
      closures: [],
    };
  }
  if (!before) throw new Error(`the first event of a contact is "opened", not "${event.type}"`);
  const contact: Contact = { ...before, version };
  if ('position' in event) contact.position = event.position;
  switch (event.type) {
    case 'claimed':
      return { ...contact, state: { status: 'assigned', owner: event.owner } };
    case 'released':
      return { ...contact, state: { status: 'queued' }, queuedAt: at };
    case 'messageSent':
      return afterMessage(contact, event.from, event.position, at, event.content);
    case 'noteWritten':
      return contact;
    case 'readByDesk':
      return { ...contact, deskRead: event.upTo };
    case 'receivedByClient':
      return { ...contact, clientDelivered: event.delivered, clientRead: event.read };
    case 'closed': {
      if (recorded.actor.kind !== 'person') return contact;
      const { resolution, contactBy, topic, nextStep } = event;
      const closure = { resolution, contactBy, topic, nextStep, by: recorded.actor.id, at };
      const closures = [...contact.closures, closure];
      return { ...contact, topic, awaitingSince: null, state: { status: 'closed', closure }, closures };
    }
    case 'reopened': {
      const state: ContactState = event.owner
        ? { status: 'assigned', owner: event.owner }
        : { status: 'queued' };
      return { ...contact, state, queuedAt: at, clientLeftAt: null };
    }
    case 'clientLeft': {
      const isQueued = contact.state.status === 'queued';
      const state: ContactState = isQueued ? { status: 'abandoned', at } : contact.state;
      return { ...contact, state, clientLeftAt: at, awaitingSince: isQueued ? null : contact.awaitingSince };
    }
    default:
      return assertNever(event);
  }
}

function afterMessage(
  contact: Contact,
  from: 'client' | 'counsellor',
  position: number,
  at: string,
  content: Content,
): Contact {
  const lastMessage = { from, at, preview: 'text' in content ? toPreview(content.text) : null };
  if (from === 'client') {
    const awaitingSince = contact.awaitingSince ?? at;
    return { ...contact, lastMessage, awaitingSince, clientLeftAt: null, lastClientPosition: position };
  }
  const state: ContactState =
    contact.state.status === 'assigned' ? { status: 'active', owner: contact.state.owner } : contact.state;
  return { ...contact, lastMessage, state, awaitingSince: null, firstReplyAt: contact.firstReplyAt ?? at };
}
