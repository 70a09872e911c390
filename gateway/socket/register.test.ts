import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { connectDesk, type TestDesk } from '../../test/harness/sockets.ts';

let gateway: TestGateway;
let outi: TestDesk;

beforeAll(async () => {
  gateway = await startTestGateway();
  outi = await connectDesk(gateway.url);
});
afterAll(async () => {
  outi.close();
  await gateway.stop();
});

const phone = () => ({
  id: randomUUID(),
  commandId: randomUUID(),
  channel: 'PHONE' as const,
  lang: 'fi' as const,
  topic: 'asuminen',
  text: null,
  details: { name: 'Eila Demo', phone: '+358 40 000 0000' },
});

test('a call is written down once, is the one’s who took it, and its number stays out of the journal', async () => {
  const call = phone();
  const first = await outi.ask('contact.register', call);
  expect(await outi.ask('contact.register', call)).toEqual(first);
  const { contact } = await outi.ask('contact.get', { id: call.id });
  expect(contact).toMatchObject({
    channel: 'PHONE',
    name: 'Eila Demo',
    details: ['name', 'phone'],
    state: { status: 'active', owner: 'outi-yrjola' },
  });
  const { events } = await outi.ask('contact.timeline', { id: call.id, before: null, limit: 50 });
  expect(JSON.stringify(events)).not.toContain('040 000');
  expect(JSON.stringify(events)).not.toContain('40 000 0000');
});

test('a letter may wait in its queue, received when it was', async () => {
  const id = randomUUID();
  await outi.ask('contact.register', {
    ...phone(),
    id,
    channel: 'LETTER',
    lang: 'sv',
    text: 'Brev om hemvård.',
    isMine: false,
    receivedAt: '2026-11-20T09:00:00.000Z',
  });
  const { contact } = await outi.ask('contact.get', { id });
  expect(contact).toMatchObject({ state: { status: 'queued' }, receivedAt: '2026-11-20T09:00:00.000Z' });
});

test('the authority line asks for the organisation (R7), a chat is not written down, and a line does not register', async () => {
  const refusal = async (desk: TestDesk, more: object) =>
    (await desk.call('contact.register', { ...phone(), ...more })) as { error?: object };
  expect(await refusal(outi, { channel: 'AUTHORITY_LINE' })).toMatchObject({
    error: { code: 'MissingDetail', field: 'organisation' },
  });
  expect(await refusal(outi, { channel: 'CHAT_ANON', text: 'x' })).toMatchObject({
    error: { code: 'NotAllowed' },
  });
  const ville = await connectDesk(gateway.url, 'ville-mallinen');
  expect(await refusal(ville, {})).toMatchObject({ error: { code: 'NotAllowed' } });
  ville.close();
});
