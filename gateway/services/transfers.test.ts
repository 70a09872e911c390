import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { DAY } from '../../shared/kit/time.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import {
  connectDesk,
  openConversation,
  type TestClient,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';
import { loadDemoPeople } from '../app/configuration.ts';

const message = 'Perheasia, asiakas odottaa chatissa.';
const to = { kind: 'queue', queue: '#soshON_perheasiat_chat' } as const;
const ROUNDS = 40;

let later = 0;
const now = () => new Date(Date.now() + later);
const people = loadDemoPeople();

let gateways: TestGateway[];
let sender: TestDesk;
let target: TestDesk;
const closers: { close: () => void }[] = [];

beforeAll(async () => {
  const options = { now, people, offersEveryMs: 50 };
  const first = await startTestGateway(options);
  gateways = [first, await startTestGateway({ ...options, databaseUrl: first.databaseUrl })];
  sender = await connectDesk(gateways[0]?.url ?? '', 'outi-yrjola');
  target = await connectDesk(gateways[1]?.url ?? '', 'mikko-malli');
  for (const desk of [sender, target]) await desk.ask('feed.start', { since: null });
  closers.push(sender, target);
});
afterAll(async () => {
  for (const each of closers) each.close();
  for (const gateway of [...gateways].reverse()) await gateway.stop();
});

async function owned(text: string): Promise<{ client: TestClient; contactId: string }> {
  const opened = await openConversation(gateways[0]?.url ?? '', sender, text);
  closers.push(opened.client);
  await sender.ask('contact.claim', { id: opened.contactId, commandId: randomUUID() });
  return opened;
}

async function offer(id: string): Promise<string> {
  const transferId = randomUUID();
  await sender.ask('transfer.offer', { id, commandId: transferId, to, message });
  return transferId;
}

/** The whole of it, page by page. */
async function historyOf(id: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (;;) {
    const before = events[0]?.version ?? null;
    const page = await sender.ask('contact.timeline', { id, before, limit: 200 });
    events.unshift(...page.events);
    if (!page.hasEarlier) return events;
  }
}

test('a transfer travels between gateways, and the client hears that it moved and who took it', async () => {
  const { client, contactId: id } = await owned('Siirto');
  const transferId = await offer(id);
  const answer = await target.call('transfer.accept', { id, commandId: randomUUID(), transferId });
  expect(answer.ok).toBe(true);
  await until(client.socket, 'conversation.updated', () =>
    client.updates.some((each) => each.type === 'joined' && each.counsellor.name === 'Mikko Malli'),
  );
  expect(client.updates.map(({ type }) => type)).toEqual(['opened', 'mine', 'joined', 'moved', 'joined']);
  expect(JSON.stringify(client.updates)).not.toContain(message);
  const { contact } = await target.ask('contact.get', { id });
  expect(contact).toMatchObject({ state: { owner: 'mikko-malli' }, hops: [{ outcome: 'accepted' }] });
});

test(`${ROUNDS} races of accepting and recalling on two gateways: one of them, and the other is told`, async () => {
  const { contactId: id } = await owned('Kilpa');
  for (let round = 0; round < ROUNDS; round += 1) {
    const transferId = await offer(id);
    const answers = await Promise.all([
      target.call('transfer.accept', { id, commandId: randomUUID(), transferId }),
      sender.call('transfer.recall', { id, commandId: randomUUID(), transferId }),
      target.call('transfer.reject', {
        id,
        commandId: randomUUID(),
        transferId,
        reason: 'WRONG_LINE',
        message: 'Ei meille',
      }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.error).toEqual({ code: 'TransferOver' });
    if (!answers[0]?.ok) continue;
    await target.ask('contact.release', { id, commandId: randomUUID() });
    await sender.ask('contact.claim', { id, commandId: randomUUID() });
    const back = { kind: 'queue', queue: '#soshON_ohjaus_ja_neuvonta_fi_chat' } as const;
    const transfer = randomUUID();
    await sender.ask('transfer.offer', { id, commandId: transfer, to: back, message });
    await target.ask('transfer.accept', { id, commandId: randomUUID(), transferId: transfer });
    await target.ask('contact.release', { id, commandId: randomUUID() });
    await sender.ask('contact.claim', { id, commandId: randomUUID() });
  }
  let contact: Contact | null = null;
  for (const recorded of await historyOf(id)) contact = evolve(contact, recorded);
  expect(contact?.hops.every(({ outcome }) => outcome !== null)).toBe(true);
});

test('an offer nobody answers lapses once, also when a gateway was restarted and two of them look', async () => {
  const { contactId: id } = await owned('Vanhenee');
  await offer(id);
  closers.splice(closers.indexOf(target), 1)[0]?.close();
  const second = gateways[1];
  if (!second) throw new Error('there are two gateways');
  gateways[1] = await second.restart();
  const expired = () =>
    sender.notices.some(
      (each) => each.kind === 'contact.changed' && each.recorded.event.type === 'transferExpired',
    );
  later = 5 * DAY;
  await until(sender.socket, 'feed.batch', expired);
  later = 0;
  const events = (await historyOf(id)).filter(({ event }) => event.type === 'transferExpired');
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    actor: { kind: 'system', part: 'clock' },
    event: { owner: 'outi-yrjola' },
  });
});
