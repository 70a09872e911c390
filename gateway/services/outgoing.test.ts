import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Channel } from '../../shared/domain/channel.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { ContactEvent } from '../../shared/domain/contact/events.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { bareIntake } from '../../shared/domain/contact/parts/intake.ts';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { append, headSeq, type NewEvent } from '../db/journal.ts';
import { readOutgoing } from './outgoing.ts';

let own: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;

beforeAll(async () => {
  own = await createTestDatabase();
  database = openDatabase(own.url, () => undefined, 2);
});
afterAll(async () => {
  await database.close();
  await own.drop();
});

const details = { name: 'Åsa Mallström', phone: '040 4711', address: 'Salakatu 4711' };

const opened = (channel: Channel): ContactEvent => ({
  type: 'opened',
  position: 1,
  channel,
  lang: 'sv',
  aliasNumber: 1,
  topic: 'en_tieda',
  queue: '#soshON_hakemukset',
  rule: 'generalQueue',
  because: [],
  intake: bareIntake(channel),
  owner: null,
  receivedAt: null,
});

/** A contact whose journal is just this, as other systems are told of it. */
async function outgoingOf(hasContent: boolean, ...events: readonly ContactEvent[]) {
  const contactId = randomUUID();
  const at = '2026-11-21T10:00:00.000Z';
  let contact: Contact | null = null;
  const made: NewEvent[] = events.map((event, i) => {
    const one = { contactId, version: i + 1, at, actor: { kind: 'client' as const }, event };
    contact = evolve(contact, { seq: i + 1, ...one });
    return { ordinal: i + 1, ...one };
  });
  if (!contact) throw new Error('a contact needs an event');
  const base = await headSeq(database.db);
  await append(database.db, {
    node: 'test',
    events: made,
    contacts: [{ contact, lastOrdinal: made.length, messageOrdinal: null, nameOrdinal: null }],
    commands: [],
    details: [{ contactId, fields: details }],
  });
  const read = await readOutgoing(database.db, base, base + made.length, hasContent);
  return read.map(({ event }) => event);
}

const recorded: ContactEvent = {
  type: 'detailsRecorded',
  fields: Object.keys(details),
  content: { text: details.name },
};

test('a signed assessment leaves with the answers of its own version', async () => {
  const saved = (assessmentVersion: number, talous: string): ContactEvent => ({
    type: 'assessmentSaved',
    assessmentVersion,
    content: { form: { talous } },
  });
  const story: ContactEvent[] = [
    opened('APPLICATION'),
    saved(1, 'some'),
    saved(1, 'acute'),
    { type: 'assessmentSigned', assessmentVersion: 1 },
    saved(2, 'none'),
    { type: 'assessmentSigned', assessmentVersion: 2 },
    { type: 'assessmentHandedOff', assessmentVersion: 1, to: 'SENIORI' },
  ];
  const events = await outgoingOf(true, ...story);
  expect(events.map((each) => each && [each.type, 'form' in each.data && each.data.form])).toEqual([
    ['contact.opened', false],
    null,
    null,
    ['assessment.signed', { talous: 'acute' }],
    null,
    ['assessment.signed', { talous: 'none' }],
    ['assessment.handedOff', { talous: 'acute' }],
  ]);
  const bare = await outgoingOf(false, ...story);
  expect(JSON.stringify(bare)).not.toContain('talous');
});

test('details leave as they stand, and under a safety flag without what says where someone is', async () => {
  const [, whole] = await outgoingOf(true, opened('APPLICATION'), recorded);
  expect(whole?.data).toMatchObject({ details });
  const flagged = await outgoingOf(true, opened('APPLICATION'), recorded, {
    type: 'safetySet',
    source: 'lead',
  });
  expect(flagged[1]?.data).toMatchObject({ details: { name: 'Åsa Mallström' } });
  expect(flagged[2]).toMatchObject({ type: 'contact.safetyChanged', data: { isSet: true } });
  expect(JSON.stringify(flagged)).not.toContain('4711');
  expect(JSON.stringify(await outgoingOf(false, opened('APPLICATION'), recorded))).not.toMatch(
    /Mallström|4711/,
  );
});

test('nothing of a consultation leaves, whatever its events are', async () => {
  const message: ContactEvent = {
    type: 'messageSent',
    position: 2,
    messageId: randomUUID(),
    from: 'counsellor',
    content: { text: 'Kollegalle' },
  };
  const events = await outgoingOf(true, opened('CONSULTATION'), message, {
    type: 'claimed',
    position: 3,
    owner: 'outi-yrjola',
  });
  expect(events).toEqual([null, null, null]);
});
