import { expect, test } from 'vitest';
import { config } from '../../test/harness/story.ts';
import type { ServiceConfig } from './config/config.ts';
import { languages } from './language.ts';
import { routeTo } from './routing.ts';

const adults = '#soshON_aikuissosiaalityö_chat';
const families = '#soshON_perheasiat_chat';
const disability = '#soshON_vammaispalvelut_chat';
const general = (lang: string) => `#soshON_ohjaus_ja_neuvonta_${lang === 'sv' ? 'sv' : 'fi'}_chat`;

const expected: Record<string, (lang: string) => string> = {
  toimeentulo: () => adults,
  perheasiat: () => families,
  vammaispalvelut: () => disability,
  asuminen: () => adults,
  ikaantyneet: general,
  en_tieda: general,
};

test('every topic that a client may choose is expected here', () => {
  const offered = config.topics.filter((each) => each.offered).map((each) => each.id);
  expect(offered.sort()).toEqual(Object.keys(expected).sort());
});

const cases = Object.entries(expected).flatMap(([topic, queueOf]) =>
  languages.map((lang) => ({ topic, lang, queue: queueOf(lang) })),
);

test.each(cases)('$topic in $lang goes to $queue', ({ topic, lang, queue }) => {
  const rule = queue.includes('ohjaus_ja_neuvonta') ? 'generalQueue' : 'topicQueue';
  expect(routeTo(config, { channel: 'CHAT_ANON', topic, lang })).toEqual({ queue, rule });
});

test.each(['', 'nope', 'constructor', '__proto__', 'EN_TIEDA'])(
  'an unknown topic %j has no route',
  (topic) => {
    expect(routeTo(config, { channel: 'CHAT_ANON', topic, lang: 'fi' })).toBeNull();
  },
);

test("a topic's queue of one language does not take another", () => {
  const queues = config.queues.map((each) =>
    each.name === families ? { ...each, lang: 'sv' as const } : each,
  );
  const swedish: ServiceConfig = { ...config, queues };
  expect(routeTo(swedish, { channel: 'CHAT_ANON', topic: 'perheasiat', lang: 'sv' })?.queue).toBe(families);
  expect(routeTo(swedish, { channel: 'CHAT_ANON', topic: 'perheasiat', lang: 'fi' })?.queue).toBe(
    general('fi'),
  );
});

test('without a general queue of its own or a Finnish one, a language takes what there is', () => {
  const queues = config.queues.filter((each) => each.name !== general('fi'));
  expect(routeTo({ ...config, queues }, { channel: 'CHAT_ANON', topic: 'en_tieda', lang: 'en' })?.queue).toBe(
    general('sv'),
  );
  const none = queues.filter((each) => !each.general);
  expect(
    routeTo({ ...config, queues: none }, { channel: 'CHAT_ANON', topic: 'en_tieda', lang: 'en' }),
  ).toBeNull();
});
