import { isInUse } from '../../shared/domain/channelInUse.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { CommandOf, ContactCommand } from '../../shared/domain/contact/decide.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import type { Slot } from '../../shared/domain/contact/parts/callback.ts';
import { readPhoneNumber } from '../../shared/domain/contact/phoneNumber.ts';
import { type ClientUpdate, toClientUpdate } from '../../shared/domain/conversation.ts';
import type { Upload } from '../../shared/domain/file/fileRef.ts';
import { createId } from '../../shared/kit/ids.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import type { citizenCalls } from '../../shared/protocol/citizen.ts';
import type { ParsedOf } from '../../shared/protocol/define.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { findContact, nextAliasNumber } from '../db/contacts.ts';
import { holdFiles } from '../db/files.ts';
import { clientEvents } from '../db/journal.ts';
import { BookingService } from './bookings.ts';
import type { CommandAnswer, CommandPipeline, Publication } from './commands.ts';
import type { Services } from './environment.ts';
import type { ProvenClient, TakeUp } from './identity/identityService.ts';
import { stableId } from './stableId.ts';

/**
 * The contact that a client's key opens: an id made of the key's hash. The key itself is never kept, and whoever
 * knows the id cannot find the key.
 */
export const contactIdOfKey = (key: string): string => stableId(`luotsi:contact:${key}`);

/** How a client begins, as their page tells it. */
export type Beginning = ParsedOf<(typeof citizenCalls)['conversation.open']>;

/** The client's side: one conversation, and only what `toClientUpdate` lets through. */
export class ConversationService {
  readonly #services: Services;
  readonly #pipeline: CommandPipeline;
  readonly #bookings: BookingService;

  constructor(services: Services, pipeline: CommandPipeline) {
    this.#services = services;
    this.#pipeline = pipeline;
    this.#bookings = new BookingService(services);
  }

  /** `client` is who the identity edge has proven beforehand; nobody where the contact begins anonymously. */
  async open(id: string, first: Beginning, client: ProvenClient | null = null): Promise<CommandAnswer> {
    const { commandId, lang, topic, text, channel, details, slot, ...told } = first;
    const aliasNumber = await nextAliasNumber(this.#services.db);
    const phone = details?.phone === undefined ? null : readPhoneNumber(details.phone);
    const given = details && (phone === null ? details : { ...details, phone });
    const command: ContactCommand = {
      ...unsaid,
      verb: 'open',
      ...{ id, commandId, aliasNumber, lang, topic, text },
      channel: client && channel === 'CHAT_ANON' ? this.#chatOfIdentified() : channel,
      intake: { ...unsaid.intake, ...told },
      client: client && { id: client.clientId, strength: 'strong' },
      details: client ? { ...given, ...client.details } : given,
      slot,
    };
    // Asked again, it was booked before, and its own time is taken by itself.
    if (channel !== 'BOOKED_CALL' || slot === null || (await this.contact(id))) return this.#submit(command);
    return this.#bookings.book(slot, () => this.#submit(command));
  }

  /** An identified client's chat is not an anonymous one, where the service has both (R21). */
  #chatOfIdentified(): 'CHAT' | 'CHAT_ANON' {
    const { config, now } = this.#services;
    return isInUse(config, 'CHAT', now().toISOString()) ? 'CHAT' : 'CHAT_ANON';
  }

  /**
   * What the identity edge has proven comes to its conversation; false while that has not been opened. A contact that
   * has another client keeps it, and the identity is laid aside.
   */
  identify: TakeUp = async ({ contactId: id, roundId: commandId, clientId, details }) => {
    const answer = await this.#pipeline.submit({
      command: { verb: 'identify', id, commandId, clientId, details },
      actor: { kind: 'system', part: 'identity' },
      maySee: () => true,
    });
    if (answer.ok) return true;
    const { code } = answer.error;
    if (code !== 'NotFound') this.#services.log.warn({ contact: id, code }, 'an identity was not taken up');
    return code !== 'NotFound';
  };

  declineIdentification(id: string, commandId: string): Promise<CommandAnswer> {
    return this.#submit({ verb: 'declineIdentification', id, commandId });
  }

  send(id: string, message: { commandId: string; text: string }): Promise<CommandAnswer> {
    return this.#submit({ verb: 'send', id, ...message });
  }

  async sendFiles(
    id: string,
    message: { commandId: string; text: string; files: string[] },
  ): Promise<CommandAnswer> {
    const { db, now } = this.#services;
    const uploads = await holdFiles(db, { contactId: id, personId: null }, message.files, now());
    return this.#submit({ verb: 'sendFiles', id, ...message }, uploads);
  }

  answerSurvey(
    id: string,
    answer: { commandId: string; scores: Record<string, number>; text: string | null },
  ): Promise<CommandAnswer> {
    return this.#submit({ verb: 'answerSurvey', id, ...answer });
  }

  markRead(id: string, marks: { delivered: number; read: number }): Promise<CommandAnswer> {
    return this.#submit({ verb: 'markRead', id, commandId: createId(), ...marks });
  }

  /** The client's word on a talk. */
  talk(command: CommandOf<'acceptTalk' | 'declineTalk' | 'beginTalk' | 'endTalk'>): Promise<CommandAnswer> {
    return this.#submit(command);
  }

  leave(id: string, commandId: string): Promise<CommandAnswer> {
    return this.#submit({ verb: 'leave', id, commandId });
  }

  /** The times that a client can book for a call. */
  freeSlots(): Promise<Slot[]> {
    return this.#bookings.free();
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

  #submit(command: ContactCommand, uploads: readonly Upload[] = []): Promise<CommandAnswer> {
    return this.#pipeline.submit({ command, actor: { kind: 'client' }, maySee: () => true, uploads });
  }
}
