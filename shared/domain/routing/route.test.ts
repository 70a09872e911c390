import { describe, expect, test } from 'vitest';
import etelaPohjanmaa from '../../../config/etela-pohjanmaa.json' with { type: 'json' };
import lansiUusimaa from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { config, minute } from '../../../test/harness/story.ts';
import type { ServiceConfig } from '../config/config.ts';
import { resolveConfig } from '../config/profile.ts';
import { languages } from '../language.ts';
import type { RoutingContext, RoutingIntake } from './conditions.ts';
import { route, whyUnroutable } from './route.ts';

const plain: RoutingIntake = {
  channel: 'CHAT_ANON',
  lang: 'fi',
  topic: 'en_tieda',
  subtopic: null,
  isIdentified: false,
  preInfo: null,
  region: null,
  text: null,
};
const open: RoutingContext = { now: minute(0), isSkilledOnShift: () => true };
const nobody: RoutingContext = { ...open, isSkilledOnShift: () => false };
/** A Saturday at 22:10 in Helsinki. */
const saturdayNight: RoutingContext = { ...open, now: '2026-11-21T20:10:00.000Z' };

const routed = (told: Partial<RoutingIntake>, context = open, by: ServiceConfig = config) =>
  route(by, { ...plain, ...told }, context);

const queues: Record<string, (lang: string) => string> = {
  toimeentulo: () => '#soshON_aikuissosiaalityö_chat',
  perheasiat: () => '#soshON_perheasiat_chat',
  vammaispalvelut: () => '#soshON_vammaispalvelut_chat',
  asuminen: () => '#soshON_aikuissosiaalityö_chat',
  ikaantyneet: (lang) => `#soshON_ohjaus_ja_neuvonta_${lang === 'sv' ? 'sv' : 'fi'}_chat`,
  en_tieda: (lang) => `#soshON_ohjaus_ja_neuvonta_${lang === 'sv' ? 'sv' : 'fi'}_chat`,
};

describe('a chat (R17, R34, R36)', () => {
  test('every topic that a client may choose is expected here', () => {
    const offered = config.topics.filter((each) => each.offered).map((each) => each.id);
    expect(offered.sort()).toEqual(Object.keys(queues).sort());
  });

  const cases = Object.entries(queues).flatMap(([topic, queueOf]) =>
    languages.map((lang) => ({ topic, lang, queue: queueOf(lang) })),
  );
  test.each(cases)('about $topic in $lang goes to $queue', ({ topic, lang, queue }) => {
    const rule = queue.includes('ohjaus_ja_neuvonta') ? 'yleinen-jono' : 'aiheen-jono';
    expect(routed({ topic, lang })).toEqual({
      queue,
      rule,
      because: [],
      signpost: null,
      urgency: null,
      offer: null,
      overflow: null,
    });
  });

  test('out of hours waits in the same queue, and a message is offered (R20)', () => {
    expect(routed({ topic: 'toimeentulo' }, saturdayNight)).toMatchObject({
      queue: '#soshON_aikuissosiaalityö_chat',
      offer: 'message',
      because: ['anonyymi-chat-suljettu/channel:CHAT_ANON', 'anonyymi-chat-suljettu/outsideHours:true'],
    });
    expect(routed({ topic: 'toimeentulo', channel: 'MESSAGE' }, saturdayNight)?.offer).toBeNull();
  });

  test('in Swedish goes to the Swedish general queue while nobody of the topic speaks it (R54)', () => {
    expect(routed({ topic: 'perheasiat', lang: 'sv' }, nobody)).toMatchObject({
      queue: '#soshON_ohjaus_ja_neuvonta_sv_chat',
      rule: 'ruotsinkielinen-yleiseen',
      because: ['lang:sv', 'skilledOnShift:false'],
    });
    expect(routed({ topic: 'perheasiat', lang: 'sv' })?.queue).toBe('#soshON_perheasiat_chat');
    expect(routed({ topic: 'perheasiat', lang: 'fi' }, nobody)?.queue).toBe('#soshON_perheasiat_chat');
  });

  test("a topic's queue of one language does not take another", () => {
    const of = config.queues.map((each) =>
      each.name === '#soshON_perheasiat_chat' ? { ...each, lang: 'sv' as const } : each,
    );
    const swedish: ServiceConfig = { ...config, queues: of };
    expect(routed({ topic: 'perheasiat', lang: 'sv' }, open, swedish)?.queue).toBe('#soshON_perheasiat_chat');
    expect(routed({ topic: 'perheasiat', lang: 'fi' }, open, swedish)?.queue).toBe(
      '#soshON_ohjaus_ja_neuvonta_fi_chat',
    );
  });
});

