import { findContacts } from '../../gateway/db/contacts.ts';
import type { Db } from '../../gateway/db/database.ts';
import { eventsBetween, headSeq } from '../../gateway/db/journal.ts';
import { type Contact, ownerOf } from '../../shared/domain/contact/contact.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { sightOf } from '../../shared/domain/contact/sight.ts';

export type Replayed = {
  readonly contacts: number;
  readonly types: ReadonlySet<string>;
  readonly differences: string[];
};

/** What is stored of every contact, beside what the journal alone makes of it; each difference is named. */
export async function replay(db: Db): Promise<Replayed> {
  const recorded = await eventsBetween(db, 0, await headSeq(db));
  const contacts = new Map<string, Contact>();
  const types = new Set<string>();
  for (const each of recorded) {
    types.add(each.event.type);
    contacts.set(each.contactId, evolve(contacts.get(each.contactId) ?? null, each));
  }
  const stored = new Map((await findContacts(db, [...contacts.keys()])).map((each) => [each.id, each]));
  const columns = await db
    .selectFrom('contact')
    .select(['id', 'version', 'status', 'owner_id', 'queue', 'queues', 'seers'])
    .execute();
  const differences = [...contacts].flatMap(([id, made]) => {
    const kept = stored.get(id);
    return JSON.stringify(sorted(made)) === JSON.stringify(sorted(kept)) ? [] : [`${id}: the contact itself`];
  });
  for (const row of columns) {
    const made = contacts.get(row.id);
    if (!made) {
      differences.push(`${row.id}: no events`);
      continue;
    }
    const { queues, seers } = sightOf(made);
    const wanted = [made.version, made.state.status, ownerOf(made), made.queue, queues, seers];
    const found = [row.version, row.status, row.owner_id, row.queue, row.queues, row.seers];
    if (JSON.stringify(wanted) !== JSON.stringify(found)) differences.push(`${row.id}: its columns`);
  }
  return { contacts: contacts.size, types, differences };
}

/** Keys in one order: the database keeps objects in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
