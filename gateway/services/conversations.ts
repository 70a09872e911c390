import { createHash } from 'node:crypto';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { ContactCommand } from '../../shared/domain/contact/decide.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import { type ClientUpdate, toClientUpdate } from '../../shared/domain/conversation.ts';
import type { Language } from '../../shared/domain/language.ts';
import { createId } from '../../shared/kit/ids.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { findContact, nextAliasNumber } from '../db/contacts.ts';
import { clientEvents } from '../db/journal.ts';
import type { CommandAnswer, CommandPipeline, Publication } from './commands.ts';
import type { Services } from './environment.ts';

/**
 * The contact that a client's key opens: an id made of the key's hash. The key itself is never kept, and whoever
 * knows the id cannot find the key.
 */
export function contactIdOfKey(key: string): string {
  const hex = createHash('sha256').update(`luotsi:contact:${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The client's side: one conversation, and only what `toClientUpdate` lets through. */
export class ConversationService {
  readonly #services: Services;
  readonly #pipeline: CommandPipeline;

  constructor(services: Services, pipeline: CommandPipeline) {
    this.#services = services;
    this.#pipeline = pipeline;
  }

  async open(
    id: string,
    first: { commandId: string; lang: Language; topic: string; text: string },
  ): Promise<CommandAnswer> {
    const aliasNumber = await nextAliasNumber(this.#services.db);
    return this.#submit({ ...unsaid, verb: 'open', channel: 'CHAT_ANON', id, aliasNumber, ...first });
  }

  send(id: string, message: { commandId: string; text: string }): Promise<CommandAnswer> {
    return this.#submit({ verb: 'send', id, ...message });
  }

  markRead(id: string, marks: { delivered: number; read: number }): Promise<CommandAnswer> {
    return this.#submit({ verb: 'markRead', id, commandId: createId(), ...marks });
  }

  leave(id: string, commandId: string): Promise<CommandAnswer> {
    return this.#submit({ verb: 'leave', id, commandId });
  }

  contact(id: string): Promise<Contact | null> {
    return findContact(this.#services.db, id);
  }

  async resume(
    id: string,
    since: number,
  ): Promise<Result<{ updates: ClientUpdate[]; exists: boolean; position: number }, CallError>> {
    const contact = await findContact(this.#services.db, id);
    if (!contact) return ok({ updates: [], exists: false, position: 0 });
    const events = await clientEvents(this.#services.db, id, since);
    const updates = events.flatMap((each) => this.#toUpdate(each) ?? []);
    return ok({ updates, exists: true, position: updates.at(-1)?.position ?? contact.position });
  }

  /** What publications mean to the clients of their contacts. */
  updatesByContact(publications: readonly Publication[]): Map<string, ClientUpdate[]> {
    const byContact = new Map<string, ClientUpdate[]>();
    for (const { recorded } of publications) {
      const update = this.#toUpdate(recorded);
      if (!update) continue;
      const known = byContact.get(recorded.contactId);
      if (known) known.push(update);
      else byContact.set(recorded.contactId, [update]);
    }
    return byContact;
  }

  #toUpdate(recorded: Publication['recorded']): ClientUpdate | null {
    return toClientUpdate(recorded, this.#services.people.byId);
  }

  #submit(command: ContactCommand): Promise<CommandAnswer> {
    return this.#pipeline.submit({ command, actor: { kind: 'client' }, maySee: () => true });
  }
}
