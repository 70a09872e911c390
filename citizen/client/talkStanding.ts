import type { TalkMedium } from '../../shared/domain/contact/parts/talk.ts';
import type { CounsellorCard } from '../../shared/domain/conversation.ts';
import type { Instant } from '../../shared/kit/time.ts';
import type { Entry } from './conversation.ts';

/** Voice or video that is offered or goes on now. */
export type TalkStanding = {
  readonly id: string;
  readonly medium: TalkMedium;
  readonly hasInterpreter: boolean;
  readonly status: 'offered' | 'accepted' | 'live';
  readonly expiresAt: Instant;
  readonly by: CounsellorCard;
  /** The colleague who came as the third. */
  readonly others: readonly CounsellorCard[];
};

/** Read from what has happened: here and not in the fold, since it comes with the talk and not with the page. */
export function talkStandingOf(entries: readonly Entry[]): TalkStanding | null {
  let talk: TalkStanding | null = null;
  for (const entry of entries) {
    if (entry.type === 'talkOffered') {
      const { talkId: id, medium, hasInterpreter, expiresAt, counsellor: by } = entry;
      talk = { id, medium, hasInterpreter, expiresAt, by, status: 'offered', others: [] };
    } else if (talk) talk = after(talk, entry);
  }
  return talk;
}

function after(talk: TalkStanding, entry: Entry): TalkStanding | null {
  switch (entry.type) {
    case 'talkAccepted':
      return { ...talk, status: 'accepted' };
    case 'talkBegun':
      return { ...talk, status: 'live' };
    case 'talkJoined':
      return { ...talk, others: [entry.counsellor] };
    case 'talkLeft':
      return { ...talk, others: [] };
    case 'talkDeclined':
    case 'talkEnded':
      return null;
    default:
      return talk;
  }
}
