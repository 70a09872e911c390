import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import { isForClient, isWritten, type WrittenEvent } from '../../shared/domain/contact/written.ts';
import type { Person } from '../../shared/domain/person.ts';
import { maySee } from '../../shared/domain/policy.ts';
import { findIn } from '../../shared/kit/findIn.ts';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { findContact } from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import { eventsOfContact } from '../db/journal.ts';
import { type AccessLog, accessBy } from './accessLog.ts';
import type { Services } from './environment.ts';

/** Events of a contact that are read at a time. */
const CHUNK = 500;

/** Looks through one contact's words, and takes them out: for whoever may read it, and written down. */
export class ReadingService {
  readonly #services: Services;
  readonly #access: AccessLog;

  constructor(services: Services, access: AccessLog) {
    this.#services = services;
    this.#access = access;
  }

  /** What was looked for is told to nobody: the log says how much was found. */
  find(
    person: Person,
    { id, text }: { id: string; text: string },
  ): Promise<Result<{ versions: number[] }, CallError>> {
    return this.#read(person, id, 'contact.find', async (tx) => {
      const versions: number[] = [];
      for await (const { event, version } of writtenIn(tx, id)) {
        const words = 'text' in event.content ? event.content.text : '';
        if (findIn(words, text).length > 0) versions.push(version);
      }
      versions.sort((a, b) => a - b);
      return { value: { versions }, told: { found: versions.length } };
    });
  }

  transcript(
    person: Person,
    { id, withNotes }: { id: string; withNotes: boolean },
  ): Promise<Result<{ events: RecordedEvent[] }, CallError>> {
    return this.#read(person, id, 'contact.transcript', async (tx) => {
      const events: RecordedEvent[] = [];
      for await (const recorded of writtenIn(tx, id))
        if (withNotes || isForClient(recorded.event)) events.push(recorded);
      events.sort((a, b) => a.version - b.version);
      return { value: { events }, told: { withNotes, count: events.length } };
    });
  }

  #read<T>(
    person: Person,
    id: string,
    call: string,
    read: (tx: Tx, contact: Contact) => Promise<{ value: T; told: object }>,
  ): Promise<Result<T, CallError>> {
    return this.#access.readLong<Result<T, CallError>>(async (tx) => {
      const contact = await findContact(tx, id);
      if (!contact || !maySee(person, contact, this.#services.config))
        return { value: refuse({ code: 'NotFound' }), access: null };
      const { value, told } = await read(tx, contact);
      return { value: ok(value), access: accessBy(person, this.#services.now(), call, id, told) };
    });
  }
}

type Written = RecordedEvent & { readonly event: WrittenEvent };
const isOfWords = (recorded: RecordedEvent): recorded is Written => isWritten(recorded.event);

/** What was written in a contact, the latest first, read bit by bit. */
async function* writtenIn(tx: Tx, id: string): AsyncGenerator<Written> {
  let before: number | null = null;
  while (true) {
    const events: RecordedEvent[] = await eventsOfContact(tx, id, before, CHUNK);
    for (const recorded of events.toReversed()) if (isOfWords(recorded)) yield recorded;
    before = events[0]?.version ?? null;
    if (events.length < CHUNK || before === null) return;
  }
}
