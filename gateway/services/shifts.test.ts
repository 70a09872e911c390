import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TeamMember } from '../../shared/domain/shift/team.ts';
import { everyChannel } from '../../test/harness/everyChannel.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { submitAll } from '../../test/harness/inbox.ts';
import { connectDesk, openConversation, type TestDesk, until } from '../../test/harness/sockets.ts';

type Told = TestDesk & { readonly team: () => readonly TeamMember[] };

let gateways: TestGateway[];
let outi: Told;
let mikko: Told;
let sanna: Told;
const closers: { close: () => void }[] = [];

async function arrive(gateway: TestGateway | undefined, personId: string): Promise<Told> {
  const desk = await connectDesk(gateway?.url ?? '', personId);
  let { team } = await desk.ask('team.list', {});
  desk.socket.on('team.changed', (told: { team: TeamMember[] }) => {
    team = told.team;
  });
  await desk.ask('feed.start', { since: null });
  closers.push(desk);
  return { ...desk, team: () => team };
}

const memberAt = (desk: Told, personId: string) => desk.team().find((each) => each.personId === personId);
const told = (desk: Told, is: () => boolean) => until(desk.socket, 'team.changed', is);

beforeAll(async () => {
  const presence = { beatMs: 200, lastsMs: 1_000 };
  const first = await startTestGateway({ presence });
  gateways = [first, await startTestGateway({ presence, databaseUrl: first.databaseUrl })];
  outi = await arrive(gateways[0], 'outi-yrjola');
  mikko = await arrive(gateways[1], 'mikko-malli');
  sanna = await arrive(gateways[1], 'sanna-demola');
});
afterAll(async () => {
  for (const each of closers) each.close();
  for (const gateway of [...gateways].reverse()) await gateway.stop();
});

const chat = async (text: string) => {
  const { client, contactId } = await openConversation(gateways[0]?.url ?? '', outi, text);
  closers.push(client);
  return contactId;
};
const command = (id: string) => ({ id, commandId: randomUUID() });

test('whoever signs in to the demo is on shift, with the queues of their skills, and every gateway knows', async () => {
  await told(sanna, () => memberAt(sanna, 'outi-yrjola')?.status === 'AVAILABLE');
  expect(memberAt(sanna, 'outi-yrjola')?.queues).toContain('#soshON_perheasiat_chat');
  const again = await outi.call('shift.start', { queues: null });
  expect(again).toEqual({ ok: false, error: { code: 'WrongShiftState', state: 'active' } });
});

test('a break and wrapping up keep one from taking and from being given; colleagues see how one is', async () => {
  const id = await chat('Tauko');
  await mikko.ask('shift.pause', {});
  await told(outi, () => memberAt(outi, 'mikko-malli')?.status === 'BREAK');
  expect(await mikko.call('contact.claim', command(id))).toEqual({
    ok: false,
    error: { code: 'NotOnShift' },
  });
  const give = { to: 'mikko-malli', reason: 'Kokeillaan' };
  expect(await sanna.call('contact.assign', { ...command(id), ...give })).toEqual({
    ok: false,
    error: { code: 'NotOnShift' },
  });
  await mikko.ask('shift.resume', {});
  await mikko.ask('shift.status', { status: 'IN_CALL' });
  await told(outi, () => memberAt(outi, 'mikko-malli')?.status === 'IN_CALL');
  expect((await mikko.call('contact.claim', command(id))).ok).toBe(true);
  await told(outi, () => memberAt(outi, 'mikko-malli')?.load.chats === 1);
  await mikko.ask('contact.release', command(id));
});

test('a shift ends with no chat open and nothing unseen; what is unseen goes to whoever takes over', async () => {
  const id = await chat('Vuoro loppuu');
  await mikko.ask('contact.claim', command(id));
  expect(await mikko.call('shift.end', {})).toEqual({ ok: false, error: { code: 'LiveChatOpen', count: 1 } });
  await mikko.ask('contact.release', command(id));
  const ended = await mikko.ask('shift.end', {});
  expect(ended.shift.state).toBe('ended');
  expect(await mikko.call('contact.claim', command(id))).toEqual({
    ok: false,
    error: { code: 'NotOnShift' },
  });
  await told(outi, () => memberAt(outi, 'mikko-malli') === undefined);
  expect((await mikko.ask('shift.start', { queues: ['#soshON_perheasiat_chat'] })).shift.queues).toEqual([
    '#soshON_perheasiat_chat',
  ]);
  const alien = { queues: ['SIIRTO_SENIORI_INFO_CHAT'] };
  await mikko.ask('shift.end', {});
  expect(await mikko.call('shift.start', alien)).toMatchObject({ error: { code: 'UnknownCode' } });
  await mikko.ask('shift.start', {});
});