describe('other channels', () => {
  test.each([
    ['MESSAGE', 'perheasiat', '#soshON_perheasiat_kiireeton'],
    ['LETTER', 'en_tieda', '#soshON_ohjaus_ja_neuvonta_fi_kiireeton'],
    ['CONTACT_REQUEST', 'perheasiat', '#soshON_yhteydenottopyynnot'],
    ['BOOKED_CALL', 'en_tieda', '#soshON_yhteydenottopyynnot'],
    ['PHONE', 'perheasiat', '#soshON_puhelut'],
    ['AUTHORITY_LINE', 'neuvonta', '#soshON_puhelut'],
    ['WALK_IN', 'asuminen', '#soshON_asiointipiste'],
    ['APPLICATION', 'toimeentulo', '#soshON_hakemukset'],
    ['NOTICE_SHL', 'ikaantyneet', '#soshON_ilmoitukset_shl'],
    ['REPORT_CW', 'lastensuojelu', '#soshON_ilmoitukset_ls'],
    ['CONSULTATION', 'neuvonta', '#soshON_konsultaatiot'],
  ] as const)('%s about %s goes to %s', (channel, topic, queue) => {
    expect(routed({ channel, topic })?.queue).toBe(queue);
  });

  test('a report says by which rule', () => {
    expect(routed({ channel: 'REPORT_CW', topic: 'lastensuojelu' })).toMatchObject({
      rule: 'lastensuojeluilmoitus',
      because: ['channel:REPORT_CW'],
    });
  });
});

describe('messages of disability services go to the line by finer topic (R42)', () => {
  const message = {
    channel: 'MESSAGE',
    topic: 'vammaispalvelut',
    subtopic: 'apu',
    isIdentified: true,
  } as const;
  const line = 'SIIRTO_VAMMAIS_INFO_KIIREETON';

  test('when the client is identified, and the reasons are kept', () => {
    expect(routed(message)).toMatchObject({
      queue: line,
      rule: 'vammaispalvelujen-viesti',
      because: ['channel:MESSAGE', 'subtopic:vammaispalvelut.*', 'identified:true', 'autoRoute:true'],
    });
  });

  test.each<[string, Partial<RoutingIntake>]>([
    ['not identified (R40)', { isIdentified: false }],
    ['without a finer topic', { subtopic: null }],
    ['in a chat', { channel: 'CHAT' }],
    ['about something else', { topic: 'asuminen', subtopic: 'haato' }],
  ])('but not %s', (_what, change) => {
    expect(routed({ ...message, ...change })?.queue).not.toBe(line);
  });

  test('nor while the service or the line has switched it off', () => {
    const off = { ...config, flags: { ...config.flags, autoRouteDisability: false } };
    expect(routed(message, open, off)?.queue).toBe('#soshON_vammaispalvelut_kiireeton');
    const lines = config.lines.map((each) => ({ ...each, autoRoute: false }));
    expect(routed(message, open, { ...config, lines })?.queue).toBe('#soshON_vammaispalvelut_kiireeton');
  });
});

