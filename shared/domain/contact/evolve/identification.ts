import { assertNever } from '../../../kit/assertNever.ts';
import type { Contact } from '../contact.ts';
import type { EventOf } from '../events.ts';

type IdentificationEvent = EventOf<
  'identificationRequested' | 'identified' | 'identificationDeclined' | 'identificationTimedOut'
>;

export function afterIdentification(contact: Contact, event: IdentificationEvent, at: string): Contact {
  switch (event.type) {
    case 'identificationRequested': {
      const { requestId, expiresAt } = event;
      return { ...contact, identification: { status: 'requested', requestId, at, expiresAt } };
    }
    case 'identified': {
      const { clientId, strength, position: from } = event;
      const isNowKnown = contact.channel === 'CHAT_ANON' && strength === 'strong';
      const identification = { status: 'identified', clientId, strength, at, from } as const;
      return { ...contact, identification, channel: isNowKnown ? 'CHAT' : contact.channel };
    }
    case 'identificationDeclined':
      return { ...contact, identification: { status: 'declined', at } };
    case 'identificationTimedOut':
      return { ...contact, identification: { status: 'timedOut', at } };
    default:
      return assertNever(event);
  }
}
