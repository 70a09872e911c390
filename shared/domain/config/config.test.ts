import { describe, expect, test } from 'vitest';
import { config, people } from '../../../test/harness/story.ts';
import { queueKinds } from '../channel.ts';
import { languages } from '../language.ts';
import { calendar } from './calendars.ts';
import { serviceConfig } from './config.ts';
import { queueName } from './queues.ts';

const unique = (list: readonly string[]) => expect(new Set(list).size).toBe(list.length);

describe('the reference configuration', () => {
  test('every topic leads to a queue that stands, or to the general queue', () => {
    const ofTopics = config.queues.filter((each) => !each.general).map((each) => each.topic);
    for (const { queueTopic } of config.topics)
      if (queueTopic !== null) expect(ofTopics).toContain(queueTopic);
  });

  test('"I do not know" is always offered, and leads to the general queue (R17)', () => {
    expect(config.topics.find((each) => each.id === 'en_tieda')).toMatchObject({ queueTopic: null });
  });

  test('Finnish and Swedish have a general queue for chats and messages each (R36)', () => {
    for (const kind of ['CHAT', 'MESSAGE'])
      for (const lang of ['fi', 'sv'])
        expect(
          config.queues.filter((each) => each.general && each.lang === lang && each.kind === kind),
        ).toHaveLength(1);
  });

  test('the queues are those of the model (R36), in composed letters', () => {
    const chats = config.queues.filter((each) => each.kind === 'CHAT' && !each.line);
    expect(chats.map((each) => each.name)).toEqual([
      '#soshON_aikuissosiaalityö_chat',
      '#soshON_perheasiat_chat',
      '#soshON_vammaispalvelut_chat',
      '#soshON_ohjaus_ja_neuvonta_fi_chat',
      '#soshON_ohjaus_ja_neuvonta_sv_chat',
    ]);
    for (const { name, topic = '' } of config.queues) {
      expect(name).toBe(name.normalize('NFC'));
      expect(name).toContain(topic);
    }
  });

  test('every kind of contact has a queue, and every line one that takes transfers (R37)', () => {
    expect(new Set(config.queues.map((each) => each.kind))).toEqual(new Set(queueKinds));
    for (const line of config.lines) expect(line.queues).toContain(`SIIRTO_${line.id}_INFO_KIIREETON`);
  });

  test('a client is offered few topics, and the desk knows the act of each (R76)', () => {
    expect(config.topics.filter((each) => each.offered).length).toBeLessThanOrEqual(8);
    const withoutAct = config.topics.filter((each) => each.act === null).map((each) => each.id);
    expect(withoutAct).toEqual(['kriisiasuminen', 'hatamajoitus', 'turvakoti']);
  });

  test('nothing is named twice', () => {
    unique(config.queues.map((each) => each.name));
    unique(config.topics.map((each) => each.id));
    for (const list of [config.resolutions, config.contactBy, config.nextSteps])
      unique(list.map((each) => each.code));
  });

  test('the warning comes before the promise breaks, and all languages are served', () => {
    const { warnMinutes, targetMinutes } = config.promises.chatWait;
    expect(warnMinutes).toBeLessThan(targetMinutes);
    expect(config.languages).toEqual([...languages]);
  });

  test('who contacted can be said in the four ways of R15', () => {
    expect(config.contactBy.map((each) => each.code)).toEqual(['SELF', 'RELATIVE', 'PROFESSIONAL', 'OTHER']);
  });

  test('the resolutions count as the model does (section 4)', () => {
    const codesOf = (set: string) =>
      config.resolutions.filter((each) => each.set === set).map((each) => each.code);
    expect(codesOf('R').sort()).toEqual(
      ['APPLICATION_GUIDED', 'DECISION', 'GUIDED_OTHER_AUTHORITY', 'RESOLVED_HERE', 'THIRD_SECTOR'].sort(),
    );
    expect(codesOf('G').sort()).toEqual(['GUIDED_SOCIAL', 'PTA_STARTED']);
  });
});

describe('the demonstration people', () => {
  test('are fictional, one of a kind, and see only queues that stand', () => {
    unique(people.map((each) => each.id));
    const names = config.queues.map((each) => each.name);
    for (const { name, queues } of people) {
      expect(name).toMatch(/Demo|Mal/);
      for (const queue of queues) expect(names).toContain(queue);
    }
  });

  test('every role is there', () => {
    const roles = new Set(people.map((each) => each.role));
    expect(roles).toEqual(new Set(['counsellor', 'socialWorker', 'lead', 'linePro', 'admin']));
  });
});

