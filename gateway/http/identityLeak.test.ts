import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startTestGateway } from '../../test/harness/gateway.ts';
import { createIdentityBrowser, PUBLIC_URL } from '../../test/harness/identityBrowser.ts';
import { aino, identityFrom, startIdentityProvider } from '../../test/harness/identityProvider.ts';
import { connectDesk, openConversation, type TestDesk, until } from '../../test/harness/sockets.ts';
import { createLog } from '../app/log.ts';

/** Every row of every table, as text, by table. */
async function dump(databaseUrl: string): Promise<Map<string, string>> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const { rows: tables } = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const found = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await db.query<{ line: string }>(`select to_jsonb(t)::text as line from "${name}" t`);
    found.set(name, rows.map(({ line }) => line).join('\n'));
  }
  await db.end();
  return found;
}

test('an identity code and a token reach no log, no journal, no socket and no address', async () => {
  const logged: string[] = [];
  const sink = new Writable({
    write: (chunk, _, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  const idp = await startIdentityProvider(() => `${PUBLIC_URL}/identity/callback`);
  const gateway = await startTestGateway({
    identity: identityFrom(idp.issuer, PUBLIC_URL),
    log: createLog('debug', sink),
  });
  const frames: string[] = [];
  const listen = ({ socket }: Pick<TestDesk, 'socket'>) =>
    socket.io.engine.on('packet', (packet) => frames.push(JSON.stringify(packet)));
  const desk = await connectDesk(gateway.url, 'outi-yrjola');
  listen(desk);
  await desk.ask('feed.start', { since: null });
  const { client, contactId } = await openConversation(gateway.url, desk, 'Haluan vammaispalveluun.');
  listen(client);

  const command = () => ({ id: contactId, commandId: randomUUID() });
  await desk.ask('contact.claim', command());
  await desk.ask('identification.request', command());
  const browser = createIdentityBrowser(gateway.url);
  const { url } = await client.ask('identity.begin', { lang: 'fi' });
  const callback = await browser.go(url, { until: ({ pathname }) => pathname === '/identity/callback' });
  const cookie = browser.cookies.get(`${new URL(PUBLIC_URL).host} luotsi_identity`) ?? '';
  await browser.go(callback.href, { site: 'cross-site' });
  await until(client.socket, 'conversation.updated', () =>
    client.updates.some(({ type }) => type === 'identityGiven'),
  );
  await client.ask('identity.status', {});
  await client.ask('conversation.resume', { since: 0 });
  await until(desk.socket, 'feed.batch', () =>
    desk.notices.some(
      (each) => each.kind === 'contact.changed' && each.recorded.event.type === 'detailsRecorded',
    ),
  );
  await desk.ask('contact.get', { id: contactId });
  await desk.ask('contact.timeline', { id: contactId, before: null, limit: 50 });

  const ticket = new URL(url, PUBLIC_URL).searchParams.get('ticket') ?? '';
  const code = callback.searchParams.get('code') ?? '';
  const rows = await dump(gateway.databaseUrl);
  // What is looked for is there to be found: the provider gave tokens out, and the register has the code.
  expect(idp.secrets.size).toBeGreaterThan(1);
  expect(rows.get('client_detail')).toContain(aino.identityCode);
  expect(rows.get('contact_detail')).toContain(aino.identityCode);
  expect(cookie.length * ticket.length * code.length).toBeGreaterThan(0);

  const said = [...logged, ...frames].join('\n');
  const stored = [...rows].filter(([name]) => !name.endsWith('_detail'));
  for (const secret of [aino.identityCode, aino.givenNames, ...idp.secrets]) {
    expect(said).not.toContain(secret);
    expect(browser.visited.join('\n')).not.toContain(secret);
    for (const [name, lines] of stored) expect(`${name}: ${lines}`).not.toContain(secret);
  }
  for (const secret of [cookie, code, ...idp.secrets]) {
    expect(said).not.toContain(secret);
    expect([...rows.values()].join('\n')).not.toContain(secret);
  }
  expect(logged.join('\n')).not.toContain(ticket);
  expect([...rows.values()].join('\n')).not.toContain(ticket);
  // The name is the desk's to see and not the journal's to keep.
  expect(logged.join('\n')).not.toContain(aino.familyName);
  expect(rows.get('event')).not.toContain(aino.familyName);
  expect(rows.get('contact')).not.toContain(aino.familyName);

  for (const each of [client, desk]) each.close();
  await gateway.stop();
  await idp.stop();
});
