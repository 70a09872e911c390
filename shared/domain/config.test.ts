import { describe, expect, test } from 'vitest';
import { config, people } from '../../test/harness/story.ts';
import { calendar, queueName, serviceConfig } from './config.ts';
import { languages } from './language.ts';

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

  test('Finnish and Swedish have a general queue each (R36)', () => {
    for (const lang of ['fi', 'sv'])
      expect(config.queues.filter((each) => each.general && each.lang === lang)).toHaveLength(1);
  });

  test('the queues are those of the model (R36), in composed letters', () => {
    expect(config.queues.map((each) => each.name)).toEqual([
      '#soshON_aikuissosiaalityö_chat',
      '#soshON_perheasiat_chat',
      '#soshON_vammaispalvelut_chat',
      '#soshON_ohjaus_ja_neuvonta_fi_chat',
      '#soshON_ohjaus_ja_neuvonta_sv_chat',
    ]);
    for (const { name, topic } of config.queues) {
      expect(name).toBe(name.normalize('NFC'));
      expect(name).toContain(topic);
    }
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
    expect(new Set(people.map((each) => each.role))).toEqual(new Set(['counsellor', 'lead', 'linePro']));
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
  const last = <T>(list: readonly T[]): T => list[list.length - 1] as T;

  test('the reference configuration fits', () => {
    expect(placesOf(() => undefined)).toEqual([]);
  });

  test.each<[string, Parameters<typeof placesOf>[0], string[]]>([
    [
      'a topic without its queue',
      (each) => (last(each.topics).queueTopic = 'kalastus'),
      ['topics.5.queueTopic', 'topics.5.queueTopic'],
    ],
    [
      'a topic that only a general queue has',
      (each) => Object.assign(each.topics[0] ?? {}, { queueTopic: 'ohjaus_ja_neuvonta' }),
      ['topics.0.queueTopic'],
    ],
    ['a queue that is gone', (each) => each.queues.splice(1, 1), ['topics.1.queueTopic']],
    ['no way to say that one does not know', (each) => each.topics.pop(), ['topics']],
    ['no Swedish general queue', (each) => each.queues.pop(), ['queues']],
    [
      'two Finnish general queues',
      (each) => Object.assign(last(each.queues), { lang: 'fi' }),
      ['queues', 'queues'],
    ],
    [
      'a queue twice',
      (each) => each.queues.push({ ...each.queues[0] } as (typeof each.queues)[0]),
      ['queues.5.name'],
    ],
    [
      'a topic twice',
      (each) => each.topics.push({ ...each.topics[0] } as (typeof each.topics)[0]),
      ['topics.6.id'],
    ],
    ['a language twice', (each) => each.languages.push('sv'), ['languages.3']],
    [
      'a resolution twice',
      (each) => each.resolutions.push({ ...each.resolutions[0] } as (typeof each.resolutions)[0]),
      [`resolutions.${config.resolutions.length}.code`],
    ],
    [
      'a next step twice',
      (each) => each.nextSteps.push({ ...each.nextSteps[0] } as (typeof each.nextSteps)[0]),
      [`nextSteps.${config.nextSteps.length}.code`],
    ],
    [
      'who contacted twice',
      (each) => each.contactBy.push({ ...each.contactBy[0] } as (typeof each.contactBy)[0]),
      ['contactBy.4.code'],
    ],
    [
      'a warning after the breach',
      (each) => (each.promises.chatWait.warnMinutes = 5),
      ['promises.chatWait.warnMinutes'],
    ],
  ])('%s', (_what, change, places) => {
    expect(placesOf(change)).toEqual(places);
  });
});
