import { expect, test } from 'vitest';
import {
  client,
  config,
  createStory,
  minute,
  openingWords,
  outi,
  queuedStory,
  surroundings,
  uuid,
} from '../../../test/harness/story.ts';
import { decide } from './decide.ts';
import { unsaid } from './open.ts';
import { bareIntake } from './parts/intake.ts';

test('a client writes, and the contact stands in the queue of its topic with the first message', () => {
  const story = createStory();
  const decision = story.tell(client, { ...openingWords, commandId: uuid(7) }, minute(3));
  expect(decision).toEqual({
    ok: true,
    value: [
      {
        type: 'opened',
        position: 1,
        channel: 'CHAT_ANON',
        lang: 'fi',
        aliasNumber: 4821,
        topic: 'toimeentulo',
        queue: '#soshON_aikuissosiaalityö_chat',
        rule: 'aiheen-jono',
        because: [],
        intake: bareIntake('CHAT_ANON'),
        owner: null,
        receivedAt: null,
      },
      {
        type: 'messageSent',
        position: 2,
        messageId: uuid(7),
        from: 'client',
        content: { text: 'Vuokra on maksamatta.' },
      },
    ],
  });
  expect(story.contact).toMatchObject({
    id: uuid(1),
    version: 2,
    channel: 'CHAT_ANON',
    lang: 'fi',
    aliasNumber: 4821,
    topic: 'toimeentulo',
    topicOriginal: 'toimeentulo',
    queue: '#soshON_aikuissosiaalityö_chat',
    state: { status: 'queued' },
    receivedAt: minute(3),
    queuedAt: minute(3),
    firstReplyAt: null,
    awaitingSince: minute(3),
    clientLeftAt: null,
    lastMessage: { from: 'client', at: minute(3), preview: 'Vuokra on maksamatta.' },
    position: 2,
    lastClientPosition: 2,
    deskRead: 0,
    clientDelivered: 0,
    clientRead: 0,
    closures: [],
    name: null,
    identification: { status: 'anonymous' },
    transfer: null,
    safety: 'none',
  });
});

test('opening a contact that stands adds the text as a message, so that nothing written is lost', () => {
  const story = queuedStory();
  const again = { ...openingWords, topic: 'asuminen', commandId: uuid(8) };
  expect(story.tell(client, again, minute(5))).toEqual({
    ok: true,
    value: [
      {
        type: 'messageSent',
        position: 3,
        messageId: uuid(8),
        from: 'client',
        content: { text: 'Vuokra on maksamatta.' },
      },
    ],
  });
  expect(story.contact).toMatchObject({ version: 3, topic: 'toimeentulo', receivedAt: minute(0) });
});

test('the first message sent again with its own id changes nothing', () => {
  const story = createStory();
  story.tell(client, { ...openingWords, commandId: uuid(7) });
  expect(story.tell(client, { ...openingWords, commandId: uuid(7) })).toEqual({ ok: true, value: [] });
  expect(story.contact.version).toBe(2);
});

test('a topic that is not in the configuration is refused', () => {
  const story = createStory();
  expect(story.tell(client, { ...openingWords, topic: '__proto__' })).toEqual({
    ok: false,
    error: { code: 'UnknownCode', field: 'topic' },
  });
});

test('a person at the desk does not open an anonymous chat', () => {
  expect(createStory().tell(outi, openingWords)).toEqual({ ok: false, error: { code: 'NotAllowed' } });
});

test('before it is opened, a contact takes no other command', () => {
  const context = { ...surroundings, actor: outi, now: minute(0) };
  const command = { verb: 'claim', id: uuid(1), commandId: uuid(2) } as const;
  expect(decide(null, command, context)).toEqual({ ok: false, error: { code: 'NotAllowed' } });
});

test('words of urgency mark a suspicion and show the emergency number, after the message (scenario 6)', () => {
  const story = createStory();
  story.tell(client, { ...openingWords, text: 'Ruoka loppui, lapset nälkäisiä.' });
  expect(story.recorded.map(({ event }) => event.type)).toEqual([
    'opened',
    'messageSent',
    'urgencySet',
    'signposted',
  ]);
  expect(story.contact).toMatchObject({
    position: 3,
    urgency: { level: null, isSuspected: true },
    signpostedAt: minute(0),
    route: { rule: 'aiheen-jono', because: expect.arrayContaining(['kiireelliset-sanat/urgentWords:true']) },
  });
});

test('pre-information corrects the queue and the topic, and the first choice is kept (scenario 7)', () => {
  const story = createStory();
  const preInfo = { topic: 'vammaispalvelut', subtopic: null };
  story.tell(client, { ...openingWords, intake: { ...unsaid.intake, preInfo } });
  expect(story.contact).toMatchObject({
    topic: 'vammaispalvelut',
    topicOriginal: 'toimeentulo',
    queue: '#soshON_vammaispalvelut_chat',
    route: { rule: 'esitiedot-oikaisee', because: ['preInfo:corrects'] },
  });
});

test.each([
  ['subtopic', { subtopic: 'kalat' }],
  ['region', { region: 'alue-9' }],
])('a %s that is not in the configuration is refused', (field, told) => {
  expect(createStory().tell(client, { ...openingWords, intake: { ...unsaid.intake, ...told } })).toEqual({
    ok: false,
    error: { code: 'UnknownCode', field },
  });
});

test('a page opens only what is in use, and the desk writes down what comes all the same', () => {
  const booked = { ...openingWords, channel: 'BOOKED_CALL', details: { phone: '0401234567' } } as const;
  expect(createStory().tell(client, booked)).toEqual({ ok: false, error: { code: 'ChannelInactive' } });
  const inUse = config.channels.map((each) => ({ ...each, activeFrom: '2026-11-24' }));
  const later = { ...surroundings, config: { ...config, channels: inUse } };
  expect(createStory(uuid(1), later).tell(client, openingWords, minute(0))).toMatchObject({ ok: false });
  const nextDay = minute(24 * 60);
  expect(createStory(uuid(1), later).tell(client, openingWords, nextDay)).toMatchObject({ ok: true });
  const letter = { ...openingWords, channel: 'LETTER' } as const;
  expect(createStory().tell(outi, letter)).toMatchObject({ ok: true });
});
