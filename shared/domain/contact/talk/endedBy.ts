import type { Instant } from '../../../kit/time.ts';
import { type Contact, ownerOf } from '../contact.ts';
import type { ContactEvent } from '../events.ts';
import type { TalkEnding } from '../parts/talk.ts';
import { endingOf, talkUnderWay } from './underWay.ts';

/**
 * What an accepted command does to a talk under way: it ends before its contact is closed or goes to someone else, or
 * the client leaves; and a colleague who leaves the contact leaves the talk first. The steps move on by one.
 */
export function withTalkEnded(
  contact: Contact,
  events: readonly ContactEvent[],
  now: Instant,
): readonly ContactEvent[] {
  const talk = talkUnderWay(contact);
  if (!talk) return events;
  const position = contact.position + 1;
  for (const event of events) {
    const because = endingFor(contact, event);
    if (because) return [endingOf(talk, { because, position, now }), ...events.map(oneLater)];
    if (event.type === 'colleagueLeft' && talk.desks.includes(event.personId)) {
      const { personId } = event;
      return [{ type: 'talkLeft', position, talkId: talk.id, personId }, ...events.map(oneLater)];
    }
  }
  return events;
}

const oneLater = (event: ContactEvent): ContactEvent =>
  'position' in event ? { ...event, position: event.position + 1 } : event;

function endingFor(contact: Contact, event: ContactEvent): TalkEnding | null {
  switch (event.type) {
    case 'clientLeft':
      return 'clientLeft';
    case 'closed':
    case 'merged':
    case 'released':
      return 'moved';
    case 'assigned':
    case 'transferAccepted':
    case 'transferRejected':
    case 'transferRecalled':
    case 'transferExpired':
      return event.owner === ownerOf(contact) ? null : 'moved';
    case 'transferOffered':
      return event.mode === 'cold' || event.isConverted ? 'moved' : null;
    default:
      return null;
  }
}
