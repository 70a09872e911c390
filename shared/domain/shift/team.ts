import { z } from 'zod';
import { personId } from '../person.ts';
import { shiftState, workStatus } from './shift.ts';
import type { ShiftView } from './view.ts';

/** One who is at work, as colleagues see it: how they are, which queues they answer, how much they have. */
export const teamMember = z.object({
  personId,
  shiftId: z.uuid(),
  state: shiftState,
  /** OFFLINE when their workstation has been silent too long, whatever they said last (P13). */
  status: z.enum([...workStatus.options, 'BREAK', 'OFFLINE']),
  queues: z.array(z.string()),
  since: z.iso.datetime(),
  /** The shift's hours on the roster; null where it was begun without any. */
  planned: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).nullish(),
  load: z.object({ chats: z.number().int(), contacts: z.number().int() }),
});
export type TeamMember = z.infer<typeof teamMember>;

const isAtWork = ({ state, status }: TeamMember): boolean => state === 'active' && status !== 'OFFLINE';

/** The rules' view of a team. */
export function viewOfTeam(team: readonly TeamMember[]): ShiftView {
  return {
    isOnShift: (id) => team.some((each) => each.personId === id && isAtWork(each)),
    staffOf: (queue) =>
      team.flatMap((each) => (isAtWork(each) && each.queues.includes(queue) ? [each.personId] : [])),
  };
}
