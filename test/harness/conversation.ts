import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../gateway/db/database.ts';
import { append } from '../../gateway/db/journal.ts';
import { decideBatch, type Submission } from '../../gateway/services/decideBatch.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Actor } from '../../shared/domain/contact/events.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import type { Person } from '../../shared/domain/person.ts';
import { surroundings } from './story.ts';

/** A step of a conversation; without a person it is the client's. */
export type Turn =
  | { readonly by: null; readonly verb: 'send'; readonly text: string }
  | { readonly by: Person; readonly verb: 'send' | 'note'; readonly text: string }
  | { readonly by: Person; readonly verb: 'claim' | 'release' };

type Opening = { id: string; aliasNumber: number; topic: string; text: string };

const CHUNK = 250;

const actorOf = (person: Person | null): Actor =>
  person ? { kind: 'person', id: person.id, role: person.role } : { kind: 'client' };

/**
 * Puts one whole conversation into a database through the journal itself, faster than anyone could write it. Throws
 * where a turn is refused.
 */
export async function fillConversation(
  databaseUrl: string,
  context: { readonly now: Date; readonly config: ServiceConfig },
  opening: Opening,
  turns: readonly Turn[],
): Promise<void> {
  const { db, close } = openDatabase(databaseUrl, () => undefined, 1);
  // Whoever writes is at work: conversations are filled with people who have no shift.
  const config = { ...context.config, flags: { ...context.config.flags, shifts: false } };
  const rules = { ...surroundings, now: context.now.toISOString(), config };
  const { id } = opening;
  const base = () => ({ id, commandId: randomUUID() });
  const submissions: Submission[] = [
    {
      command: { ...unsaid, verb: 'open', channel: 'CHAT_ANON', ...base(), ...opening, lang: 'fi' },
      actor: actorOf(null),
      maySee: () => true,
    },
    ...turns.map(
      ({ by, ...turn }): Submission => ({
        command: { ...base(), ...turn },
        actor: actorOf(by),
        maySee: () => true,
      }),
    ),
  ];
  let contacts = new Map<string, Contact>();
  for (let start = 0; start < submissions.length; start += CHUNK) {
    const decided = decideBatch(submissions.slice(start, start + CHUNK), contacts, new Map(), rules);
    const refused = decided.answers.find((each) => !each.ok);
    if (refused) throw new Error(`a turn was refused: ${JSON.stringify(refused)}`);
    await db.transaction().execute((tx) => append(tx, { node: 'fill', ...decided }));
    contacts = new Map(decided.contacts.map(({ contact }) => [contact.id, contact]));
  }
  await close();
}
