import type { Contact } from '../../shared/domain/contact/contact.ts';
import { ownerOf } from '../../shared/domain/contact/contact.ts';
import type { ContactEvent } from '../../shared/domain/contact/events.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';
import type { MessageId } from '../kit/words/catalogue.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import { contactValues } from './contactValues.ts';
import { contactOf, type Mirror } from './mirror.ts';
import { isOfferedTo, returnedTo } from './transfers.ts';

/** What happened to a contact that its counsellor waits for, wherever on the screen they are. */
export function tidingsOf(notices: readonly FeedNotice[], before: Mirror, after: Mirror): readonly Phrase[] {
  const told = new Map<string, Phrase>();
  for (const notice of notices) {
    if (notice.kind !== 'contact.changed') continue;
    const { contactId, event, actor } = notice.recorded;
    const contact = contactOf(after, contactId);
    const isOwn = actor.kind === 'person' && actor.id === after.scope.me;
    const id = contact && !isOwn ? wordOf(event, contact, contactOf(before, contactId), after) : null;
    if (contact && id) told.set(`${contactId} ${id}`, { id, values: contactValues(contact) });
  }
  return [...told.values()];
}

function wordOf(
  { type }: ContactEvent,
  contact: Contact,
  known: Contact | undefined,
  { scope }: Mirror,
): MessageId | null {
  const isMine = ownerOf(contact) === scope.me;
  switch (type) {
    case 'consultationDeclined':
      return contact.consultation?.askedBy === scope.me ? 'tidings.consultationDeclined' : null;
    case 'waitEnded':
    case 'identified':
    case 'identificationDeclined':
    case 'identificationTimedOut':
      return isMine ? `tidings.${type}` : null;
    case 'talkAccepted':
    case 'talkDeclined':
      return isMine ? `tidings.${type}` : null;
    case 'transferAccepted':
      return known?.transfer?.by === scope.me ? 'tidings.transferAccepted' : null;
    case 'transferRejected':
    case 'transferExpired':
      return returnedTo(contact, scope.me) ? `tidings.${type}` : null;
    case 'transferOffered':
      return isOfferedTo(contact, scope) && contact.transfer?.to.kind === 'person'
        ? 'tidings.transferOffered'
        : null;
    default:
      return null;
  }
}
