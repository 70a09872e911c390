import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../harness/faultProxy.ts';
import { startTestGateway, type TestGateway } from '../harness/gateway.ts';
import { connectDesk, openConversation, type TestDesk } from '../harness/sockets.ts';
import { when } from '../harness/when.ts';
import { openWorkstation, type Workstation } from '../harness/workstation.ts';

let gateway: TestGateway;
let proxy: FaultProxy;
let station: Workstation;
let colleague: TestDesk;

beforeAll(async () => {
  gateway = await startTestGateway();
  proxy = await startFaultProxy(gateway.url);
  // Its own patience would take longer than the test: only waking up can bring it back.
  station = await openWorkstation(proxy.url, { authUrl: gateway.url, waits: () => 600_000 });
  await station.live();
  colleague = await connectDesk(gateway.url, 'mikko-malli');
  await colleague.ask('feed.start', { since: null });
});
afterAll(async () => {
  colleague.close();
  await station.stop();
  await proxy.stop();
  await gateway.stop();
});

test('a desk that wakes up is in step at once, before it could have noticed that its connection is dead', async () => {
  const { store } = station.desk.feed;
  proxy.halfOpen();
  const { client, contactId } = await openConversation(gateway.url, colleague, 'Nukkuessa tullut');
  expect(station.contact(contactId)).toBeUndefined();
  expect(station.isLive()).toBe(true);
  station.tell('power.resumed');
  await when('what came meanwhile shows', [store], () => station.isLive() && !!station.contact(contactId));
  expect(store.getState().missed).toEqual({ changes: 1, contacts: 1 });
  client.close();
});
