import { type Contact, holdsChat, ownerOf } from '../../shared/domain/contact/contact.ts';
import { chatsInHand } from '../db/contacts.ts';
import type { Db } from '../db/database.ts';

/** How many contacts' versions are kept. */
const LARGEST = 5_000;

const none: ReadonlySet<string> = new Set();

/**
 * Who holds which live chats, in memory: exact for what this gateway decides, and some milliseconds behind what others
 * do. It may only bar a taking, so at worst someone has a chat more than they take at a time; none is ever taken away.
 */
export class HeldChats {
  readonly #ownerById = new Map<string, string>();
  readonly #byOwner = new Map<string, Set<string>>();
  /** What was heard lately, the latest last, so that what is older changes nothing. */
  readonly #versions = new Map<string, number>();

  of = (personId: string): ReadonlySet<string> => this.#byOwner.get(personId) ?? none;

  /** Begins with what the database has; what is told meanwhile is newer and stays. */
  async start(db: Db): Promise<void> {
    for (const { id, owner, version } of await chatsInHand(db)) this.#set(id, owner, version);
  }

  /** A contact as it has become. */
  note(contact: Contact): void {
    this.#set(contact.id, holdsChat(contact) ? ownerOf(contact) : null, contact.version);
  }

  #set(id: string, owner: string | null, version: number): void {
    if ((this.#versions.get(id) ?? 0) >= version) return;
    const before = this.#ownerById.get(id) ?? null;
    this.#versions.delete(id);
    this.#versions.set(id, version);
    this.#forget();
    if (before === owner) return;
    if (before !== null) this.#byOwner.get(before)?.delete(id);
    if (owner === null) this.#ownerById.delete(id);
    else {
      this.#ownerById.set(id, owner);
      this.#byOwner.set(owner, (this.#byOwner.get(owner) ?? new Set()).add(id));
    }
  }

  #forget(): void {
    if (this.#versions.size <= LARGEST) return;
    for (const id of this.#versions.keys())
      if (!this.#ownerById.has(id)) {
        this.#versions.delete(id);
        return;
      }
  }
}
