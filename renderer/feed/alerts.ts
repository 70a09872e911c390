import { isOpen, ownerOf, wokenSince } from '../../shared/domain/contact/contact.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';
import { contactOf, type Mirror } from './mirror.ts';
import { isAskedOf, myPart } from './takingPart.ts';
import { isOfferedTo } from './transfers.ts';

export type Alert = {
  readonly kind: 'newContact' | 'newMessage' | 'invited' | 'waitEnded' | 'asked';
  readonly contactId: string;
};

/**
 * What of a live frame deserves a call for attention: a client wrote to me, or came into one of my queues where
 * nobody owns them; a colleague passed a contact on to me, or asked my advice by name; or a wait of mine is over.
 * Never what else colleagues do, and one alert for a contact.
 */
export function alertsOf(notices: readonly FeedNotice[], before: Mirror, after: Mirror): readonly Alert[] {
  const alerts = new Map<string, Alert>();
  for (const notice of notices) {
    const id =
      notice.kind === 'contact.shown'
        ? notice.contact.id
        : notice.kind === 'contact.changed'
          ? notice.recorded.contactId
          : null;
    const contact = id ? contactOf(after, id) : undefined;
    if (!contact || !isOpen(contact)) continue;
    const offer = isOfferedTo(contact, after.scope) ? contact.transfer : null;
    if (offer && offer.id !== contactOf(before, contact.id)?.transfer?.id) {
      alerts.set(contact.id, { kind: 'newContact', contactId: contact.id });
      continue;
    }
    const owner = ownerOf(contact);
    const { me, queues } = after.scope;
    const known = contactOf(before, contact.id);
    if (owner === me && wokenSince(contact) && !(known && wokenSince(known))) {
      alerts.set(contact.id, { kind: 'waitEnded', contactId: contact.id });
      continue;
    }
    if (isAskedOf(contact, me) && !(known && isAskedOf(known, me))) {
      alerts.set(contact.id, { kind: 'asked', contactId: contact.id });
      continue;
    }
    const part = myPart(contact, me);
    if (part === 'invited' && !(known && myPart(known, me))) {
      alerts.set(contact.id, { kind: 'invited', contactId: contact.id });
      continue;
    }
    if (part !== 'joined' && owner !== me && (owner !== null || !queues.has(contact.queue))) continue;
    const hasNewWords = contact.lastClientPosition > (known?.lastClientPosition ?? 0);
    if (!hasNewWords) continue;
    const isNew = !known || !isOpen(known);
    alerts.set(contact.id, {
      kind: isNew && owner === null ? 'newContact' : 'newMessage',
      contactId: contact.id,
    });
  }
  return [...alerts.values()];
}
