import { type Channel, isWritten } from '../channel.ts';
import type { ServiceConfig } from '../config/config.ts';
import { type Contact, isOpen, isStronglyIdentified } from './contact.ts';
import { reopenRefusal } from './reopen.ts';
import type { DecideContext } from './verb.ts';

/** What a client has a page for: what is written to and fro, and the calls that they asked for. */
const hasPage = (channel: Channel): boolean =>
  isWritten(channel) || channel === 'CONTACT_REQUEST' || channel === 'BOOKED_CALL';

/**
 * Whether a client who identifies anew can come back to this contact: their strong identification is bound to it, and
 * it goes on, or ended so lately that a word would reopen it (section 2). A professional's message also for as long
 * as nobody has read it (R30): otherwise a one-way message would be gone before it was seen.
 */
export function canComeBackTo(
  contact: Contact,
  hasUnread: boolean,
  context: Pick<DecideContext, 'now'> & { readonly config: Pick<ServiceConfig, 'reopenDays'> },
): boolean {
  if (!isStronglyIdentified(contact) || !hasPage(contact.channel)) return false;
  if (isOpen(contact)) return true;
  if (contact.state.status !== 'closed') return false;
  return (hasUnread && contact.channel === 'PRO_MESSAGE') || reopenRefusal(contact, context) === null;
}
