import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../../gateway/db/database.ts';
import { append, type NewEvent } from '../../../gateway/db/journal.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { evolve } from '../../../shared/domain/contact/evolve.ts';
import type { Told } from './relations.ts';

/** Writes histories straight into the journal, as having happened: no rule is asked. Answers their contacts. */
export async function writeHistories(
  databaseUrl: string,
  histories: readonly { readonly id: string; readonly told: readonly Told[] }[],
): Promise<Contact[]> {
  const { db, close } = openDatabase(databaseUrl, () => undefined, 1);
  const written: Contact[] = [];
  for (let start = 0; start < histories.length; start += 400) {
    const events: NewEvent[] = [];
    const contacts = histories.slice(start, start + 400).flatMap(({ id, told }) => {
      let contact: Contact | null = null;
      for (const { actor, event } of told) {
        const recorded = {
          contactId: id,
          version: (contact?.version ?? 0) + 1,
          at: new Date().toISOString(),
        };
        const made: Omit<NewEvent, 'ordinal'> = { ...recorded, actor, event };
        events.push({ ...made, ordinal: events.length + 1 });
        contact = evolve(contact, { ...made, seq: events.length });
      }
      return contact
        ? [{ contact, lastOrdinal: events.length, messageOrdinal: null, nameOrdinal: null }]
        : [];
    });
    const node = randomUUID();
    await db.transaction().execute((tx) => append(tx, { node, events, contacts, commands: [], details: [] }));
    written.push(...contacts.map(({ contact }) => contact));
  }
  await close();
  return written;
}
