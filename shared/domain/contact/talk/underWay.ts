import { type Instant, SECOND } from '../../../kit/time.ts';
import type { Contact } from '../contact.ts';
import type { EventOf } from '../events.ts';
import type { Talk, TalkEnding } from '../parts/talk.ts';

/** The talk that is offered, accepted or live now; a contact has one at a time. */
export function talkUnderWay({ talk }: Contact): Talk | null {
  return talk && talk.status !== 'ended' && talk.status !== 'declined' ? talk : null;
}

/** Whether sound and picture may pass: the client has said yes, and nobody has ended it. */
export const isTalkOpen = ({ status }: Talk): boolean => status === 'accepted' || status === 'live';

/** The talk a command means, where that is under way. */
export function thisTalk(contact: Contact, talkId: string): Talk | null {
  const talk = talkUnderWay(contact);
  return talk?.id === talkId ? talk : null;
}

/** The end of a talk, with how long it was live. */
export function endingOf(
  talk: Talk,
  { because, position, now }: { because: TalkEnding; position: number; now: Instant },
): EventOf<'talkEnded'> {
  const millis = talk.liveAt ? Date.parse(now) - Date.parse(talk.liveAt) : 0;
  const seconds = Math.max(0, Math.round(millis / SECOND));
  return { type: 'talkEnded', position, talkId: talk.id, because, seconds };
}
