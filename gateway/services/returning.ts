import { canComeBackTo } from '../../shared/domain/contact/comingBack.ts';
import { type Contact, isOpen } from '../../shared/domain/contact/contact.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import { toInstant } from '../../shared/kit/time.ts';
import type { OwnMatter } from '../../shared/protocol/citizen.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import type { Access } from '../db/accessLog.ts';
import { findContact, findContacts } from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import { contactOfReturnKey, contactsOfClient, insertReturnKey, unreadByClient } from '../db/returnKeys.ts';
import type { AccessLog } from './accessLog.ts';
import { contactIdOfKey } from './conversations.ts';
import type { Services } from './environment.ts';
import type { IdentityService } from './identity/identityService.ts';
import { createSecret } from './identity/secrets.ts';

/** Of how many of a client's latest contacts it is asked whether they can come back to them. */
const LATEST = 50;

type Matter = { readonly contact: Contact; readonly unread: number };

/**
 * A client's way back to their own contacts (ADR 18): they identify under a key that opens nothing yet, see what is
 * bound to that very identity, and are given a further key for one of them. Nothing is ever joined to anybody here.
 */
export class ReturnService {
  readonly #services: Services;
  readonly #access: AccessLog;
  readonly #identity: IdentityService | null;

  constructor(services: Services, access: AccessLog, identity: IdentityService | null) {
    this.#services = services;
    this.#access = access;
    this.#identity = identity;
  }

  /** The contact that a key opens: the one that began under it, or the one to which it is a way back. */
  async contactIdOf(key: string): Promise<string> {
    const own = contactIdOfKey(key);
    return (await contactOfReturnKey(this.#services.db, own)) ?? own;
  }

  async list(from: string): Promise<Result<{ matters: OwnMatter[] }, CallError>> {
    const clientId = await this.#provenUnder(from);
    if (clientId === null) return refuse({ code: 'NotIdentified' });
    return this.#access.read(async (tx) => {
      const matters = (await this.#mattersOf(tx, clientId)).map((each) => this.#toOwn(each));
      matters.sort((a, b) => Number(b.unread > 0) - Number(a.unread > 0) || b.at.localeCompare(a.at));
      const access = this.#accessOf(clientId, 'return.list', null, { contacts: matters.length });
      return { value: ok({ matters }), access: matters.length > 0 ? access : null };
    });
  }

  async open(from: string, id: string): Promise<Result<{ key: string }, CallError>> {
    const clientId = await this.#provenUnder(from);
    if (clientId === null) return refuse({ code: 'NotIdentified' });
    return this.#access.read<Result<{ key: string }, CallError>>(async (tx) => {
      const isTheirs = (await this.#mattersOf(tx, clientId)).some(({ contact }) => contact.id === id);
      if (!isTheirs) return { value: refuse({ code: 'NotFound' }), access: null };
      const key = createSecret();
      const at = this.#services.now();
      await insertReturnKey(tx, { id: contactIdOfKey(key), contactId: id, clientId, at });
      return { value: ok({ key }), access: this.#accessOf(clientId, 'return.open', id, {}) };
    });
  }

  /**
   * Who has identified under a key that opens no conversation. One that opens one may be known to another, such as the
   * chatbot that handed it on: what is proven there is for that conversation alone.
   */
  async #provenUnder(from: string): Promise<string | null> {
    if (await findContact(this.#services.db, from)) return null;
    return (await this.#identity?.waiting(from))?.clientId ?? null;
  }

  async #mattersOf(tx: Tx, clientId: string): Promise<Matter[]> {
    const { config, now } = this.#services;
    const context = { config, now: toInstant(now()) };
    const ids = await contactsOfClient(tx, clientId, LATEST);
    const unread = await unreadByClient(tx, ids);
    return (await findContacts(tx, ids))
      .map((contact) => ({ contact, unread: unread.get(contact.id) ?? 0 }))
      .filter((each) => canComeBackTo(each.contact, each.unread > 0, context));
  }

  #toOwn({ contact, unread }: Matter): OwnMatter {
    const { id, channel, lastMessage, topic } = contact;
    const known = this.#services.config.topics.find((each) => each.id === topic);
    return {
      id,
      channel,
      topic: known?.label ?? { fi: '', sv: '', en: '' },
      at: lastMessage.at,
      unread,
      isOpen: isOpen(contact),
    };
  }

  #accessOf(clientId: string, call: string, contactId: string | null, told: object): Access {
    return {
      at: this.#services.now(),
      actorKind: 'client',
      actorId: clientId,
      role: null,
      workstation: null,
      call,
      contactId,
      told: JSON.stringify(told),
    };
  }
}
