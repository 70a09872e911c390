import type { ServiceConfig } from '../../config/config.ts';
import type { Contact } from '../contact.ts';
import type { EventOf } from '../events.ts';
import type { ProfessionalMessage } from '../parts/professionalMessage.ts';

/** A professional's message has done its work: it closes without anyone's doing (R30). */
export function sentMessage(
  {
    position,
    topic,
    recipient,
  }: Pick<Contact, 'position' | 'topic'> & Pick<ProfessionalMessage, 'recipient'>,
  { contactBy, nextSteps }: ServiceConfig,
): EventOf<'closed'> {
  const codeOr = (list: readonly { readonly code: string }[], wanted: string) =>
    list.find(({ code }) => code === wanted)?.code ?? list[0]?.code ?? wanted;
  return {
    type: 'closed',
    position: position + 1,
    resolution: 'MESSAGE_SENT',
    contactBy: codeOr(contactBy, recipient === 'client' ? 'SELF' : 'RELATIVE'),
    topic,
    nextStep: codeOr(nextSteps, 'NONE'),
    addOns: [],
  };
}
