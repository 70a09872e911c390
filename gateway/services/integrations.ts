import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type {
  CallEvent,
  ContactStanding,
  OpenContactRequest,
  OpenedContact,
  SentFile,
} from '../../shared/protocol/api/contacts.ts';
import type { OutgoingEvent } from '../../shared/protocol/api/outgoingEvents.ts';
import type { ApiRefusal } from '../../shared/protocol/api/problem.ts';
import type { ApiScope } from '../../shared/protocol/api/scopes.ts';
import type { ApiKeyRow } from '../db/apiKeys.ts';
import { noteDisclosure } from '../db/apiRequests.ts';
import { findContact, nextAliasNumber } from '../db/contacts.ts';
import { eventsOfContact, headSeq } from '../db/journal.ts';
import { type AccessLog, accessByKey } from './accessLog.ts';
import type { CommandPipeline } from './commands.ts';
import { contactIdOfKey } from './conversations.ts';
import type { Services } from './environment.ts';
import type { FileRights } from './files/fileRights.ts';
import { toHandIn } from './handIn.ts';
import { readOutgoing } from './outgoing.ts';
import type { GivenIds } from './requestOnce.ts';

type Caller = { readonly key: ApiKeyRow; readonly contactId: string; readonly ids: GivenIds };

/** What other systems can do: hand in contacts, ask how theirs stand, and read what has happened. */
export class IntegrationService {
  readonly #services: Services;
  readonly #pipeline: CommandPipeline;
  readonly #access: AccessLog;
  readonly #files: FileRights;

  constructor(services: Services, pipeline: CommandPipeline, access: AccessLog, files: FileRights) {
    this.#files = files;
    this.#services = services;
    this.#pipeline = pipeline;
    this.#access = access;
  }

