import { z } from 'zod';
import { personId } from '../person.ts';

const instant = z.iso.datetime();

export const shiftStates = ['planned', 'active', 'break', 'wrapUp', 'ended'] as const;
export const shiftState = z.enum(shiftStates);
export type ShiftState = z.infer<typeof shiftState>;

/** What one says of oneself while at work; being away is never said but found out. */
export const workStatuses = ['AVAILABLE', 'BUSY', 'IN_CALL', 'CONSULTING'] as const;
export const workStatus = z.enum(workStatuses);
export type WorkStatus = z.infer<typeof workStatus>;

/**
 * A working shift (työvuoro / arbetsskift, R23): PLANNED → ACTIVE ⇄ BREAK → WRAP_UP → ENDED. Its queues are chosen at
 * its start and are followed while it lasts (R34).
 */
export const shift = z.object({
  id: z.uuid(),
  personId,
  version: z.number().int().nonnegative(),
  state: shiftState,
  status: workStatus,
  queues: z.array(z.string()),
  plannedFrom: instant.nullable(),
  plannedTo: instant.nullable(),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
});
export type Shift = z.infer<typeof shift>;

/** What can be done with another's shift. */
export const managing = z.enum(['end', 'pause', 'resume', 'setQueues']);
export type Managing = z.infer<typeof managing>;

export const shiftEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('shiftPlanned'), from: instant, to: instant }),
  z.object({ type: z.literal('shiftStarted'), queues: z.array(z.string()) }),
  z.object({ type: z.literal('shiftPaused') }),
  z.object({ type: z.literal('shiftResumed') }),
  z.object({ type: z.literal('shiftWrappingUp') }),
  z.object({
    type: z.literal('shiftEnded'),
    /** Messages that nobody had seen, and to whom they were handed over (R35). */
    unseen: z.number().int().nonnegative(),
    handedTo: personId.nullable(),
  }),
  z.object({ type: z.literal('statusChanged'), status: workStatus }),
  z.object({ type: z.literal('queuesChanged'), queues: z.array(z.string()) }),
  /** Somebody with the right for it changed another's shift, and why; what they changed is the event before. */
  z.object({ type: z.literal('shiftManaged'), action: managing, reason: z.string() }),
]);
export type ShiftEvent = z.infer<typeof shiftEvent>;

/** Not begun, and about to be planned or started. */
export const newShift = (id: string, personId: string): Shift => ({
  id,
  personId,
  version: 0,
  state: 'planned',
  status: 'AVAILABLE',
  queues: [],
  plannedFrom: null,
  plannedTo: null,
  startedAt: null,
  endedAt: null,
});

export const isUnderWay = ({ state }: Shift): boolean => state !== 'planned' && state !== 'ended';

/** What a shift is after an event. Pure and total. */
export function evolveShift(before: Shift, event: ShiftEvent, at: string): Shift {
  const now = { ...before, version: before.version + 1 };
  switch (event.type) {
    case 'shiftPlanned':
      return { ...now, plannedFrom: event.from, plannedTo: event.to };
    case 'shiftStarted':
      return { ...now, state: 'active', status: 'AVAILABLE', queues: event.queues, startedAt: at };
    case 'shiftPaused':
      return { ...now, state: 'break' };
    case 'shiftResumed':
      return { ...now, state: 'active' };
    case 'shiftWrappingUp':
      return { ...now, state: 'wrapUp' };
    case 'shiftEnded':
      return { ...now, state: 'ended', endedAt: at };
    case 'statusChanged':
      return { ...now, status: event.status };
    case 'queuesChanged':
      return { ...now, queues: event.queues };
    case 'shiftManaged':
      return now;
  }
}
