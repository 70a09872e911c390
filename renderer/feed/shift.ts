import { has } from '../../shared/domain/policy.ts';
import { decideShift, type ShiftCommand } from '../../shared/domain/shift/decideShift.ts';
import { newShift } from '../../shared/domain/shift/shift.ts';
import type { TeamMember } from '../../shared/domain/shift/team.ts';
import type { MessageId } from '../kit/words/catalogue.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import type { Desk } from './desk.ts';
import { refusalPhrase } from './refusalPhrase.ts';
import type { FeedState } from './state.ts';
import { nameOf } from './steps.ts';

/** Whether this person works in shifts here: they are in use, and contacts are the person's to take (R23). */
export const worksInShifts = ({ service }: Pick<FeedState, 'service'>): boolean =>
  service?.config.flags.shifts === true && has(service.person, 'take', service.config);

/** My shift that is under way, as everyone is told of it; null where there is none. */
export const myShift = ({ service, team }: Pick<FeedState, 'service' | 'team'>): TeamMember | null =>
  team?.find(({ personId }) => personId === service?.person.id) ?? null;

const nothing = { liveChats: 0, unseen: 0, isQueue: () => true, mayTakeOver: () => true };

/** Why a step of one's shift cannot be taken now, in words; null where it can. */
export function reasonAgainstShift({ feed }: Desk, command: ShiftCommand): Phrase | null {
  const state = feed.store.getState();
  if (state.service && !worksInShifts(state)) return { id: 'shift.notInUse' };
  if (state.link.kind !== 'live' || state.team === null) return { id: 'reason.disconnected' };
  const mine = myShift(state);
  const shift = mine && { ...newShift(mine.shiftId, mine.personId), state: mine.state, status: mine.status };
  const standing = shift && {
    ...shift,
    status: shift.status === 'BREAK' || shift.status === 'OFFLINE' ? ('AVAILABLE' as const) : shift.status,
  };
  if (decideShift(standing, command, nothing).ok) return null;
  return { id: standing ? `shift.is.${standing.state}` : 'shift.none' };
}

type ShiftCall = 'shift.pause' | 'shift.resume' | 'shift.wrapUp';

/** Takes a step of one's shift, and says how it went. */
export async function stepShift(desk: Desk, name: ShiftCall, done: MessageId): Promise<void> {
  const answer = await desk.feed.gateway.call(name, {});
  if (answer.ok) desk.announcer.say('success', { id: done });
  else desk.announcer.say('problem', refusalPhrase(answer.error, nameOf(desk)));
}