describe('what a configuration may say', () => {
  const opens = (...mon: string[]) => calendar.safeParse({ weekly: { mon } }).success;

  test.each([
    ['a day', ['08:00-16:00']],
    ['a split day', ['09:00-11:00', '12:30-15:00']],
    ['the whole day', ['00:00-24:00']],
    ['touching openings', ['08:00-10:00', '10:00-12:00']],
    ['a closed day', []],
  ])('%s', (_what, intervals) => {
    expect(opens(...intervals)).toBe(true);
  });

  test.each([
    ['an end before its start', ['16:00-08:00']],
    ['no time at all', ['08:00-08:00']],
    ['a time after the end of the day', ['08:00-24:30']],
    ['openings in the wrong order', ['12:00-15:00', '08:00-11:00']],
    ['openings over each other', ['08:00-12:00', '11:00-15:00']],
    ['an hour that is none', ['8-16']],
  ])('but not %s', (_what, intervals) => {
    expect(opens(...intervals)).toBe(false);
  });

  test('a day that is no weekday is refused', () => {
    expect(calendar.safeParse({ weekly: { maanantai: ['08:00-16:00'] } }).success).toBe(false);
  });

  test('a zone that nobody knows is refused', () => {
    expect(serviceConfig.safeParse({ ...config, timeZone: 'Europe/Espoo' }).success).toBe(false);
    expect(serviceConfig.safeParse({ ...config, timeZone: '' }).success).toBe(false);
  });

  test.each([
    ['#soshON_ohjaus_ja_neuvonta_sv_chat', true],
    ['#soshON_aikuissosiaalityö_kiireeton', true],
    ['soshON_perheasiat_chat', false],
    ['#soshON_', false],
    ['#soshON_perhe asiat_chat', false],
    ['#soshON_perheasiat_chat\n', false],
    ['SIIRTO_SENIORI_INFO_KIIREETON', true],
    ['SIIRTO_SENIORI_INFO', false],
    ['#soshON_aikuissosiaalityo\u0308_chat', false],
  ])('a queue may be called %j: %s', (name, isGood) => {
    expect(queueName.safeParse(name).success).toBe(isGood);
  });
});

describe('parts that do not fit together are refused, each at its place', () => {
  const placesOf = (change: (copy: ReturnType<typeof structuredClone<typeof config>>) => void) => {
    const copy = structuredClone(config);
    change(copy);
    return serviceConfig.safeParse(copy).error?.issues.map(({ path }) => path.join('.')) ?? [];
  };
  const at = <T>(list: readonly T[], index: number): T => list.at(index) as T;
  const { length: topicCount } = config.topics;
  const unsure = config.topics.findIndex((each) => each.id === 'en_tieda');
  const general = (kind: string, lang: string) =>
    config.queues.findIndex((each) => each.general && each.kind === kind && each.lang === lang);
  const own = config.queues.findIndex((each) => each.topic === 'perheasiat');
  const repeat = <T extends object>(list: T[]) => list.push({ ...at(list, 0) });

  test('the reference configuration fits', () => {
    expect(placesOf(() => undefined)).toEqual([]);
  });

  test.each<[string, Parameters<typeof placesOf>[0], string[]]>([
    [
      'a topic without its queue',
      (each) => (at(each.topics, 0).queueTopic = 'kalastus'),
      ['topics.0.queueTopic'],
    ],
    [
      'a topic that only a general queue has',
      (each) => (at(each.topics, 0).queueTopic = 'ohjaus_ja_neuvonta'),
      ['topics.0.queueTopic'],
    ],
    [
      'not knowing that leads to a topic',
      (each) => (at(each.topics, unsure).queueTopic = 'perheasiat'),
      [`topics.${unsure}.queueTopic`],
    ],
    [
      'not knowing that is not offered',
      (each) => (at(each.topics, unsure).offered = false),
      [`topics.${unsure}.offered`],
    ],
    ['no way to say that one does not know', (each) => each.topics.splice(unsure, 1), ['topics']],
    ['no Swedish general queue', (each) => each.queues.splice(general('CHAT', 'sv'), 1), ['queues']],
    [
      'two Finnish general queues',
      (each) => (at(each.queues, general('MESSAGE', 'sv')).lang = 'fi'),
      ['queues', 'queues'],
    ],
    ['a queue twice', (each) => repeat(each.queues), [`queues.${config.queues.length}.name`]],
    ['a topic twice', (each) => repeat(each.topics), [`topics.${topicCount}.id`]],
    ['a language twice', (each) => each.languages.push('sv'), ['languages.3']],
    [
      'a resolution twice',
      (each) => repeat(each.resolutions),
      [`resolutions.${config.resolutions.length}.code`],
    ],
    ['a next step twice', (each) => repeat(each.nextSteps), [`nextSteps.${config.nextSteps.length}.code`]],
    ['who contacted twice', (each) => repeat(each.contactBy), ['contactBy.4.code']],
    [
      'a warning after the breach',
      (each) => (each.promises.chatWait.warnMinutes = 5),
      ['promises.chatWait.warnMinutes'],
    ],
    ['a calendar that is not there', (each) => (at(each.sites, 0).calendar = 'yo'), ['sites.0.calendar']],
    [
      'a kind that the name contradicts',
      (each) => (at(each.queues, own).kind = 'PHONE'),
      [`queues.${own}.kind`],
    ],
    ['no rule for the rest', (each) => each.routing.pop(), ['routing']],
    [
      'a rule to a queue that is not there',
      (each) => (at(each.routing, 2).then.queue = '#soshON_kalastus'),
      ['routing.2.then.queue'],
    ],
    [
      'an unidentified client into a transfer queue (R40)',
      (each) => (at(each.routing, 3).when.identified = undefined),
      ['routing.3.when.identified'],
    ],
  ])('%s', (_what, change, places) => {
    expect(placesOf(change)).toEqual(places);
  });
});

test('a slip in a transfer queue is answered with what was meant (domain section 7)', () => {
  const { error } = queueName.safeParse('SIRTO_SENIORI_INFO_CHAT');
  expect(error?.issues[0]?.message).toContain('did you mean "SIIRTO_SENIORI_INFO_CHAT"?');
});
