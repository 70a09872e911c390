import { randomUUID } from 'node:crypto';
import { loadConfig } from '../../gateway/app/configuration.ts';
import { type Db, openDatabase } from '../../gateway/db/database.ts';
import { append } from '../../gateway/db/journal.ts';
import { decideBatch, type Submission } from '../../gateway/services/decideBatch.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import { surroundings } from './story.ts';

const CHUNK = 500;

/**
 * Puts `count` open contacts into a database through the journal itself, as that many clients would have. Live
 * gateways on the database hear of them as of any other gateway's commits.
 */
export async function fillInbox(
  databaseUrl: string,
  count: number,
  make: (i: number) => { topic: string; lang: 'fi' | 'sv' | 'en'; text: string; at?: Date } = defaultContact,
): Promise<void> {
  const { db, close } = openDatabase(databaseUrl, () => undefined, 1);
  for (let start = 0; start < count; start += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, count - start) }, (_, i) => make(start + i));
    const submissions = chunk.map(
      ({ topic, lang, text }, i): Submission => ({
        command: {
          ...unsaid,
          verb: 'open',
          channel: 'CHAT_ANON',
          id: randomUUID(),
          commandId: randomUUID(),
          lang,
          topic,
          text,
          aliasNumber: 1001 + start + i,
        },
        actor: { kind: 'client' },
        maySee: () => true,
      }),
    );
    await put(db, submissions, chunk[0]?.at);
  }
  await close();
}

/** Puts what a test decides to into a database, as somebody else's gateway would have. */
export async function submitAll(
  databaseUrl: string,
  submissions: readonly Submission[],
  at?: Date,
): Promise<void> {
  const { db, close } = openDatabase(databaseUrl, () => undefined, 1);
  await put(db, submissions, at);
  await close();
}

async function put(db: Db, submissions: readonly Submission[], at = new Date()): Promise<void> {
  const rules = { ...surroundings, now: at.toISOString(), config: loadConfig() };
  const decided = decideBatch(submissions, new Map(), new Map(), rules);
  const refused = decided.answers.find((answer) => !answer.ok);
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
  await db.transaction().execute((tx) => append(tx, { node: 'fill', ...decided }));
}

const topics = [
  'toimeentulo',
  'perheasiat',
  'vammaispalvelut',
  'asuminen',
  'ikaantyneet',
  'en_tieda',
] as const;

const defaultContact = (i: number) => ({
  topic: topics[i % topics.length] ?? 'en_tieda',
  lang: (['fi', 'fi', 'fi', 'sv', 'en'] as const)[i % 5] ?? 'fi',
  text: `Yhteydenotto numero ${i}: tarvitsen neuvoa asiaani enkä tiedä, mistä aloittaisin.`,
});
