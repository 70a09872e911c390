import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { TeamMember } from '../../shared/domain/shift/team.ts';
import { SECOND } from '../../shared/kit/time.ts';
import { startDoomedDesk } from '../harness/doomedDesk.ts';
import { startFaultProxy } from '../harness/faultProxy.ts';
import { startTestGateway } from '../harness/gateway.ts';
import { connectDesk, openConversation } from '../harness/sockets.ts';

/** P13: a dead workstation is offline within this. */
const PROMISED = 45 * SECOND;

test('a workstation that is killed, and one whose network is gone, are offline within 45 s on both gateways, and given nothing', {
  timeout: 120_000,
}, async () => {
  const first = await startTestGateway();
  const second = await startTestGateway({ databaseUrl: first.databaseUrl });
  const proxy = await startFaultProxy(second.url);
  const desks = [await connectDesk(first.url, 'outi-yrjola'), await connectDesk(second.url, 'sanna-demola')];
  const [watcher, lead] = desks as [(typeof desks)[0], (typeof desks)[0]];
  await watcher.ask('feed.start', { since: null });
  const { client, contactId: id } = await openConversation(first.url, watcher);

  const doomed = await startDoomedDesk(second.url, 'mikko-malli');
  const cut = await connectDesk(proxy.url, 'linnea-mallstrom');
  const give = (to: string) =>
    lead.call('contact.assign', { id, commandId: randomUUID(), to, reason: 'Kokeillaan' });
  expect((await give('mikko-malli')).ok).toBe(true);
  expect((await give('linnea-mallstrom')).ok).toBe(true);

  expect((await give('sanna-demola')).ok).toBe(true);

  const isOffline = (team: readonly TeamMember[]) =>
    ['mikko-malli', 'linnea-mallstrom'].every((each) =>
      team.some(({ personId, status }) => personId === each && status === 'OFFLINE'),
    );
  const offline = desks.map(async ({ socket }) => {
    const signal = AbortSignal.timeout(PROMISED + 5 * SECOND);
    for (;;) {
      const [{ team }] = (await once(socket as never, 'team.changed', { signal })) as [
        { team: TeamMember[] },
      ];
      if (isOffline(team)) return performance.now();
    }
  });
  const killed = performance.now();
  proxy.blackHole();
  await doomed.kill();
  for (const at of await Promise.all(offline)) expect(at - killed).toBeLessThan(PROMISED);
  for (const to of ['mikko-malli', 'linnea-mallstrom'])
    expect(await give(to)).toEqual({ ok: false, error: { code: 'NotOnShift' } });

  for (const each of [...desks, cut, client]) each.close();
  await proxy.stop();
  await second.stop();
  await first.stop();
});
