import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Person } from '../../shared/domain/person.ts';
import { maySee } from '../../shared/domain/policy.ts';
import { SECOND } from '../../shared/kit/time.ts';
import { findContact } from '../db/contacts.ts';
import { ring } from '../db/signals.ts';
import type { Publication } from './commands.ts';
import type { Services } from './environment.ts';

export type Viewing = { readonly id: string; readonly personId: string; readonly isViewing: boolean };

/** A desk that is told: who sits there, and what it was told last, by contact. */
type Listener = {
  readonly person: () => Person;
  readonly tell: (viewing: Viewing) => void;
  readonly told: Map<string, Set<string>>;
};
/** A contact somebody looks at: for each person, through which connections or gateways, and how long that lasts. */
type Watched = { contact: Contact; readonly viewers: Map<string, Map<string, number>> };

/** Other gateways tell again this often that someone still looks; a gateway that died is forgotten after the other. */
const BEAT = 15 * SECOND;
const LASTS = 40 * SECOND;

/**
 * Who looks at which contact: in memory alone, told as differences, and only to those who may see the contact. Whoever
 * comes to see it later is told then; whoever no longer may is told nothing more of it.
 */
export class ViewingBoard {
  readonly #watched = new Map<string, Watched>();
  readonly #listeners = new Map<string, Listener>();
  readonly #viewed = new Map<string, { contactId: string; personId: string }>();
  readonly #services: Services;
  readonly #timer: NodeJS.Timeout;

  constructor(services: Services) {
    this.#services = services;
    this.#timer = setInterval(() => this.#beat(), BEAT);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Tells a desk from now on, beginning with what is: its feed has started. */
  listen(connection: string, person: () => Person, tell: (viewing: Viewing) => void): void {
    this.#listeners.set(connection, { person, tell, told: new Map() });
    for (const id of this.#watched.keys()) this.#reconcile(id);
  }

  /** A connection looks at a contact, which its person may see, or at none. */
  view(connection: string, personId: string, contact: Contact | null): void {
    const before = this.#viewed.get(connection);
    if (before?.contactId === contact?.id) return;
    if (before) {
      this.#viewed.delete(connection);
      this.#change(before.contactId, before.personId, connection, null);
      this.#ring(before.contactId, before.personId);
    }
    if (!contact) return;
    this.#viewed.set(connection, { contactId: contact.id, personId });
    this.#change(contact.id, personId, connection, Number.POSITIVE_INFINITY, contact);
    this.#ring(contact.id, personId);
  }

  isViewing(connection: string, contactId: string): boolean {
    return this.#viewed.get(connection)?.contactId === contactId;
  }

  leave(connection: string): void {
    const personId = this.#viewed.get(connection)?.personId;
    this.#listeners.delete(connection);
    if (personId) this.view(connection, personId, null);
  }

  /** From another gateway. */
  hear(told: Viewing & { readonly node: string }): void {
    this.#hear(told).catch((error: unknown) =>
      this.#services.log.warn({ err: error }, 'a sign of who looks was lost'),
    );
  }

  async #hear({ node, id, personId, isViewing }: Viewing & { readonly node: string }): Promise<void> {
    const known = this.#watched.get(id)?.contact;
    if (!isViewing) return known && this.#change(id, personId, node, null);
    const contact = known ?? (await findContact(this.#services.db, id));
    if (contact) this.#change(id, personId, node, performance.now() + LASTS, contact);
  }

  /** What happens to a contact can bring it into someone's sight, or out of it. */
  published = (publications: readonly Publication[]): void => {
    const touched = new Set<string>();
    for (const { contact } of publications) {
      const watched = this.#watched.get(contact.id);
      if (!watched) continue;
      watched.contact = contact;
      touched.add(contact.id);
    }
    for (const id of touched) this.#reconcile(id);
  };

  #change(id: string, personId: string, source: string, until: number | null, contact?: Contact): void {
    const watched = this.#watched.get(id) ?? (contact ? { contact, viewers: new Map() } : null);
    if (!watched) return;
    const sources = watched.viewers.get(personId) ?? new Map<string, number>();
    if (until === null) sources.delete(source);
    else sources.set(source, until);
    if (sources.size > 0) watched.viewers.set(personId, sources);
    else watched.viewers.delete(personId);
    this.#watched.set(id, watched);
    this.#reconcile(id);
    if (watched.viewers.size === 0) this.#watched.delete(id);
  }

  #reconcile(id: string): void {
    const watched = this.#watched.get(id);
    if (!watched) return;
    const { config } = this.#services;
    for (const { person, tell, told } of this.#listeners.values()) {
      const known = told.get(id) ?? new Set<string>();
      const me = person();
      if (!maySee(me, watched.contact, config)) {
        told.delete(id);
        continue;
      }
      const now = new Set([...watched.viewers.keys()].filter((each) => each !== me.id));
      for (const personId of known) if (!now.has(personId)) tell({ id, personId, isViewing: false });
      for (const personId of now) if (!known.has(personId)) tell({ id, personId, isViewing: true });
      if (now.size > 0) told.set(id, now);
      else told.delete(id);
    }
  }

  /** Tells the other gateways whether this person looks at a contact through any connection here. */
  #ring(contactId: string, personId: string): void {
    const { db, node, log } = this.#services;
    const isViewing = [...this.#viewed.values()].some(
      (each) => each.contactId === contactId && each.personId === personId,
    );
    ring(db, { kind: 'viewing', node, id: contactId, personId, isViewing }).catch((error: unknown) =>
      log.warn({ err: error }, 'a sign of who looks was lost'),
    );
  }

  #beat(): void {
    const now = performance.now();
    for (const [id, { viewers }] of [...this.#watched])
      for (const [personId, sources] of [...viewers])
        for (const [source, until] of [...sources]) if (until < now) this.#change(id, personId, source, null);
    for (const { contactId, personId } of this.#viewed.values()) this.#ring(contactId, personId);
  }
}
