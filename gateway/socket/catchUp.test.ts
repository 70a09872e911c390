import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { fillInbox } from '../../test/harness/inbox.ts';
import { applyToMirror } from '../../test/harness/mirror.ts';
import { connectDesk, openConversation, type TestDesk } from '../../test/harness/sockets.ts';
import { openDatabase } from '../db/database.ts';

const MISSED = 30;

/** Bytes and notices that a desk gets between its feed's start and its answer. */
async function catchUpOf(
  url: string,
  since: number,
): Promise<{ bytes: number; kinds: string[]; mode: string }> {
  const desk = await connectDesk(url);
  let bytes = 0;
  desk.socket.on('feed.batch', (batch) => {
    bytes += JSON.stringify(batch).length;
  });
  const { mode } = await desk.ask('feed.start', { since });
  desk.close();
  return { bytes, kinds: desk.notices.map((each) => each.kind), mode };
}

describe('a desk that was away', () => {
  let gateway: TestGateway;
  let desk: TestDesk;

  beforeAll(async () => {
    gateway = await startTestGateway();
    desk = await connectDesk(gateway.url);
    await desk.ask('feed.start', { since: null });
  });
  afterAll(async () => {
    desk.close();
    await gateway.stop();
  });

  const missSome = async (): Promise<number> => {
    const { client, contactId } = await openConversation(gateway.url, desk, `Taukoa ennen ${randomUUID()}`);
    const { seq } = await desk.ask('contact.get', { id: contactId });
    for (let i = 0; i < MISSED; i += 1) {
      await client.ask('conversation.send', {
        commandId: randomUUID(),
        text: `Viesti ${String(i).padStart(2, '0')}`,
      });
    }
    client.close();
    return seq;
  };

  test('gets what it missed and nothing else, whatever the size of the inbox', async () => {
    const small = await catchUpOf(gateway.url, await missSome());
    await fillInbox(gateway.databaseUrl, 5_000);
    const large = await catchUpOf(gateway.url, await missSome());

    expect(small.mode).toBe('catchUp');
    expect(small.kinds).toEqual(Array(MISSED).fill('contact.changed'));
    expect(large.kinds).toEqual(small.kinds);
    // Only the digits of the journal's numbers may differ.
    expect(Math.abs(large.bytes - small.bytes)).toBeLessThan(MISSED * 12);
  });

  test('reads rows in proportion to what it missed', async () => {
    const since = await missSome();
    const { db, close } = openDatabase(gateway.databaseUrl, () => undefined);
    type Plan = {
      'Actual Rows': number;
      'Actual Loops': number;
      'Rows Removed by Filter'?: number;
      Plans?: Plan[];
    };
    const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`
      explain (analyze, format json) select e.seq from event e left join event_content c on c.seq = e.seq
      where e.seq > ${since} and e.seq <= ${since + MISSED} order by e.seq`.execute(db);
    const rowsRead = (plan: Plan): number =>
      (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] +
      (plan.Plans ?? []).reduce((sum, each) => sum + rowsRead(each), 0);
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    // The event, its content and the joined row.
    expect(plan && rowsRead(plan)).toBeLessThanOrEqual(3 * MISSED);
    await close();
  });

  test('gets a snapshot when it asks for one, or when what it knows is from another journal', async () => {
    expect((await catchUpOf(gateway.url, 10_000_000)).mode).toBe('snapshot');
    const fresh = await connectDesk(gateway.url);
    expect((await fresh.ask('feed.start', { since: null })).mode).toBe('snapshot');
    expect(fresh.notices[0]).toEqual({ kind: 'feed.reset' });
    fresh.close();
  });

  test('a snapshot and what followed equal a fresh snapshot', async () => {
    const mirror = await connectDesk(gateway.url);
    await mirror.ask('feed.start', { since: null });
    const { client, contactId } = await openConversation(gateway.url, desk, `Peili ${randomUUID()}`);
    const command = () => ({ id: contactId, commandId: randomUUID() });
    await desk.ask('contact.claim', command());
    await desk.ask('contact.send', { ...command(), text: 'Vastaus' });
    await desk.ask('contact.note', { ...command(), text: 'Muistio' });
    await client.ask('conversation.markRead', { delivered: 4, read: 4 });
    await client.ask('conversation.send', { commandId: randomUUID(), text: 'Kiitos' });
    await desk.ask('contact.markRead', { ...command(), delivered: 5, read: 5 });
    await desk.ask('contact.release', command());
    await desk.ask('contact.claim', command());
    await client.ask('conversation.leave', { commandId: randomUUID() });
    await desk.ask('contact.markRead', { ...command(), delivered: 99, read: 99 });
    const closing = { resolution: 'OTHER', contactBy: 'SELF', topic: 'en_tieda', nextStep: 'NONE' };
    await desk.ask('contact.close', { ...command(), ...closing });
    const { seq } = await desk.ask('contact.reopen', command());
    await mirror.ask('contact.get', { id: contactId });

    const fresh = await connectDesk(gateway.url);
    const started = await fresh.ask('feed.start', { since: null });
    expect(started.seq).toBeGreaterThanOrEqual(seq);
    expect(applyToMirror(mirror.notices)).toEqual(applyToMirror(fresh.notices));
    for (const each of [mirror, fresh, client]) each.close();
  });

  test('a line professional sees only the queues of the line, as contacts come and go', async () => {
    const ville = await connectDesk(gateway.url, 'ville-mallinen');
    await ville.ask('feed.start', { since: null });
    const { client, contactId } = await openConversation(
      gateway.url,
      desk,
      `Ei kuulu linjalle ${randomUUID()}`,
    );
    expect(await ville.call('contact.get', { id: contactId })).toEqual({
      ok: false,
      error: { code: 'NotFound' },
    });
    expect(await ville.call('contact.claim', { id: contactId, commandId: randomUUID() })).toEqual({
      ok: false,
      error: { code: 'NotFound' },
    });
    expect(await ville.call('contact.timeline', { id: contactId, before: null, limit: 10 })).toMatchObject({
      error: { code: 'NotFound' },
    });
    expect(
      await ville.call('contact.note', { id: contactId, commandId: randomUUID(), text: 'x' }),
    ).toMatchObject({
      error: { code: 'NotFound' },
    });
    const seen = JSON.stringify(ville.notices);
    expect(seen).not.toContain(contactId);
    for (const each of [ville, client]) each.close();
  });
});
