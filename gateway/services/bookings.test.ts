import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { connectClient } from '../../test/harness/sockets.ts';
import { loadConfig } from '../app/configuration.ts';

const config = loadConfig();
/** Booking is in use, and one call is made at a time. */
const channels = config.channels.map((each) =>
  each.id === 'BOOKED_CALL' ? { ...each, activeFrom: '2025-10-01' } : each,
);
const now = () => new Date('2026-11-23T08:00:00.000Z');

let first: TestGateway;
let second: TestGateway;

beforeAll(async () => {
  first = await startTestGateway({ config: { ...config, channels }, now });
  second = await startTestGateway({ config: { ...config, channels }, now, databaseUrl: first.databaseUrl });
});
afterAll(async () => {
  await second.stop();
  await first.stop();
});

const booking = (slot: { from: string; to: string } | null) => ({
  commandId: randomUUID(),
  lang: 'fi' as const,
  topic: 'en_tieda',
  channel: 'BOOKED_CALL' as const,
  details: { phone: '040 123 4567' },
  slot,
});

test('of all who want the same time at once, at two gateways, one gets it; it is no longer offered, and the same asked again is the same', async () => {
  const clients = await Promise.all([first, second, first, second].map(({ url }) => connectClient(url)));
  const [client] = clients;
  const { slots } = (await client?.ask('booking.slots', {})) ?? { slots: [] };
  const [wanted] = slots;
  if (!wanted) throw new Error('no time is offered');
  const asked = clients.map((each) => ({ each, input: booking(wanted) }));
  const answers = await Promise.all(asked.map(({ each, input }) => each.call('conversation.open', input)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers) if (!answer.ok) expect(answer.error).toEqual({ code: 'SlotTaken' });
  const winner = asked[answers.findIndex(({ ok }) => ok)];
  expect(await winner?.each.call('conversation.open', winner.input)).toMatchObject({ ok: true });
  const after = await winner?.each.ask('booking.slots', {});
  expect(after?.slots.map(({ from }) => from)).not.toContain(wanted.from);
  const told = await winner?.each.ask('conversation.resume', { since: 0 });
  expect(told?.updates.at(-1)).toMatchObject({ type: 'callPromised', slot: wanted, isBooked: true });
  for (const each of clients) each.close();
});

test('a time that is not offered is refused, and so is a booking without one', async () => {
  const client = await connectClient(first.url);
  const night = { from: '2026-11-24T20:00:00.000Z', to: '2026-11-24T20:30:00.000Z' };
  expect(await client.call('conversation.open', booking(night))).toEqual({
    ok: false,
    error: { code: 'SlotNotOffered' },
  });
  expect(await client.call('conversation.open', booking(null))).toEqual({
    ok: false,
    error: { code: 'MissingDetail', field: 'slot' },
  });
  client.close();
});

test('where booking is not in use, no time is offered', async () => {
  const gateway = await startTestGateway({ now });
  const client = await connectClient(gateway.url);
  expect(await client.ask('booking.slots', {})).toEqual({ slots: [] });
  client.close();
  await gateway.stop();
});
