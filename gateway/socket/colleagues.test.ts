import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import {
  connectDesk,
  openConversation,
  type TestClient,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';

const CANARY = 'KONSULTAATIO-KANARIA-91c';

let gateway: TestGateway;
let outi: TestDesk;
/** Ville of the disability line sees the unit's consultations, and none of its clients' contacts. */
let ville: TestDesk;

beforeAll(async () => {
  gateway = await startTestGateway();
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  ville = await connectDesk(gateway.url, 'ville-mallinen');
  for (const desk of [outi, ville]) await desk.ask('feed.start', { since: null });
});
afterAll(async () => {
  outi.close();
  ville.close();
  await gateway.stop();
});

const command = (id: string) => ({ id, commandId: randomUUID() });
const listen = ({ socket }: TestClient | TestDesk): string[] => {
  const frames: string[] = [];
  socket.io.engine.on('packet', (packet) => frames.push(JSON.stringify(packet)));
  return frames;
};
/** The next notice of a kind that a socket hears. */
const next = ({ socket }: TestClient | TestDesk, name: string): Promise<unknown> =>
  new Promise((resolve) => {
    socket.once(name, resolve);
  });
const ask = (about: string, id = randomUUID()) => ({
  ...command(id),
  about,
  topic: 'vammaispalvelut',
  lang: 'fi' as const,
  question: `${CANARY} kuuluuko tämä vammaispalveluun?`,
});

test('a line professional sees and answers the consultation, and never the contact; no word of it reaches a client', async () => {
  const { client, contactId } = await openConversation(gateway.url, outi, 'Salainen asiani ja nimeni');
  const clientFrames = listen(client);
  const villeFrames = listen(ville);
  await outi.ask('contact.claim', command(contactId));
  const asked = ask(contactId);
  await outi.ask('consultation.ask', asked);
  await until(ville.socket, 'feed.batch', () =>
    ville.notices.some((each) => each.kind === 'contact.shown' && each.contact.id === asked.id),
  );
  await ville.ask('contact.claim', command(asked.id));
  await ville.ask('contact.note', { ...command(asked.id), text: `${CANARY} muistiinpano` });
  await ville.ask('consultation.answer', { ...command(asked.id), text: `${CANARY} vastaus` });
  await outi.ask('consultation.acknowledge', command(asked.id));
  await until(outi.socket, 'feed.batch', () =>
    outi.notices.some(
      (each) =>
        each.kind === 'contact.changed' &&
        each.recorded.event.type === 'consultationLinked' &&
        each.recorded.event.status === 'acknowledged',
    ),
  );
  for (const name of ['contact.get', 'contact.timeline'] as const)
    expect(await ville.call(name, { id: contactId, before: null, limit: 10 })).toEqual({
      ok: false,
      error: { code: 'NotFound' },
    });
  expect(await ville.call('consultation.ask', ask(contactId))).toMatchObject({ error: { code: 'NotFound' } });
  expect(await ville.call('consultation.pseudonymise', { id: contactId, texts: ['x'] })).toMatchObject({
    error: { code: 'NotFound' },
  });
  expect(ville.notices.some((each) => each.kind === 'contact.shown' && each.contact.id === contactId)).toBe(
    false,
  );
  expect(villeFrames.join('\n')).not.toContain('Salainen asiani');

  await outi.ask('contact.send', { ...command(contactId), text: 'Viimeinen sana' });
  await until(client.socket, 'conversation.updated', () =>
    JSON.stringify(client.updates).includes('Viimeinen sana'),
  );
  await client.ask('conversation.resume', { since: 0 });
  const sent = clientFrames.join('\n');
  expect(sent).toContain('Viimeinen sana');
  for (const secret of [CANARY, asked.id, 'onsultation', 'Ville'] as const)
    expect(sent).not.toContain(secret);
  client.close();
});

test('the asker gets a proposal without what tells whose words they are, made from details that stay at the gateway', async () => {
  const { client, contactId } = await openConversation(gateway.url, outi);
  await outi.ask('contact.claim', command(contactId));
  const details = { name: 'Aino Demola', phone: '040 123 4567', municipality: 'Inkoo' };
  await outi.ask('contact.recordDetails', { ...command(contactId), details });
  const texts = ['Ainon puhelin on 040 123 4567, koti on Inkoo', 'vuokra on maksamatta'];
  expect(await outi.ask('consultation.pseudonymise', { id: contactId, texts })).toEqual({
    texts: ['[nimi] puhelin on [puhelin], koti on [tieto]', 'vuokra on maksamatta'],
  });
  client.close();
});

test('a colleague who was invited joins, writes and leaves; the client sees each of it by name, and who answers for it', async () => {
  const { client, contactId } = await openConversation(gateway.url, outi, 'Kumpi teistä auttaa?');
  const see = (type: string) =>
    until(client.socket, 'conversation.updated', () => client.updates.find((each) => each.type === type));
  await outi.ask('contact.claim', command(contactId));
  expect(await ville.call('colleague.join', command(contactId))).toMatchObject({
    error: { code: 'NotFound' },
  });
  await outi.ask('colleague.invite', { ...command(contactId), personId: 'ville-mallinen' });
  expect(await see('colleagueInvited')).toMatchObject({ counsellor: { name: 'Ville Mallinen' } });
  const typing = { id: contactId, isTyping: true };
  expect(await ville.call('contact.typing', typing)).toMatchObject({ error: { code: 'NotOwner' } });
  await ville.ask('colleague.join', command(contactId));
  await see('colleagueJoined');
  const toldOuti = next(outi, 'contact.typingChanged');
  const toldClient = next(client, 'conversation.typingChanged');
  await ville.ask('contact.typing', typing);
  expect(await toldOuti).toEqual({ ...typing, by: 'ville-mallinen' });
  expect(await toldClient).toEqual({ isTyping: true });
  const toldVille = next(ville, 'contact.typingChanged');
  await client.ask('conversation.typing', { isTyping: true });
  expect(await toldVille).toEqual({ ...typing, by: null });
  await ville.ask('contact.send', { ...command(contactId), text: 'Vammaispalvelusta hei' });
  expect(await see('theirs')).toMatchObject({ counsellor: { name: 'Ville Mallinen' } });
  const { contact } = await outi.ask('contact.get', { id: contactId });
  expect(contact.state).toEqual({ status: 'active', owner: 'outi-yrjola' });
  await ville.ask('colleague.leave', command(contactId));
  await see('colleagueLeft');
  expect(await ville.call('contact.send', { ...command(contactId), text: 'x' })).toMatchObject({
    error: { code: 'NotFound' },
  });
  client.close();
});

test('a client whom nobody has identified is written to by no professional', async () => {
  const { client, contactId } = await openConversation(gateway.url, outi);
  const written = await outi.call('message.write', {
    ...command(randomUUID()),
    about: contactId,
    isAgreed: true,
    purpose: 'AFTER_CHAT',
    recipient: 'client',
    isReplyExpected: false,
    text: 'Sovitusti.',
  });
  expect(written).toMatchObject({ error: { code: 'NotIdentified' } });
  client.close();
});

test('two who take a consultation at once: one has it', async () => {
  const { client, contactId } = await openConversation(gateway.url, outi);
  await outi.ask('contact.claim', command(contactId));
  const asked = { ...ask(contactId), topic: 'en_tieda' };
  await outi.ask('consultation.ask', asked);
  const mikko = await connectDesk(gateway.url, 'mikko-malli');
  const linnea = await connectDesk(gateway.url, 'linnea-mallstrom');
  const answers = await Promise.all(
    [mikko, linnea, outi].map((desk) => desk.call('contact.claim', command(asked.id))),
  );
  expect(answers.slice(0, 2).filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers[2]?.ok).toBe(false);
  for (const each of [client, mikko, linnea]) each.close();
});
