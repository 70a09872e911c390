import { assertNever } from '../../../kit/assertNever.ts';
import type { Contact } from '../contact.ts';
import type { EventOf } from '../events.ts';
import type { ClockMark } from '../parts/clockMark.ts';

type ClockEvent = EventOf<'clockPaused' | 'clockResumed' | 'clockVoided' | 'clockWarned' | 'clockBreached'>;

const unmarked = { pausedAt: null, pausedFor: 0, voidedAt: null, warnedAt: null, breachedAt: null };

/** A mark belongs to one run of its clock; the first mark of another run starts from nothing. */
export function afterClock(contact: Contact, event: ClockEvent, at: string): Contact {
  const { clock, since } = event;
  const known = contact.clocks[clock];
  const before = known?.since === since ? known : { since, ...unmarked };
  return { ...contact, clocks: { ...contact.clocks, [clock]: marked(before, event, at) } };
}

function marked(before: ClockMark, event: ClockEvent, at: string): ClockMark {
  switch (event.type) {
    case 'clockPaused':
      return { ...before, pausedAt: before.pausedAt ?? at };
    case 'clockResumed': {
      const pause = before.pausedAt ? Date.parse(at) - Date.parse(before.pausedAt) : 0;
      return { ...before, pausedAt: null, pausedFor: before.pausedFor + pause };
    }
    case 'clockVoided':
      return { ...before, voidedAt: at };
    case 'clockWarned':
      return { ...before, warnedAt: at };
    case 'clockBreached':
      return { ...before, breachedAt: at };
    default:
      return assertNever(event);
  }
}