test('what nobody has seen goes to whoever takes over, with a note, before the shift ends', async () => {
  const request = everyChannel().find(
    ({ command }) => command.verb === 'open' && command.channel === 'CONTACT_REQUEST',
  );
  if (!request) throw new Error('there is a contact request among every channel');
  await submitAll(gateways[0]?.databaseUrl ?? '', [request], new Date());
  const { id } = request.command;
  expect((await mikko.call('contact.claim', command(id))).ok).toBe(true);
  expect(await mikko.call('shift.end', {})).toEqual({
    ok: false,
    error: { code: 'UnseenMessages', count: 1 },
  });
  const to = (personId: string) => ({ handover: { to: personId, note: 'Soittakaa ennen kolmea' } });
  expect(await mikko.call('shift.end', to('ville-mallinen'))).toEqual({
    ok: false,
    error: { code: 'NotOnShift' },
  });
  expect((await mikko.ask('shift.end', to('outi-yrjola'))).shift.state).toBe('ended');
  const { contact } = await outi.ask('contact.get', { id });
  expect(contact.state).toEqual({ status: 'assigned', owner: 'outi-yrjola' });
  const { events } = await outi.ask('contact.timeline', { id, before: null, limit: 50 });
  expect(events.at(-1)?.event).toMatchObject({
    purpose: 'handover',
    content: { text: 'Soittakaa ennen kolmea' },
  });
  await mikko.ask('shift.start', {});
});

test('two who begin one shift at the same moment begin one', async () => {
  await mikko.ask('shift.end', {});
  const other = await arrive(gateways[0], 'mikko-malli');
  await other.call('shift.end', {});
  const answers = await Promise.all([mikko.call('shift.start', {}), other.call('shift.start', {})]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a workstation that is gone is offline for all, and is given nothing (P13)', async () => {
  const id = await chat('Poissa');
  const linnea = await arrive(gateways[1], 'linnea-mallstrom');
  await told(sanna, () => memberAt(sanna, 'linnea-mallstrom')?.status === 'AVAILABLE');
  linnea.close();
  await told(sanna, () => memberAt(sanna, 'linnea-mallstrom')?.status === 'OFFLINE');
  await told(outi, () => memberAt(outi, 'linnea-mallstrom')?.status === 'OFFLINE');
  const give = { to: 'linnea-mallstrom', reason: 'Kokeillaan' };
  for (const desk of [sanna])
    expect(await desk.call('contact.assign', { ...command(id), ...give })).toEqual({
      ok: false,
      error: { code: 'NotOnShift' },
    });
});

test('a lead sets another’s queues and pauses them with a reason, which their desk is told wherever it is; nobody else may', async () => {
  const heard = new Promise((resolve) => {
    outi.socket.once('shift.managed', resolve);
  });
  await outi.call('shift.start', { queues: null });
  const asked = { personId: 'outi-yrjola', reason: 'Perheasioissa on ruuhkaa' };
  const queues = ['#soshON_perheasiat_chat'];
  const refused = await mikko.call('shift.manage', { ...asked, action: 'pause', queues: [] });
  expect(refused).toEqual({ ok: false, error: { code: 'NotAllowed' } });
  // Sanna sits at the other gateway.
  const { shift } = await sanna.ask('shift.manage', { ...asked, action: 'setQueues', queues });
  expect(shift).toMatchObject({ personId: 'outi-yrjola', queues });
  expect(await heard).toEqual({ by: 'sanna-demola', action: 'setQueues', reason: asked.reason });
  const unknown = await sanna.call('shift.manage', { ...asked, action: 'setQueues', queues: ['ei'] });
  expect(unknown).toEqual({ ok: false, error: { code: 'UnknownCode', field: 'queues' } });
  const paused = await sanna.ask('shift.manage', { ...asked, action: 'pause', queues: [] });
  expect(paused.shift.state).toBe('break');
  const again = await sanna.call('shift.manage', { ...asked, action: 'pause', queues: [] });
  expect(again).toMatchObject({ error: { code: 'WrongShiftState' } });
  expect((await sanna.ask('shift.manage', { ...asked, action: 'resume', queues: [] })).shift.state).toBe(
    'active',
  );
});
