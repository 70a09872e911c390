import type { Instant } from '../../kit/time.ts';
import type { Contact } from '../contact/contact.ts';
import type { ClockMark } from '../contact/parts/clockMark.ts';
import type { Clock, ClockState, Times } from './clock.ts';

/** One run of a clock as the contact tells it; `times` counts from a start that pauses may have moved. */
export type Run = {
  readonly id: string;
  readonly act: string | null;
  readonly since: Instant;
  readonly metAt: Instant | null;
  /** It ended without being met: the client left, or the matter goes on elsewhere. */
  readonly isOver: boolean;
  readonly times: (start: Instant) => Times;
};

/** What is recorded of this very run; marks of an earlier one do not count. */
export function markOf(contact: Contact, { id, since }: Pick<Run, 'id' | 'since'>): ClockMark | null {
  const mark = contact.clocks[id];
  return mark?.since === since ? mark : null;
}

/** A run with what people and the watch have recorded of it. A pause moves the start by as long as it lasted. */
export function toClock(contact: Contact, run: Run): Clock {
  const { id, act, since, metAt } = run;
  const mark = markOf(contact, run);
  const start = mark?.pausedFor ? new Date(Date.parse(since) + mark.pausedFor).toISOString() : since;
  const times = run.times(start);
  return { id, act, since, ...times, metAt, state: stateOf(run, mark, times.dueAt) };
}

function stateOf({ metAt, isOver }: Run, mark: ClockMark | null, dueAt: Instant): ClockState {
  if (mark?.voidedAt || isOver) return 'void';
  if (metAt) return mark?.breachedAt || metAt > dueAt ? 'breached' : 'met';
  if (mark?.pausedAt) return 'paused';
  return mark?.breachedAt ? 'breached' : 'running';
}

/** When a contact ended, and whether somebody ended it for the client; null while it is open. */
export function endOf({ state }: Contact): { readonly at: Instant; readonly isServed: boolean } | null {
  switch (state.status) {
    case 'closed':
      return { at: state.closure.at, isServed: true };
    case 'abandoned':
    case 'merged':
      return { at: state.at, isServed: false };
    default:
      return null;
  }
}
