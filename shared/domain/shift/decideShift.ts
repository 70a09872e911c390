import { z } from 'zod';
import { ok, type Result, refuse } from '../../kit/result.ts';
import { messageText } from '../contact/text.ts';
import { personId } from '../person.ts';
import { type Shift, type ShiftEvent, type ShiftState, workStatus } from './shift.ts';

/** To whom the messages go that nobody has seen, and what they need to know. */
export const handover = z.object({ to: personId, note: messageText });
export type Handover = z.infer<typeof handover>;

export const shiftCommand = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('start'), queues: z.array(z.string()) }),
  z.object({ verb: z.literal('pause') }),
  z.object({ verb: z.literal('resume') }),
  z.object({ verb: z.literal('wrapUp') }),
  z.object({ verb: z.literal('end'), handover: handover.nullable() }),
  z.object({ verb: z.literal('status'), status: workStatus }),
  z.object({ verb: z.literal('setQueues'), queues: z.array(z.string()) }),
]);
export type ShiftCommand = z.infer<typeof shiftCommand>;

export type ShiftRefusal =
  | { readonly code: 'WrongShiftState'; readonly state: ShiftState | null }
  | { readonly code: 'LiveChatOpen'; readonly count: number }
  | { readonly code: 'UnseenMessages'; readonly count: number }
  | { readonly code: 'UnknownCode'; readonly field: string }
  | { readonly code: 'NotOnShift' };

/** What a shift's decision may know of the work. */
export type WorkView = {
  /** Open chats of the person's own. */
  readonly liveChats: number;
  /** Messages of the person's own, and chats of their queues that nobody else answers, that no one has seen (R35). */
  readonly unseen: number;
  readonly isQueue: (name: string) => boolean;
  /** Someone else who is on shift, or a lead. */
  readonly mayTakeOver: (personId: string) => boolean;
};

const from: { readonly [V in ShiftCommand['verb']]: readonly ShiftState[] } = {
  start: ['planned'],
  pause: ['active'],
  resume: ['break', 'wrapUp'],
  wrapUp: ['active', 'break'],
  end: ['active', 'break', 'wrapUp'],
  status: ['active', 'wrapUp'],
  setQueues: ['active', 'break', 'wrapUp'],
};

/** Where a step of a shift is accepted or refused. Pure. A null shift is one that nobody has begun. */
export function decideShift(
  shift: Shift | null,
  command: ShiftCommand,
  work: WorkView,
): Result<readonly ShiftEvent[], ShiftRefusal> {
  const state = shift?.state ?? null;
  const stands = state ?? 'planned';
  if (!from[command.verb].includes(stands)) return refuse({ code: 'WrongShiftState', state });
  switch (command.verb) {
    case 'start':
      if (!command.queues.every(work.isQueue)) return refuse({ code: 'UnknownCode', field: 'queues' });
      return ok([{ type: 'shiftStarted', queues: [...new Set(command.queues)] }]);
    case 'pause':
      return ok([{ type: 'shiftPaused' }]);
    case 'resume':
      return ok([{ type: 'shiftResumed' }]);
    case 'wrapUp':
      return ok([{ type: 'shiftWrappingUp' }]);
    case 'end':
      return ending(command.handover, stands, work);
    case 'setQueues':
      if (!command.queues.every(work.isQueue)) return refuse({ code: 'UnknownCode', field: 'queues' });
      return ok([{ type: 'queuesChanged', queues: [...new Set(command.queues)] }]);
    case 'status':
      if (command.status === shift?.status) return ok([]);
      return ok([{ type: 'statusChanged', status: command.status }]);
  }
}

/** No live chat is left alone, and nothing unseen: it is read, or goes to someone who is there (R35). */
function ending(
  given: Handover | null,
  state: ShiftState,
  { liveChats, unseen, mayTakeOver }: WorkView,
): Result<readonly ShiftEvent[], ShiftRefusal> {
  if (liveChats > 0) return refuse({ code: 'LiveChatOpen', count: liveChats });
  if (unseen > 0 && !given) return refuse({ code: 'UnseenMessages', count: unseen });
  if (given && !mayTakeOver(given.to)) return refuse({ code: 'NotOnShift' });
  const wrapping: readonly ShiftEvent[] = state === 'wrapUp' ? [] : [{ type: 'shiftWrappingUp' }];
  return ok([...wrapping, { type: 'shiftEnded', unseen, handedTo: given?.to ?? null }]);
}
