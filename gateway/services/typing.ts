import { type Contact, ownerOf } from '../../shared/domain/contact/contact.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { findContact } from '../db/contacts.ts';
import { ring } from '../db/signals.ts';
import type { Services } from './environment.ts';
import { InOrder } from './inOrder.ts';

export type Typing = {
  readonly contactId: string;
  readonly from: 'client' | 'counsellor';
  /** Who of the desk writes; null for the client. */
  readonly personId: string | null;
  readonly isTyping: boolean;
};
/** All that there is to answer. */
type Nothing = Record<string, never>;
type Deliver = (typing: Typing, desks: readonly string[]) => void;

/**
 * Passes on who is writing: to the client, and to those at the desk who take part and do not write it themselves.
 * Never stored, and may be lost.
 */
export class TypingService {
  #deliver: Deliver = () => undefined;
  /** Who has stopped must not seem to write. */
  readonly #inOrder = new InOrder();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  onDeliver(deliver: Deliver): void {
    this.#deliver = deliver;
  }

  /** From a connection of this gateway: delivered here and on the others, where `allow` lets it. */
  tell(
    typing: Typing,
    allow: () => Promise<Result<unknown, CallError>> = async () => ok({}),
  ): Promise<Result<Nothing, CallError>> {
    const { db, node, log } = this.#services;
    return this.#inOrder.run(typing.contactId, async () => {
      const allowed = await allow();
      if (!allowed.ok) return allowed;
      const signal = { kind: 'typing', node, ...typing } as const;
      await Promise.all([this.#pass(typing), ring(db, signal)]).catch((err: unknown) =>
        log.warn({ err }, 'a typing signal was lost'),
      );
      return ok({});
    });
  }

  /** From another gateway. */
  hear(typing: Typing): void {
    this.#inOrder
      .run(typing.contactId, () => this.#pass(typing))
      .catch((err: unknown) => this.#services.log.warn({ err }, 'a typing signal was lost'));
  }

  async #pass(typing: Typing): Promise<void> {
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
