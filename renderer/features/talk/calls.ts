import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Talk, TalkMedium } from '../../../shared/domain/contact/parts/talk.ts';
import { createId } from '../../../shared/kit/ids.ts';
import type { CaptureProblem } from '../../../shared/kit/mesh/capture.ts';
import type { Desk } from '../../feed/desk.ts';
import { give } from '../../feed/steps.ts';

/**
 * Offers a talk, once the microphone is open: without one there is nothing to offer. Answers why there is none, or
 * null; a camera that cannot be had is no hindrance.
 */
export async function offerTalk(
  desk: Desk,
  contact: Contact,
  { medium, hasInterpreter }: { medium: TalkMedium; hasInterpreter: boolean },
): Promise<CaptureProblem | null> {
  const talkId = createId();
  const room = await desk.talks.sit(contact.id, talkId, medium);
  if (!room.microphone) {
    desk.talks.leave(false);
    return room.problems.audio;
  }
  const command = { id: contact.id, commandId: talkId, medium, hasInterpreter };
  const isOffered = await give(desk, contact, 'talk.offer', command, 'done.talkOffered');
  if (!isOffered) desk.talks.leave(false);
  desk.talks.follow();
  return null;
}

/** Comes into a talk that is open: as a colleague for the first time, or back after the page was loaded anew. */
export async function enterTalk(desk: Desk, contact: Contact, talk: Talk): Promise<void> {
  if (desk.place.getState().asked) return;
  await desk.talks.sit(contact.id, talk.id, talk.medium);
  if (!talk.desks.includes(desk.me)) {
    const command = { id: contact.id, commandId: createId(), talkId: talk.id };
    if (!(await give(desk, contact, 'talk.join', command, 'done.talkJoined'))) return desk.talks.leave(false);
  }
  desk.talks.follow();
}

/** Hangs up: this side is silent and dark at once, whatever the gateway then says. */
export async function hangUp(desk: Desk, contact: Contact, talk: Talk): Promise<void> {
  if (desk.place.getState().asked) return;
  desk.talks.leave(true);
  const command = { id: contact.id, commandId: createId(), talkId: talk.id };
  if (talk.desks[0] === desk.me) await give(desk, contact, 'talk.end', command, 'done.talkEnded');
  else await give(desk, contact, 'talk.leave', command, 'done.talkLeft');
}
