import { randomUUID } from 'node:crypto';
import { assessmentForm } from '../../shared/domain/contact/assessment/form.ts';
import { type Contact, clientOf } from '../../shared/domain/contact/contact.ts';
import { messageState } from '../../shared/domain/contact/proMessage/messageState.ts';
import { maskDetails } from '../../shared/domain/contact/safety/masked.ts';
import type { Person } from '../../shared/domain/person.ts';
import { maySee } from '../../shared/domain/policy.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { AnswerOf, ParsedOf } from '../../shared/protocol/define.ts';
import type { auditCalls } from '../../shared/protocol/desk/audit.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { accessHead, listAccess } from '../db/accessLog.ts';
import { assessmentFormOf, detailsOf, signatureOf } from '../db/clientData.ts';
import { findContact, findContacts, messagesToClient } from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import { type AccessLog, accessBy } from './accessLog.ts';
import type { DeskService } from './desk.ts';
import type { Services } from './environment.ts';

type Answered<N extends keyof typeof auditCalls> = Promise<
  Result<AnswerOf<(typeof auditCalls)[N]>, CallError>
>;
type Asked<N extends keyof typeof auditCalls> = ParsedOf<(typeof auditCalls)[N]>;

/** Most messages that are listed of one client. */
const MOST_MESSAGES = 30;

/** What is kept apart from the contact: details, assessments, and the log of who looked at them. */
export class ClientDataService {
  readonly #services: Services;
  readonly #access: AccessLog;
  readonly #desk: DeskService;

  constructor(services: Services, access: AccessLog, desk: DeskService) {
    this.#services = services;
    this.#access = access;
    this.#desk = desk;
  }

  details(person: Person, { id }: Asked<'details.get'>): Answered<'details.get'> {
    return this.#ofContact(person, id, 'details.get', async (tx, contact) => {
      const { details, masked } = maskDetails(contact, await detailsOf(tx, id));
      return { value: { details, masked: [...masked] }, told: { fields: Object.keys(details), masked } };
    });
  }

  /** The reason and the look are in the journal before the details are read. */
  async reveal(person: Person, { id, reason }: Asked<'details.reveal'>): Answered<'details.reveal'> {
    // Its own id, never the caller's: a command that was accepted before would be answered without a word of it.
    const commandId = randomUUID();
    const said = await this.#desk.command(person, { verb: 'revealDetails', id, commandId, reason });
    if (!said.ok) return said;
    return this.#ofContact(person, id, 'details.reveal', async (tx) => {
      const details = await detailsOf(tx, id);
      return { value: { details }, told: { fields: Object.keys(details), seq: said.value.seq } };
    });
  }

  assessment(person: Person, { id, version }: Asked<'assessment.get'>): Answered<'assessment.get'> {
    return this.#ofContact(person, id, 'assessment.get', async (tx, { assessment }) => {
      const wanted = version ?? assessment?.version ?? 0;
      const form = assessmentForm.safeParse(await assessmentFormOf(tx, id, wanted));
      const signed = await signatureOf(tx, id, wanted);
      const value = { assessment, form: form.success ? form.data : null, signed };
      return { value, told: { version: wanted } };
    });
  }

  /** Messages begun by professionals to whoever the contact's client is, of those in the person's sight. */
  messages(person: Person, { id }: Asked<'message.list'>): Answered<'message.list'> {
    return this.#ofContact(person, id, 'message.list', async (tx, contact) => {
      const clientId = clientOf(contact);
      const ids = clientId === null ? [] : await messagesToClient(tx, clientId, MOST_MESSAGES);
      const written = (await findContacts(tx, ids)).filter((each) =>
        maySee(person, each, this.#services.config),
      );
      const messages = written.flatMap((each) => messageState(each) ?? []);
      messages.sort((one, other) => (one.at < other.at ? 1 : -1));
      return { value: { messages }, told: { contacts: messages.map((each) => each.id) } };
    });
  }

  list(person: Person, asked: Asked<'audit.list'>): Answered<'audit.list'> {
    const { contactId, personId, before, limit } = asked;
    return this.#access.read(async (tx) => {
      const rows = await listAccess(tx, { contactId, actorId: personId, before, limit });
      const head = await accessHead(tx);
      const accesses = rows.map(({ hash: _, at, actorKind: kind, actorId, role, ...row }) => ({
        ...row,
        at: at.toISOString(),
        actor: { kind, id: actorId, role },
      }));
      const told = { person: personId, rows: rows.length };
      return {
        value: ok({ accesses, head }),
        access: accessBy(person, this.#services.now(), 'audit.list', contactId, told),
      };
    });
  }

  /** Reads about one contact: as if it were not there for who may not see it, and written down for who may. */
  #ofContact<T>(
    person: Person,
    id: string,
    call: string,
    read: (tx: Tx, contact: Contact) => Promise<{ value: T; told: object }>,
  ): Promise<Result<T, CallError>> {
    return this.#access.read<Result<T, CallError>>(async (tx) => {
      const contact = await findContact(tx, id);
      if (!contact || !maySee(person, contact, this.#services.config))
        return { value: refuse({ code: 'NotFound' }), access: null };
      const { value, told } = await read(tx, contact);
      return { value: ok(value), access: accessBy(person, this.#services.now(), call, id, told) };
    });
  }
}
