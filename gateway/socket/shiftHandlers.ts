import type { Shift } from '../../shared/domain/shift/shift.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import type { shiftCalls } from '../../shared/protocol/desk/shift.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import type { Session } from '../services/sessions.ts';
import type { ShiftBoard } from '../services/shiftBoard.ts';
import type { ShiftService } from '../services/shifts.ts';
import type { Handlers } from './serve.ts';

/** One's own shift, and who else is at work. */
export function createShiftHandlers(
  shifts: ShiftService,
  board: ShiftBoard,
): Omit<Handlers<typeof shiftCalls, Session>, 'contact.handOver'> {
  return {
    'shift.propose': async (_input, { person }) => ok(await shifts.propose(person)),
    'shift.start': async ({ queues }, { person }) => told(await shifts.start(person, queues)),
    'shift.pause': async (_input, { person }) => told(await shifts.take(person, { verb: 'pause' })),
    'shift.resume': async (_input, { person }) => told(await shifts.take(person, { verb: 'resume' })),
    'shift.wrapUp': async (_input, { person }) => told(await shifts.take(person, { verb: 'wrapUp' })),
    'shift.end': async ({ handover }, { person }) => told(await shifts.end(person, handover)),
    'shift.status': async ({ status }, { person }) =>
      told(await shifts.take(person, { verb: 'status', status })),
    'shift.manage': async (asked, { person }) => told(await shifts.manage(person, asked)),
    'team.list': async () => ok({ team: [...board.team()] }),
  };
}

const told = (changed: Result<Shift, CallError>): Result<{ shift: Shift }, CallError> =>
  changed.ok ? ok({ shift: changed.value }) : changed;
