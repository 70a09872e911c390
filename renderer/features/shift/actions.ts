import { workStatuses } from '../../../shared/domain/shift/shift.ts';
import type { Action } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { reasonAgainstShift, stepShift } from '../../feed/shift.ts';
import { nameOf } from '../../feed/steps.ts';

/** One's shift: its start, its pauses, how one is, its end. */
export const shiftActions = (desk: Desk): readonly Action[] => [
  {
    id: 'shift.start',
    label: 'action.shift.start',
    group: 'screen',
    keys: ['G S'],
    reason: () => reasonAgainstShift(desk, { verb: 'start', queues: [] }),
    run: () => desk.place.setState({ dialog: 'shiftStart' }),
  },
  {
    id: 'shift.pause',
    label: 'action.shift.pause',
    group: 'screen',
    keys: ['G P'],
    reason: () => reasonAgainstShift(desk, { verb: 'pause' }),
    run: () => void stepShift(desk, 'shift.pause', 'done.shiftPaused'),
  },
  {
    id: 'shift.resume',
    label: 'action.shift.resume',
    group: 'screen',
    keys: ['G R'],
    reason: () => reasonAgainstShift(desk, { verb: 'resume' }),
    run: () => void stepShift(desk, 'shift.resume', 'done.shiftResumed'),
  },
  {
    id: 'shift.wrapUp',
    label: 'action.shift.wrapUp',
    group: 'screen',
    keys: ['G W'],
    reason: () => reasonAgainstShift(desk, { verb: 'wrapUp' }),
    run: () => void stepShift(desk, 'shift.wrapUp', 'done.shiftWrapUp'),
  },
  {
    id: 'shift.end',
    label: 'action.shift.end',
    group: 'screen',
    keys: ['G E'],
    reason: () => reasonAgainstShift(desk, { verb: 'end', handover: null }),
    run: () => desk.place.setState({ dialog: 'shiftEnd' }),
  },
  ...workStatuses.map(
    (status): Action => ({
      id: `shift.status.${status}`,
      label: `action.shift.status.${status}`,
      group: 'screen',
      keys: [],
      reason: () => reasonAgainstShift(desk, { verb: 'status', status }),
      run: () => void sayStatus(desk, status),
    }),
  ),
];

async function sayStatus(desk: Desk, status: (typeof workStatuses)[number]): Promise<void> {
  const answer = await desk.feed.gateway.call('shift.status', { status });
  if (!answer.ok) desk.announcer.say('problem', refusalPhrase(answer.error, nameOf(desk)));
}
