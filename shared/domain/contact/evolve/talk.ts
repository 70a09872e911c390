import { assertNever } from '../../../kit/assertNever.ts';
import type { Contact } from '../contact.ts';
import type { EventOf, RecordedEvent } from '../events.ts';
import type { Talk } from '../parts/talk.ts';

type TalkEvent = EventOf<
  'talkOffered' | 'talkAccepted' | 'talkDeclined' | 'talkBegun' | 'talkJoined' | 'talkLeft' | 'talkEnded'
>;

export function afterTalk(contact: Contact, event: TalkEvent, { at, actor }: RecordedEvent): Contact {
  if (event.type === 'talkOffered') {
    const { talkId: id, medium, hasInterpreter, expiresAt } = event;
    const offeredBy = actor.kind === 'person' ? actor.id : 'unknown';
    const offered: Talk = {
      ...{ id, medium, hasInterpreter, offeredBy, expiresAt },
      status: 'offered',
      offeredAt: at,
      liveAt: null,
      endedAt: null,
      because: null,
      seconds: 0,
      desks: [offeredBy],
    };
    return { ...contact, talk: offered };
  }
  const { talk } = contact;
  return talk?.id === event.talkId
    ? { ...contact, talk: { ...talk, ...changeOf(talk, event, at) } }
    : contact;
}

function changeOf(talk: Talk, event: Exclude<TalkEvent, EventOf<'talkOffered'>>, at: string): Partial<Talk> {
  switch (event.type) {
    case 'talkAccepted':
      return { status: 'accepted', expiresAt: event.expiresAt };
    case 'talkDeclined':
      return { status: 'declined', endedAt: at, desks: [] };
    case 'talkBegun':
      return { status: 'live', liveAt: at, expiresAt: event.expiresAt };
    case 'talkJoined':
      return { desks: [...talk.desks, event.personId] };
    case 'talkLeft':
      return { desks: talk.desks.filter((id) => id !== event.personId) };
    case 'talkEnded': {
      const { because, seconds } = event;
      return { status: 'ended', endedAt: at, because, seconds, desks: [] };
    }
    default:
      return assertNever(event);
  }
}
