import type { Talk } from '../../../shared/domain/contact/parts/talk.ts';
import type { TalkSeat } from '../../feed/talks.ts';

/** How a talk stands for this page, in one word: the worst of its connections. */
export function stateOf(
  talk: Talk,
  seat: TalkSeat | null,
): 'offered' | 'away' | 'connecting' | 'connected' | 'weak' | 'lost' {
  if (talk.status === 'offered') return 'offered';
  if (!seat) return 'away';
  const links = seat.room.peers.map(({ link }) => link);
  for (const link of ['lost', 'weak'] as const) if (links.includes(link)) return link;
  return links.includes('connected') ? 'connected' : 'connecting';
}
