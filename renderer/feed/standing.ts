import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { MessageId } from '../kit/words/catalogue.ts';

/** A word on a contact's standing, and how loudly to say it. */
export type Mark = { readonly word: MessageId; readonly tone: 'plain' | 'warning' | 'alert' | 'success' };

/** How well we know who this is: always beside the name and beside the composer. */
export function identityMark(contact: Contact): Mark {
  if (contact.channel === 'CONSULTATION') return { word: 'identity.colleague', tone: 'plain' };
  const { identification } = contact;
  switch (identification.status) {
    case 'identified':
      return identification.strength === 'strong'
        ? { word: 'identity.identified', tone: 'success' }
        : { word: 'identity.claimed', tone: 'warning' };
    case 'anonymous':
      return { word: contact.name ? 'identity.claimed' : 'identity.anonymous', tone: 'warning' };
    default:
      return { word: `identity.${identification.status}`, tone: 'warning' };
  }
}

/** What must be seen before anything else: urgency and protection. */
export function warningMarks({ urgency, safety }: Contact): readonly Mark[] {
  const marks: Mark[] = [];
  if (urgency?.level && !urgency.handledAt)
    marks.push({ word: `urgency.${urgency.level}`, tone: urgency.level === 'URGENT' ? 'alert' : 'plain' });
  else if (urgency?.isSuspected) marks.push({ word: 'urgency.suspected', tone: 'warning' });
  if (safety !== 'none') marks.push({ word: `safety.${safety}`, tone: 'alert' });
  return marks;
}

/** Whether anybody has written in it: a registered call or visit has no message to show. */
export const hasMessages = (contact: Contact): boolean =>
  contact.lastClientPosition > 0 || contact.lastMessage.from === 'counsellor';
