import type { Seated } from '../../shared/domain/person.ts';
import { type Access, appendAccess } from '../db/accessLog.ts';
import type { Db, Tx } from '../db/database.ts';

/** What a read found, and what of it goes into the log; null where nothing was shown. */
export type Granted<T> = { readonly value: T; readonly access: Access | readonly Access[] | null };
export type Read<T> = (tx: Tx) => Promise<Granted<T>>;

/** Most reads that share a transaction. */
const LARGEST_BATCH = 32;

type Waiting = {
  readonly read: Read<unknown>;
  readonly settle: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
};

/**
 * Every view of client data goes through here: it is read and written down in one transaction, and shown only when
 * that is committed (703/2023 10 §). Reads that come while one is under way share the next transaction.
 */
export class AccessLog {
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Reads, logs, and resolves with what was read. */
  read<T>(read: Read<T>): Promise<T> {
    return new Promise<T>((settle, fail) => {
      this.#waiting.push({ read, settle: settle as (value: unknown) => void, fail });
      this.#running ??= this.#run();
    });
  }

  /** The same in a transaction of its own, for a read that would keep others waiting. */
  async readLong<T>(read: Read<T>): Promise<T> {
    return this.#db.transaction().execute(async (tx) => {
      const { value, access } = await read(tx);
      await appendAccess(tx, [access ?? []].flat());
      return value;
    });
  }

  async drain(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#serve(this.#waiting.splice(0, LARGEST_BATCH));
    this.#running = null;
  }

  /** One read that fails must not take others with it: they are then served one by one. */
  async #serve(batch: readonly Waiting[]): Promise<void> {
    try {
      const granted = await this.#db.transaction().execute(async (tx) => {
        const all: Granted<unknown>[] = [];
        for (const { read } of batch) all.push(await read(tx));
        await appendAccess(
          tx,
          all.flatMap(({ access }) => access ?? []),
        );
        return all;
      });
      for (const [i, { settle }] of batch.entries()) settle(granted[i]?.value);
    } catch (error) {
      if (batch.length === 1) batch[0]?.fail(error);
      else for (const each of batch) await this.#serve([each]);
    }
  }
}

/** Another system's read, as the log says it. */
export const accessByKey = (
  keyId: string,
  at: Date,
  call: string,
  contactId: string | null,
  told: object = {},
): Access => ({
  at,
  actorKind: 'key',
  actorId: keyId,
  role: null,
  workstation: null,
  call,
  contactId,
  told: JSON.stringify(told),
});

/** A person's read, as the log says it. */
export const accessBy = (
  person: Seated,
  at: Date,
  call: string,
  contactId: string | null,
  told: object = {},
): Access => ({
  at,
  actorKind: 'person',
  actorId: person.id,
  role: person.role,
  workstation: person.workstation ?? null,
  call,
  contactId,
  told: JSON.stringify(told),
});
