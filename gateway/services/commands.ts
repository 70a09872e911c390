import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import type { Result } from '../../shared/kit/result.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import { lockForDecision } from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import { append, headSeq, isTaken, type NewEvent, rememberCommands } from '../db/journal.ts';
import { decideAhead } from './decideAhead.ts';
import { type Decided, decideBatch, type Landed, type Submission } from './decideBatch.ts';
import { type Services, surroundingsOf } from './environment.ts';
import { ContactMemory } from './memory.ts';

export type Done = { readonly seq: number; readonly version: number };
export type CommandAnswer = Result<Done, CallError>;

/** An event as it was committed, with its contact as it was after the whole transaction. */
export type Publication = { readonly recorded: RecordedEvent; readonly contact: Contact };

type Waiting = Submission & {
  readonly settle: (answer: CommandAnswer) => void;
  readonly fail: (error: unknown) => void;
};

/** Most commands that share one transaction. */
const LARGEST_BATCH = 256;

/**
 * The one way in which contacts change: lock, decide, append, project, commit, publish, acknowledge. Commands that
 * arrive while a transaction is under way share the next one (group commit); there is no timer. What was changed here
 * lately is decided from memory and appended without a lock: the database's own constraints (one event a version, one
 * acceptance a command) refuse it if another gateway was there first, and it is then decided on the locked row.
 */
export class CommandPipeline {
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;
  readonly #services: Services;
  readonly #publish: (base: number, publications: readonly Publication[]) => void;
  readonly #onBatch: (size: number) => void;
  readonly #largestBatch: number;
  readonly #memory = new ContactMemory();

  constructor(
    services: Services,
    publish: (base: number, publications: readonly Publication[]) => void,
    onBatch: (size: number) => void = () => undefined,
    largestBatch = LARGEST_BATCH,
  ) {
    this.#services = services;
    this.#publish = publish;
    this.#onBatch = onBatch;
    this.#largestBatch = largestBatch;
  }

  /** Resolves when the command's events are durable, or refused; rejects when the database does not answer. */
  submit(submission: Submission): Promise<CommandAnswer> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ ...submission, settle, fail });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing is waiting or under way. */
  async drain(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // Commands of the same tick share the first transaction too.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#largestBatch);
      this.#onBatch(batch.length);
      await this.#commitOrSplit(batch);
    }
    this.#running = null;
  }

  /**
   * One command that the database refuses must not take others with it: the batch is then tried one by one. A contact
   * that another gateway begins at the same moment has no row to lock: whoever comes second decides again on what is.
   */
  async #commitOrSplit(batch: readonly Waiting[], isAgain = false): Promise<void> {
    try {
      await this.#commit(batch);
    } catch (error) {
      if (batch.length > 1) for (const each of batch) await this.#commitOrSplit([each]);
      else if (isTaken(error) && !isAgain) await this.#commitOrSplit(batch, true);
      else batch[0]?.fail(error);
    }
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const rest = await this.#commitAhead(batch);
    if (rest.length === 0) return;
    const { db } = this.#services;
    const { base, decided } = await db.transaction().execute((tx) => this.#decideAndAppend(tx, rest));
    this.#finish(rest, base, decided);
  }

  /** Appends in one statement what can be decided from memory; answers what has to be decided on locked rows. */
  async #commitAhead(batch: readonly Waiting[]): Promise<readonly Waiting[]> {
    const { db, node } = this.#services;
    const context = surroundingsOf(this.#services);
    const { batch: ahead, decided, rest } = decideAhead(batch, this.#memory.get, context);
    if (ahead.length === 0) return batch;
    try {
      this.#finish(ahead, await append(db, { node, ...decided }), decided);
      return rest;
    } catch (error) {
      if (!isTaken(error)) throw error;
      this.#memory.forget(ahead.map(({ command }) => command.id));
      return batch;
    }
  }

  /** After the commit: remembers, hands on, and only then acknowledges. */
  #finish(batch: readonly Waiting[], base: number, decided: Decided): void {
    for (const { contact } of decided.contacts) {
      this.#memory.remember(contact);
      this.#services.chats.note(contact);
    }
    const publications = toPublications(base, decided);
    if (publications.length > 0) this.#publish(base, publications);
    batch.forEach((each, index) => {
      const answer = decided.answers[index];
      if (!answer) return;
      each.settle(answer.ok ? { ok: true, value: toDone(base, answer.value) } : answer);
    });
  }

  async #decideAndAppend(tx: Tx, batch: readonly Waiting[]): Promise<{ base: number; decided: Decided }> {
    const { node } = this.#services;
    const { contacts, known } = await lockForDecision(
      tx,
      [...new Set(batch.map((each) => each.command.id))],
      batch.map((each) => each.command.commandId),
    );
    const decided = decideBatch(batch, contacts, known, surroundingsOf(this.#services));
    if (decided.events.length > 0) {
      const base = await append(tx, { node, ...decided });
      return { base, decided };
    }
    const base = await headSeq(tx);
    if (decided.commands.length > 0) await rememberCommands(tx, decided.commands, base);
    return { base, decided };
  }
}

const toDone = (base: number, landed: Landed): Done =>
  'seq' in landed ? landed : { seq: base + landed.ordinal, version: landed.version };

function toPublications(base: number, { events, contacts }: Decided): Publication[] {
  const after = new Map(contacts.map(({ contact }) => [contact.id, contact]));
  return events.flatMap(({ ordinal, ...event }: NewEvent) => {
    const contact = after.get(event.contactId);
    return contact ? [{ recorded: { ...event, seq: base + ordinal }, contact }] : [];
  });
}
