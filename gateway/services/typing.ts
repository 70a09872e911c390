import { type Contact, ownerOf } from '../../shared/domain/contact/contact.ts';
import { findContact } from '../db/contacts.ts';
import { ring } from '../db/signals.ts';
import type { Services } from './environment.ts';

export type Typing = {
  readonly contactId: string;
  readonly from: 'client' | 'counsellor';
  /** Who of the desk writes; null for the client. */
  readonly personId: string | null;
  readonly isTyping: boolean;
};
type Deliver = (typing: Typing, desks: readonly string[]) => void;

/**
 * Passes on who is writing: to the client, and to those at the desk who take part and do not write it themselves.
 * Never stored, and may be lost.
 */
export class TypingService {
  #deliver: Deliver = () => undefined;
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  onDeliver(deliver: Deliver): void {
    this.#deliver = deliver;
  }

  /** From a connection of this gateway: delivered here and on the others. */
  tell(typing: Typing): void {
    const { db, node, log } = this.#services;
    Promise.all([this.hear(typing), ring(db, { kind: 'typing', node, ...typing })]).catch((error: unknown) =>
      log.warn({ err: error }, 'a typing signal was lost'),
    );
  }

  /** From another gateway, or from `tell`. */
  async hear(typing: Typing): Promise<void> {
    const contact = await findContact(this.#services.db, typing.contactId);
    this.#deliver(typing, contact ? watching(contact, typing.personId) : []);
  }
}

/** The owner and the colleagues who have joined (R33), but for the one who writes. */
function watching(contact: Contact, writer: string | null): string[] {
  const joined = contact.participants.flatMap(({ personId, status }) =>
    status === 'joined' ? [personId] : [],
  );
  return [ownerOf(contact), ...joined].filter((id): id is string => id !== null && id !== writer);
}
