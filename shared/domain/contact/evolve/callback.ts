import { assertNever } from '../../../kit/assertNever.ts';
import { type Contact, ownerOf } from '../contact.ts';
import type { EventOf, RecordedEvent } from '../events.ts';
import type { Callback } from '../parts/callback.ts';

type CallbackEvent = EventOf<'callbackScheduled' | 'callbackStarted' | 'callbackAttempted'>;

const none = { status: 'scheduled', slot: null, isBooked: false, startedAt: null, attempts: [] } as const;

export function afterCallback(contact: Contact, event: CallbackEvent, { at, actor }: RecordedEvent): Contact {
  const before: Callback = contact.callback ?? { ...none, requestedAt: at, attempts: [] };
  switch (event.type) {
    case 'callbackScheduled': {
      const { slot, isBooked } = event;
      // A client who was reached is promised another call: its attempts are counted anew.
      const round = before.status === 'reached' ? { ...before, requestedAt: at, attempts: [] } : before;
      return { ...contact, callback: { ...round, status: 'scheduled', slot, isBooked, startedAt: null } };
    }
    case 'callbackStarted':
      return { ...contact, callback: { ...before, status: 'attempting', startedAt: at } };
    case 'callbackAttempted': {
      const { attemptId: id, outcome, counts, next, isLast } = event;
      const by = actor.kind === 'person' ? actor.id : 'unknown';
      const attempts = [...before.attempts, { id, at: before.startedAt ?? at, by, outcome, counts }];
      const status = outcome === 'reached' ? 'reached' : isLast ? 'unreached' : 'scheduled';
      const done = { slot: next, isBooked: false, startedAt: null };
      const callback: Callback = { ...before, ...done, attempts, status };
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
