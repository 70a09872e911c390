import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { decide } from '../../../shared/domain/contact/decide.ts';
import type { Actor } from '../../../shared/domain/contact/events.ts';
import type { FileRef } from '../../../shared/domain/file/fileRef.ts';
import type { Seated } from '../../../shared/domain/person.ts';
import { maySee } from '../../../shared/domain/policy.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { ok, type Result, refuse } from '../../../shared/kit/result.ts';
import type { FileRefusal } from '../../../shared/protocol/files.ts';
import type { ApiKeyRow } from '../../db/apiKeys.ts';
import { findContact } from '../../db/contacts.ts';
import type { Owner } from '../../db/files.ts';
import { type AccessLog, accessBy, accessByKey } from '../accessLog.ts';
import { actorOf } from '../actorOf.ts';
import { type Services, surroundingsOf } from '../environment.ts';
import type { FileService } from './fileService.ts';

export type Given = { readonly file: FileRef; readonly pieces: AsyncIterable<Buffer> };

/** Who may bring, take back and read files: whoever may write to, and whoever may read, the conversation they are in. */
export class FileRights {
  readonly #services: Services;
  readonly #files: FileService;
  readonly #access: AccessLog;

  constructor(services: Services, files: FileService, access: AccessLog) {
    this.#services = services;
    this.#files = files;
    this.#access = access;
  }

  /** Whose file the client of a conversation brings; refused where no message could be sent. */
  async clientBringing(contactId: string): Promise<Result<Owner, FileRefusal>> {
    const contact = await findContact(this.#services.db, contactId);
    if (!contact) return refuse({ code: 'NotFound' });
    return this.#bringing(contact, { kind: 'client' }, null);
  }

  async deskBringing(person: Seated, contactId: string): Promise<Result<Owner, FileRefusal>> {
    const contact = await findContact(this.#services.db, contactId);
    if (!contact || !maySee(person, contact, this.#services.config)) return refuse({ code: 'NotFound' });
    return this.#bringing(contact, actorOf(person), person.id);
  }

  /** A file that was sent, for the client of its conversation. */
  clientGiven(contactId: string, id: string): Promise<Given | null> {
    return this.#files.sent(contactId, id);
  }

  /** A file that was sent, for a person who may read its contact: given only when the access log has it. */
  async deskGiven(person: Seated, contactId: string, id: string): Promise<Given | null> {
    return this.#access.read(async (tx) => {
      const contact = await findContact(tx, contactId);
      const isSeen = contact !== null && maySee(person, contact, this.#services.config);
      const value = isSeen ? await this.#files.sent(contactId, id) : null;
      if (!value) return { value: null, access: null };
      const access = accessBy(person, this.#services.now(), 'file.get', contactId, toldOf(value.file));
      return { value, access };
    });
  }

  /** The same for another system that is told what was written. */
  async keyGiven(key: ApiKeyRow, contactId: string, id: string): Promise<Given | null> {
    return this.#access.read(async () => {
      const value = await this.#files.sent(contactId, id);
      if (!value) return { value: null, access: null };
      const told = toldOf(value.file);
      return { value, access: accessByKey(key.id, this.#services.now(), 'api.getFile', contactId, told) };
    });
  }

  /** The rule of sending, asked beforehand: nobody fills the store of a conversation they cannot write to. */
  #bringing(contact: Contact, actor: Actor, personId: string | null): Result<Owner, FileRefusal> {
    const { config } = this.#services;
    const command = { verb: 'send', id: contact.id, commandId: createId(), text: '…' } as const;
    const decision = decide(contact, command, { ...surroundingsOf(this.#services), actor });
    if (!config.flags.files || !decision.ok) return refuse({ code: 'NotAllowed' });
    return ok({ contactId: contact.id, personId });
  }
}

/** Never the name, which is content. */
const toldOf = ({ id, type, size }: FileRef): object => ({ file: id, type, size });
