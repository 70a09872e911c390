import { assertNever } from '../../../kit/assertNever.ts';
import { type Contact, ownerOf } from '../contact.ts';
import type { EventOf, RecordedEvent } from '../events.ts';
import type { Callback } from '../parts/callback.ts';

type CallbackEvent = EventOf<'callbackScheduled' | 'callbackStarted' | 'callbackAttempted'>;

const none = { status: 'scheduled', slot: null, isBooked: false, attempts: [] } as const;

export function afterCallback(contact: Contact, event: CallbackEvent, { at, actor }: RecordedEvent): Contact {
  const before: Callback = contact.callback ?? { ...none, requestedAt: at, attempts: [] };
  switch (event.type) {
    case 'callbackScheduled':
      return {
        ...contact,
        callback: { ...before, status: 'scheduled', slot: event.slot, isBooked: event.isBooked },
      };
    case 'callbackStarted':
      return { ...contact, callback: { ...before, status: 'attempting' } };
    case 'callbackAttempted': {
      const { attemptId: id, outcome, counts, next, isLast } = event;
      const by = actor.kind === 'person' ? actor.id : 'unknown';
      const attempts = [...before.attempts, { id, at, by, outcome, counts }];
      const status = outcome === 'reached' ? 'reached' : isLast ? 'unreached' : 'scheduled';
      const callback: Callback = { ...before, attempts, slot: next, status };
      if (outcome !== 'reached') return { ...contact, callback };
      const owner = ownerOf(contact);
      return {
        ...contact,
        callback,
        awaitingSince: null,
        firstReplyAt: contact.firstReplyAt ?? at,
        state: owner ? { status: 'active', owner } : contact.state,
      };
    }
    default:
      return assertNever(event);
  }
}
