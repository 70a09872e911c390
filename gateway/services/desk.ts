import { pseudonymise } from '../../shared/domain/contact/consultation/pseudonymise.ts';
import { areOfDifferentClients, type Contact, ownerOf } from '../../shared/domain/contact/contact.ts';
import type { ContactCommand } from '../../shared/domain/contact/decide.ts';
import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import { hasJoined } from '../../shared/domain/contact/joint/participants.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import type { FeedbackTopic } from '../../shared/domain/feedback.ts';
import type { Upload } from '../../shared/domain/file/fileRef.ts';
import type { Person } from '../../shared/domain/person.ts';
import { maySee } from '../../shared/domain/policy.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { RegisterRequest } from '../../shared/protocol/desk/register.ts';
import type { Draft, DraftKind } from '../../shared/protocol/desk.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { contactFrames } from '../db/beside.ts';
import { findContact, nextAliasNumber } from '../db/contacts.ts';
import type { Db, Tx } from '../db/database.ts';
import { draftsOf, saveDraft } from '../db/drafts.ts';
import { keepFeedback } from '../db/feedback.ts';
import { holdFiles } from '../db/files.ts';
import { eventsOfContact, headSeq } from '../db/journal.ts';
import { type AccessLog, accessBy } from './accessLog.ts';
import { actorOf } from './actorOf.ts';
import type { CommandAnswer, CommandPipeline } from './commands.ts';
import type { Services } from './environment.ts';
import { forDesk } from './forDesk.ts';

/** A command that a desk may give. */
export type DeskCommand = Exclude<
  ContactCommand,
  { verb: 'leave' | 'expireTransfer' | 'answerSurvey' | 'eraseContent' }
>;

/** What a person at the desk can do. Every answer about a contact out of their sight is `NotFound`. */
export class DeskService {
  readonly #services: Services;
  readonly #pipeline: CommandPipeline;
  readonly #access: AccessLog;

  constructor(services: Services, pipeline: CommandPipeline, access: AccessLog) {
    this.#access = access;
    this.#services = services;
    this.#pipeline = pipeline;
  }

  async command(person: Person, command: DeskCommand): Promise<CommandAnswer> {
    const about = 'about' in command && command.about ? await this.seen(person, command.about) : null;
    if (about && !about.ok) return about;
    const { config } = this.#services;
    if (command.verb === 'merge') {
      const other = await this.seen(person, command.into);
      if (!other.ok) return other;
      if (other.value.state.status === 'merged') return refuse({ code: 'ContactClosed' });
      const own = await findContact(this.#services.db, command.id);
      if (own && areOfDifferentClients(own, other.value)) return refuse({ code: 'AlreadyIdentified' });
    }
    return this.#pipeline.submit({
      command,
      actor: actorOf(person),
      maySee: (contact) => maySee(person, contact, config),
      about: about?.value ?? null,
      uploads: await this.#uploadsFor(person, command),
    });
  }

  /** The files that a command names, as far as this person has brought them for the contact. */
  async #uploadsFor(person: Person, command: DeskCommand): Promise<Upload[]> {
    if (command.verb !== 'sendFiles') return [];
    const { db, now } = this.#services;
    return holdFiles(db, { contactId: command.id, personId: person.id }, command.files, now());
  }

  /** Begins a contact that came by phone, in person or on paper. */
  async register(person: Person, { isMine, ...request }: RegisterRequest): Promise<CommandAnswer> {
    const aliasNumber = await nextAliasNumber(this.#services.db);
    const owner = isMine ? person.id : null;
    return this.command(person, { ...unsaid, ...request, verb: 'open', aliasNumber, owner });
  }

  async contact(person: Person, id: string): Promise<Result<{ contact: Contact; seq: number }, CallError>> {
    return this.#access.read<Result<{ contact: Contact; seq: number }, CallError>>(async (tx) => {
      // The number is read first: the contact may then be newer than it says, never older.
      const seq = await headSeq(tx);
      const found = await this.seen(person, id, tx);
      if (!found.ok) return { value: found, access: null };
      const access = accessBy(person, this.#services.now(), 'contact.get', id);
      return { value: ok({ contact: found.value, seq }), access };
    });
  }

  async timeline(
    person: Person,
    page: { id: string; before: number | null; limit: number },
  ): Promise<Result<{ events: RecordedEvent[]; hasEarlier: boolean }, CallError>> {
    const { id, before, limit } = page;
    return this.#access.read<Result<{ events: RecordedEvent[]; hasEarlier: boolean }, CallError>>(
      async (tx) => {
        const found = await this.seen(person, id, tx);
        if (!found.ok) return { value: found, access: null };
        const events = (await eventsOfContact(tx, id, before, limit)).map(forDesk);
        const told = { from: events[0]?.version ?? 0, to: events.at(-1)?.version ?? 0 };
        const access = accessBy(person, this.#services.now(), 'contact.timeline', id, told);
        return { value: ok({ events, hasEarlier: told.from > 1 }), access };
      },
    );
  }

  /** Words about a contact without what tells whose they are; the details it is made from stay here. */
  async pseudonymise(
    person: Person,
    { id, texts }: { id: string; texts: readonly string[] },
  ): Promise<Result<{ texts: string[] }, CallError>> {
    const found = await this.seen(person, id);
    if (!found.ok) return found;
    const { name, lang } = found.value;
    const details = (await contactFrames(this.#services.db, [id])).get(id)?.details ?? {};
    return ok({ texts: texts.map((text) => pseudonymise(text, name ? [name] : [], details, lang)) });
  }

  /** Refuses unless the person owns the contact or has joined it (R33): they alone are seen writing. */
  async requireWriter(person: Person, id: string): Promise<Result<Contact, CallError>> {
    const found = await this.seen(person, id);
    if (!found.ok) return found;
    const owner = ownerOf(found.value);
    const mayWrite = owner === person.id || (owner !== null && hasJoined(found.value, actorOf(person)));
    return mayWrite ? found : refuse({ code: 'NotOwner', owner });
  }

  async drafts(person: Person): Promise<Draft[]> {
    return draftsOf(this.#services.db, person.id);
  }

  async saveDraft(
    person: Person,
    draft: { contactId: string; kind: DraftKind; text: string },
  ): Promise<Result<{ savedAt: string }, CallError>> {
    const found = await this.seen(person, draft.contactId);
    if (!found.ok) return found;
    const now = this.#services.now();
    await saveDraft(this.#services.db, person.id, draft, now);
    return ok({ savedAt: now.toISOString() });
  }

  /** What somebody thinks of the application (R84). It is about no contact, and no reader of contacts sees it. */
  async keepFeedback(
    person: Person,
    { id, about, text, version }: { id: string; about: FeedbackTopic; text: string; version: string },
  ): Promise<Result<{ receivedAt: string }, CallError>> {
    const receivedAt = await keepFeedback(this.#services.db, {
      id,
      about,
      text,
      version,
      received_at: this.#services.now(),
      person_id: person.id,
      role: person.role,
      protocol: PROTOCOL_VERSION,
    });
    return ok({ receivedAt: receivedAt.toISOString() });
  }

  /** A contact in this person's sight. */
  async seen(
    person: Person,
    id: string,
    db: Db | Tx = this.#services.db,
  ): Promise<Result<Contact, CallError>> {
    const contact = await findContact(db, id);
    return contact && maySee(person, contact, this.#services.config)
      ? ok(contact)
      : refuse({ code: 'NotFound' });
  }
}