describe('pre-information (R43)', () => {
  test('refines to the queue of the topic', () => {
    expect(routed({ topic: 'perheasiat', preInfo: 'refines' })).toMatchObject({
      queue: '#soshON_perheasiat_chat',
      rule: 'esitiedot-tarkentaa',
      because: ['preInfo:refines'],
    });
  });
  test('corrects to the queue of the other topic, or to the general one', () => {
    expect(routed({ topic: 'perheasiat', preInfo: 'corrects' })?.rule).toBe('esitiedot-oikaisee');
    expect(routed({ topic: 'ikaantyneet', preInfo: 'corrects' })).toMatchObject({
      queue: '#soshON_ohjaus_ja_neuvonta_fi_chat',
      rule: 'yleinen-jono',
    });
  });
});

describe('words of urgency', () => {
  const text = 'Ruoka loppui, lapset nälkäisiä.';
  test('mark a suspicion and show the emergency number, whatever the queue (scenario 6)', () => {
    expect(routed({ channel: 'MESSAGE', topic: 'toimeentulo', text }, saturdayNight)).toMatchObject({
      queue: '#soshON_aikuissosiaalityö_kiireeton',
      signpost: 'emergency',
      urgency: 'suspect',
      because: ['kiireelliset-sanat/outsideHours:false', 'kiireelliset-sanat/urgentWords:true'],
    });
    expect(routed({ text }, saturdayNight)?.because).toContain(
      'kiireelliset-sanat-suljettuna/urgentWords:true',
    );
  });
  test('and without them nothing is marked', () => {
    expect(routed({ text: 'Vuokra on maksamatta.' }, saturdayNight)).toMatchObject({
      signpost: null,
      urgency: null,
    });
  });
});

describe('regions (R12, R70)', () => {
  const south = resolveConfig(etelaPohjanmaa, () => lansiUusimaa);
  if (!south.ok) throw new Error('the profile does not fit');
  const call = { channel: 'PHONE', topic: 'neuvonta', region: 'alue-3' } as const;

  test('a call that nobody of its own can take is helped across the border, and says how', () => {
    const found = routed(call, nobody, south.value);
    expect(found).toMatchObject({ queue: '#soshON_puhelut', rule: 'yleinen-jono' });
    expect(found?.overflow?.fi).toContain('alueesta riippumatta');
    const off = { ...south.value, flags: { ...south.value.flags, crossRegionOverflow: false } };
    expect(routed(call, nobody, off)?.overflow).toBeNull();
  });

  test('a rule may ask for a region', () => {
    const first = south.value.routing[0];
    if (!first) throw new Error('there are no rules');
    const own = {
      ...first,
      id: 'alueen-oma',
      when: { channel: 'PHONE' as const, region: 'alue-3' },
      // biome-ignore lint/suspicious/noThenProperty: the word of a rule, never awaited
      then: { queue: '#soshON_puhelut' },
    };
    const byRegion = { ...south.value, routing: [own, ...south.value.routing] };
    expect(routed(call, open, byRegion)).toMatchObject({
      rule: 'alueen-oma',
      because: ['channel:PHONE', 'region:alue-3'],
    });
    expect(routed({ ...call, region: 'alue-4' }, open, byRegion)?.rule).toBe('yleinen-jono');
  });
});

test.each<[string, Partial<RoutingIntake>, string]>([
  ...['', 'nope', 'constructor', '__proto__', 'EN_TIEDA'].map(
    (topic): [string, Partial<RoutingIntake>, string] => [`topic ${topic}`, { topic }, 'topic'],
  ),
  ['a subtopic of another topic', { topic: 'asuminen', subtopic: 'apu' }, 'subtopic'],
  ['a region that is not there', { region: 'alue-1' }, 'region'],
])('what the configuration does not know is not routed: %s', (_what, told, field) => {
  expect(routed(told)).toBeNull();
  expect(whyUnroutable(config, { ...plain, ...told })).toBe(field);
});
