import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { connectDesk, openConversation, type TestDesk, until } from '../../test/harness/sockets.ts';
import { openDatabase } from '../db/database.ts';
import { moveCursor, readCursor } from '../db/jobs.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let gateway: TestGateway;
let outi: TestDesk;

beforeEach(async () => {
  database = await createTestDatabase();
  gateway = await startTestGateway({ databaseUrl: database.url });
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  await outi.ask('feed.start', { since: null });
});
afterEach(async () => {
  outi.close();
  await gateway.stop();
  await database.drop();
});

const command = (id: string) => ({ id, commandId: randomUUID() });

/** Outi owns a contact and asks about it; answers both ids. */
async function ask(): Promise<{ contactId: string; consultationId: string }> {
  const { client, contactId } = await openConversation(gateway.url, outi);
  client.close();
  await outi.ask('contact.claim', command(contactId));
  const consultationId = randomUUID();
  await outi.ask('consultation.ask', {
    ...command(consultationId),
    about: contactId,
    topic: 'en_tieda',
    lang: 'fi',
    question: 'Miten tämä menee?',
  });
  return { contactId, consultationId };
}

/** How far the consultation is by the feed of Outi's own contact. */
const isLinked = (desk: TestDesk, contactId: string, status: string) =>
  until(desk.socket, 'feed.batch', () =>
    desk.notices.some(
      (each) =>
        each.kind === 'contact.changed' &&
        each.recorded.contactId === contactId &&
        each.recorded.event.type === 'consultationLinked' &&
        each.recorded.event.status === status,
    ),
  );

const reactionsOf = async (desk: TestDesk, id: string) => {
  const { events } = await desk.ask('contact.timeline', { id, before: null, limit: 100 });
  return events.filter(({ actor }) => actor.kind === 'system' && actor.part === 'reaction');
};

test('every step of a consultation is told to the contact it is about, and the answer is kept there as a note', async () => {
  const { contactId, consultationId } = await ask();
  const mikko = await connectDesk(gateway.url, 'mikko-malli');
  await mikko.ask('contact.claim', command(consultationId));
  await mikko.ask('consultation.answer', { ...command(consultationId), text: 'Näin se menee.' });
  await outi.ask('consultation.acknowledge', command(consultationId));
  await isLinked(outi, contactId, 'acknowledged');
  const reactions = await reactionsOf(outi, contactId);
  expect(reactions.map(({ event }) => ('status' in event ? event.status : event.type))).toEqual([
    'open',
    'taken',
    'answered',
    'noteWritten',
    'acknowledged',
  ]);
  expect(reactions[3]?.event).toMatchObject({
    purpose: 'consultation',
    author: 'mikko-malli',
    content: { text: 'Näin se menee.' },
  });
  const { contact } = await outi.ask('contact.get', { id: contactId });
  expect(contact).toMatchObject({
    state: { owner: 'outi-yrjola' },
    consultations: [{ id: consultationId, status: 'acknowledged' }],
  });
  mikko.close();
});

test('what happened while no gateway ran, or was read twice, is followed up once', async () => {
  const { contactId, consultationId } = await ask();
  await isLinked(outi, contactId, 'open');
  const { db, close } = openDatabase(database.url, () => undefined, 1);
  const done = await readCursor(db, 'reactions');
  expect(done).toBeGreaterThan(0);
  // As after a kill between the commands and the cursor: all of it is read again from the very beginning.
  outi.close();
  await gateway.stop();
  await db.deleteFrom('job_cursor').execute();
  gateway = await startTestGateway({ databaseUrl: database.url });
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  await outi.ask('feed.start', { since: null });
  await outi.ask('consultation.withdraw', command(consultationId));
  await isLinked(outi, contactId, 'withdrawn');
  const reactions = await reactionsOf(outi, contactId);
  expect(reactions.map(({ event }) => 'status' in event && event.status)).toEqual(['open', 'withdrawn']);
  await moveCursor(db, 'reactions', 1);
  expect(await readCursor(db, 'reactions')).toBeGreaterThanOrEqual(done);
  await close();
});

test('of two gateways one reacts, and the other goes on when it is gone', async () => {
  const second = await startTestGateway({ databaseUrl: database.url });
  const { contactId, consultationId } = await ask();
  await isLinked(outi, contactId, 'open');
  const elsewhere = await connectDesk(second.url, 'outi-yrjola');
  await elsewhere.ask('feed.start', { since: null });
  outi.close();
  await gateway.stop();
  await elsewhere.ask('consultation.phone', { ...command(consultationId), text: 'Soitin päivystäjälle.' });
  await isLinked(elsewhere, contactId, 'phoned');
  const reactions = await reactionsOf(elsewhere, contactId);
  expect(reactions.map(({ event }) => event.type)).toEqual([
    'consultationLinked',
    'consultationLinked',
    'noteWritten',
  ]);
  outi = elsewhere;
  gateway = second;
});
