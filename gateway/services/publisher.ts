import { findContacts } from '../db/contacts.ts';
import { eventsBetween, headSeq } from '../db/journal.ts';
import type { Publication } from './commands.ts';
import type { Services } from './environment.ts';

export type Subscriber = (publications: readonly Publication[], seq: number) => void;

/** Most events read from the journal at once when this gateway runs after others. */
const PAGE = 500;

/**
 * Hands every committed event to the subscribers of this gateway, once and in journal order, whoever wrote it. What
 * this gateway commits is handed on from memory; what others commit is read when the doorbell rings.
 */
export class Publisher {
  #seq = 0;
  #pulling: Promise<void> | null = null;
  #pullAgain = false;
  readonly #subscribers = new Set<Subscriber>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /** The number up to which everything has been handed on. */
  get seq(): number {
    return this.#seq;
  }

  async start(): Promise<void> {
    this.#seq = await headSeq(this.#services.db);
  }

  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  /** What this gateway has just committed, numbered from `base` + 1. */
  committed = (base: number, publications: readonly Publication[]): void => {
    if (base === this.#seq && !this.#pulling) this.#hand(publications);
    else this.pull();
  };

  /** Reads what came after `seq`. Calls that come meanwhile lead to one more round. */
  pull(): void {
    if (this.#pulling) {
      this.#pullAgain = true;
      return;
    }
    this.#pulling = this.#pullPages()
      .catch((error: unknown) => this.#services.log.error({ err: error }, 'the journal could not be read'))
      .finally(() => {
        this.#pulling = null;
        if (this.#pullAgain) {
          this.#pullAgain = false;
          this.pull();
        }
      });
  }

  /** Resolves when reading is done; for a calm stop. */
  async settled(): Promise<void> {
    while (this.#pulling) await this.#pulling;
  }

  async #pullPages(): Promise<void> {
    const { db } = this.#services;
    for (;;) {
      const events = await eventsBetween(db, this.#seq, this.#seq + PAGE);
      if (events.length === 0) return;
      const contacts = await findContacts(db, [...new Set(events.map((each) => each.contactId))]);
      const byId = new Map(contacts.map((each) => [each.id, each]));
      this.#hand(
        events.flatMap((recorded) => {
          const contact = byId.get(recorded.contactId);
          return contact ? [{ recorded, contact }] : [];
        }),
      );
    }
  }

  #hand(publications: readonly Publication[]): void {
    const last = publications.at(-1);
    if (!last) return;
    this.#seq = last.recorded.seq;
    for (const subscriber of this.#subscribers) subscriber(publications, this.#seq);
  }
}