  /** Opens a contact through the one pipeline, with the ids that this request was given the first time. */
  async open(request: OpenContactRequest, { key, ids }: Caller): Promise<Result<OpenedContact, ApiRefusal>> {
    const scope = scopeOf[request.channel];
    if (!key.scopes.includes(scope)) return refuse({ code: 'ScopeMissing', scopes: [scope] });
    const { db, config, now } = this.#services;
    const handIn = toHandIn(config, request, now());
    if (!handIn.ok) return handIn;
    // A conversation that is handed on goes on under the key that the bot has made for it.
    const id = 'conversationKey' in request ? contactIdOfKey(request.conversationKey) : ids.contactId;
    const aliasNumber = await nextAliasNumber(db);
    const done = await this.#pipeline.submit({
      command: { ...handIn.value, id, commandId: ids.commandId, aliasNumber },
      actor: { kind: 'integration', key: key.id },
      maySee: () => true,
    });
    if (!done.ok) return refuse(toRefusal(done.error));
    const first = await this.#beginning(id);
    if (first?.event.type !== 'opened') throw new Error('an opened contact has no beginning');
    return ok({ id, queue: first.event.queue, rule: first.event.rule });
  }

  /** How a contact of this key's own stands. */
  async standing({ key, contactId }: Caller): Promise<Result<ContactStanding, ApiRefusal>> {
    const contact = await this.#own(key, contactId);
    if (!contact) return refuse({ code: 'NotFound' });
    const value = toStanding(contact);
    const told = { status: value.status };
    const access = accessByKey(key.id, this.#services.now(), 'api.getContact', contactId, told);
    return ok(await this.#access.read(async () => ({ value, access })));
  }

  /** A call of this key's own was answered, or the caller hung up before anyone did. */
  async call(said: CallEvent, { key, contactId, ids }: Caller): Promise<Result<ContactStanding, ApiRefusal>> {
    if (!(await this.#own(key, contactId))) return refuse({ code: 'NotFound' });
    const done = await this.#pipeline.submit({
      command:
        said.event === 'answered'
          ? { verb: 'answerCall', id: contactId, commandId: ids.commandId, by: said.by }
          : { verb: 'leave', id: contactId, commandId: ids.commandId },
      actor: { kind: 'integration', key: key.id },
      maySee: () => true,
    });
    if (!done.ok) return refuse(toRefusal(done.error));
    const contact = await findContact(this.#services.db, contactId);
    return contact ? ok(toStanding(contact)) : refuse({ code: 'NotFound' });
  }

  /**
   * Events after a number, in the journal's order; what was written only for a key that may have it. Told only when the
   * access log has it: a row of each contact that the events are of.
   */
  async events(
    { after, limit }: { after: number; limit: number },
    key: ApiKeyRow,
  ): Promise<Result<{ events: OutgoingEvent[]; next: number; isEnd: boolean }, ApiRefusal>> {
    const { db, now } = this.#services;
    const head = await headSeq(db);
    const upTo = Math.min(after + limit, head);
    if (upTo <= after) return ok({ events: [], next: after, isEnd: true });
    const hasContent = key.scopes.includes('events:content');
    const at = now();
    const events = await this.#access.readLong(async (tx) => {
      const value = (await readOutgoing(tx, after, upTo, hasContent)).flatMap(({ event }) => event ?? []);
      await noteDisclosure(tx, { at, keyId: key.id, after, upTo, hasContent });
      const told = { after, upTo, content: hasContent };
      const ids = new Set(value.map(({ data }) => data.contactId));
      const access = [...ids].map((id) => accessByKey(key.id, at, 'api.listEvents', id, told));
      return { value, access };
    });
    return ok({ events, next: upTo, isEnd: upTo >= head });
  }

  /** A file that was sent in a contact, for a key that is told what was written. */
  async file(
    { file: id }: { file: string },
    { key, contactId }: Caller,
  ): Promise<Result<SentFile, ApiRefusal>> {
    const given = await this.#files.keyGiven(key, contactId, id);
    if (!given) return refuse({ code: 'NotFound' });
    const pieces: Buffer[] = [];
    for await (const piece of given.pieces) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    // Erased while it was being read.
    if (bytes.length !== given.file.size) return refuse({ code: 'NotFound' });
    const { name, type, size, isScanned } = given.file;
    return ok({ id, name, type, size, isScanned, content: bytes.toString('base64') });
  }

  async #own(key: ApiKeyRow, contactId: string): Promise<Contact | null> {
    const first = await this.#beginning(contactId);
    const isOwn = first?.actor.kind === 'integration' && first.actor.key === key.id;
    return isOwn ? findContact(this.#services.db, contactId) : null;
  }

  async #beginning(contactId: string): Promise<RecordedEvent | undefined> {
    const [first] = await eventsOfContact(this.#services.db, contactId, 2, 1);
    return first;
  }
}

const scopeOf: Readonly<Record<OpenContactRequest['channel'], ApiScope>> = {
  PHONE: 'contacts:telephony',
  AUTHORITY_LINE: 'contacts:telephony',
  BOOKED_CALL: 'contacts:requests',
  CONTACT_REQUEST: 'contacts:requests',
  CHAT_ANON: 'contacts:chatbot',
  APPLICATION: 'contacts:applications',
  NOTICE_SHL: 'contacts:reports',
  REPORT_CW: 'contacts:reports',
  LETTER: 'contacts:letters',
};

function toStanding({
  id,
  channel,
  state,
  queue,
  topic,
  receivedAt,
  firstReplyAt,
}: Contact): ContactStanding {
  const resolution = state.status === 'closed' ? state.closure.resolution : null;
  return { id, channel, status: state.status, queue, topic, receivedAt, firstReplyAt, resolution };
}

/** What the pipeline refuses, as this edge says it. */
function toRefusal(error: { readonly code: string; readonly field?: string }): ApiRefusal {
  const { code, field } = error;
  if (code === 'UnknownCode') return field ? { code, field } : { code };
  if (code === 'SlotNotOffered')
    return { code: 'BadRequest', issues: [{ path: 'slot', problem: 'not_offered' }] };
  if (code === 'MissingDetail')
    return { code: 'BadRequest', issues: [{ path: field ?? '', problem: 'missing' }] };
  return { code: code === 'ContactClosed' ? code : 'NotAllowed' };
}
