import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { connectDesk, type TestDesk } from '../../test/harness/sockets.ts';
import { createLog } from '../app/log.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { feedbackSince, forgetFeedback } from '../db/feedback.ts';

const CANARY = 'KANARIA-palaute-91';
const logged: string[] = [];
let gateway: TestGateway;
let database: Database;
let outi: TestDesk;
let mikko: TestDesk;
let now = new Date('2026-11-23T08:30:00.000Z');

beforeAll(async () => {
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  gateway = await startTestGateway({ log: createLog('trace', sink), now: () => now });
  database = openDatabase(gateway.databaseUrl, () => undefined, 1);
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  mikko = await connectDesk(gateway.url, 'mikko-malli');
});
afterAll(async () => {
  for (const desk of [outi, mikko]) desk?.close();
  await database?.close();
  await gateway.stop();
});

const given = (more: object = {}) => ({
  id: randomUUID(),
  about: 'screens' as const,
  text: CANARY,
  version: '0.1.0',
  ...more,
});
const kept = () => feedbackSince(database.db, new Date(0));

test('is kept with who gave it, as what and when, once however often it is sent (R84)', async () => {
  const feedback = given();
  const first = await outi.ask('feedback.give', feedback);
  expect(first.receivedAt).toBe(now.toISOString());
  now = new Date(now.getTime() + 1_000);
  expect(await outi.ask('feedback.give', { ...feedback, text: 'Toinen' })).toEqual(first);
  expect(await kept()).toMatchObject([
    {
      id: feedback.id,
      person_id: 'outi-yrjola',
      role: 'counsellor',
      version: '0.1.0',
      protocol: PROTOCOL_VERSION,
      about: 'screens',
      text: CANARY,
    },
  ]);
  // An id is its giver's own: another's changes nothing of it.
  await mikko.ask('feedback.give', { ...feedback, text: 'Mikon' });
  expect((await kept()).map(({ text }) => text)).toEqual([CANARY, 'Mikon']);
});

test('an identity code, nothing at all, too much, and what is not asked about are refused', async () => {
  const before = (await kept()).length;
  for (const more of [
    { text: 'Asiakas 131052-308T' },
    { text: ' \n' },
    { text: 'x'.repeat(2_001) },
    { about: 'client' as 'other' },
  ])
    expect(await outi.call('feedback.give', given(more))).toMatchObject({
      ok: false,
      error: { code: 'BadRequest' },
    });
  expect(await kept()).toHaveLength(before);
});

test('nothing of it is in the log', () => {
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.join('')).not.toContain(CANARY);
});

test('what was given before a moment is let go of, and nothing else', async () => {
  await forgetFeedback(database.db, now);
  expect((await kept()).map(({ text }) => text)).toEqual(['Mikon']);
});
