import type { Contact } from '../../shared/domain/contact/contact.ts';

/** Contacts that this gateway remembers; a few thousand conversations are under way at the very most. */
const LARGEST = 5_000;

/** The contacts that changed last, as they were then. What is remembered may be old: it is never an answer by itself. */
export class ContactMemory {
  readonly #contacts = new Map<string, Contact>();

  get = (id: string): Contact | undefined => this.#contacts.get(id);

  remember(contact: Contact): void {
    const known = this.#contacts.get(contact.id);
    if (known && known.version > contact.version) return;
    this.#contacts.delete(contact.id);
    this.#contacts.set(contact.id, contact);
    if (this.#contacts.size <= LARGEST) return;
    for (const oldest of this.#contacts.keys()) {
      this.#contacts.delete(oldest);
      return;
    }
  }

  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#contacts.delete(id);
  }
}
