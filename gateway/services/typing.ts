import { ownerOf } from '../../shared/domain/contact/contact.ts';
import { findContact } from '../db/contacts.ts';
import { ring } from '../db/signals.ts';
import type { Services } from './environment.ts';

export type Typing = {
  readonly contactId: string;
  readonly from: 'client' | 'counsellor';
  readonly isTyping: boolean;
};

/** Passes on who is writing: to the client, or to the owner at the desk. Never stored, and may be lost. */
export class TypingService {
  #deliver: (typing: Typing, owner: string | null) => void = () => undefined;
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  onDeliver(deliver: (typing: Typing, owner: string | null) => void): void {
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
    const contact = typing.from === 'client' ? await findContact(this.#services.db, typing.contactId) : null;
    this.#deliver(typing, contact ? ownerOf(contact) : null);
  }
}
