import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import etelaPohjanmaa from '../../../config/etela-pohjanmaa.json' with { type: 'json' };
import kymenlaakso from '../../../config/kymenlaakso.json' with { type: 'json' };
import lansiUusimaa from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { canonical, differenceOf } from './difference.ts';
import { overlay, resolveConfig } from './profile.ts';

const bases: Readonly<Record<string, unknown>> = { 'lansi-uusimaa': lansiUusimaa };
const baseOf = (name: string) => (Object.hasOwn(bases, name) ? bases[name] : undefined);
function whole(document: unknown) {
  const resolved = resolveConfig(document, baseOf);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  return resolved.value;
}

describe('the deployments', () => {
  test('Etelä-Pohjanmaa has a region menu of five for its 18 municipalities, and split hours (R12, R13)', () => {
    const config = whole(etelaPohjanmaa);
    expect(config.municipalities).toHaveLength(18);
    expect(config.regions.map(({ key, municipalities }) => [key, municipalities.length])).toEqual([
      ['1', 4],
      ['2', 2],
      ['3', 2],
      ['4', 3],
      ['5', 7],
    ]);
    expect(config.regions[2]?.municipalities).toEqual(['isokyrö', 'seinäjoki']);
    expect(config.calendars.chat).toMatchObject({ weekly: { fri: ['09:00-11:00', '12:30-15:00'] } });
    expect(config.calendars.phone).toMatchObject({ weekly: { thu: ['09:00-11:00'], fri: [] } });
    expect(config.entryPoints.map((each) => each.phoneNumber)).toEqual(['040 6367 999']);
    expect(config.flags.crossRegionOverflow).toBe(true);
    expect(config.routing.some((each) => each.then.overflow)).toBe(true);
  });

  test('Kymenlaakso has six municipalities, and its own channels in use (R1, R7, R8)', () => {
    const config = whole(kymenlaakso);
    expect(config.activeFrom).toBe('2023-02-01');
    expect(config.municipalities.map(({ id }) => id)).toEqual([
      'hamina',
      'kotka',
      'kouvola',
      'miehikkälä',
      'pyhtää',
      'virolahti',
    ]);
    const inUse = config.channels.filter((each) => each.activeFrom).map(({ id }) => id);
    expect(inUse.sort()).toEqual([
      'APPLICATION',
      'AUTHORITY_LINE',
      'BOOKED_CALL',
      'CHAT',
      'CHAT_ANON',
      'PHONE',
    ]);
  });

  test('what a profile does not name is as in its base: promises and codes are the same (R86)', () => {
    for (const profile of [etelaPohjanmaa, kymenlaakso]) {
      const config = whole(profile);
      const base = whole(lansiUusimaa);
      expect(config.promises).toEqual(base.promises);
      expect(config.resolutions).toEqual(base.resolutions);
      expect(config.queues).toEqual(base.queues);
    }
  });
});

describe('a profile that cannot be made whole', () => {
  const problemsOf = (document: unknown, find: typeof baseOf = baseOf) => {
    const resolved = resolveConfig(document, find);
    return resolved.ok ? [] : resolved.error;
  };

  test('names its base when nothing is called that', () => {
    expect(problemsOf({ extends: 'toista-ei-ole' })).toEqual([
      { path: 'extends', value: '"toista-ei-ole"', message: expect.stringContaining('name a configuration') },
    ]);
    expect(problemsOf({ extends: 7 })).toMatchObject([{ path: 'extends', value: '7' }]);
  });

  test('is not followed in a circle', () => {
    expect(problemsOf({ extends: 'a' }, () => ({ extends: 'a' }))).toMatchObject([
      { path: 'extends', message: expect.stringContaining('more than 5 deep') },
    ]);
  });

  test('is told every field that is wrong, with the value and what would be right', () => {
    const said = problemsOf({
      extends: 'lansi-uusimaa',
      reopenDay: 3,
      reopenDays: 'seven',
      calendars: { phone: { weekly: { mon: ['8-16'] } } },
      flags: { survey: 'yes' },
    });
    expect(said).toEqual([
      {
        path: 'calendars.phone.weekly.mon.0',
        value: '"8-16"',
        message: 'not an interval: write "08:00-16:00"',
      },
      { path: 'reopenDays', value: '"seven"', message: 'a number is needed here: write one' },
      { path: 'flags.survey', value: '"yes"', message: 'a boolean is needed here: write one' },
      expect.objectContaining({ path: 'reopenDay', value: '3', message: expect.stringContaining('remove') }),
    ]);
  });

  test.each([null, 7, 'text', [], {}])('%j is no configuration', (document) => {
    expect(problemsOf(document).length).toBeGreaterThan(0);
  });

  test('a field called __proto__ is a field, and refused', () => {
    const document = JSON.parse('{"extends":"lansi-uusimaa","__proto__":{"reopenDays":1}}');
    expect(problemsOf(document)).toMatchObject([{ path: '__proto__' }]);
  });
});

const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('laying over', () => {
  test('objects are merged, lists and values are replaced', () => {
    const base = { a: { b: 1, c: [1, 2] }, d: 'x' };
    expect(overlay(base, { a: { c: [3] }, e: null })).toEqual({ a: { b: 1, c: [3] }, d: 'x', e: null });
  });

  test('nothing laid over changes nothing, and the same twice is as once', () => {
    fc.assert(
      fc.property(json, json, (base, own) => {
        const once = overlay(base, own);
        expect(overlay(once, own)).toEqual(once);
        if (typeof base === 'object' && base !== null && !Array.isArray(base))
          expect(overlay(base, {})).toEqual(base);
      }),
    );
  });
});

describe('the difference', () => {
  test('is empty between the same, and never empty between what is written differently', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(differenceOf(a, structuredClone(a))).toEqual([]);
        expect(differenceOf(a, b).length === 0).toBe(canonical(a) === canonical(b));
      }),
    );
  });

  test('does not see in what order fields stand, only members of lists', () => {
    expect(differenceOf({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual([]);
    expect(differenceOf([1, 2], [2, 1])).toHaveLength(1);
  });

  test('matches the members of lists by what names them', () => {
    const before = {
      topics: [
        { id: 'a', n: 1 },
        { id: 'b', n: 1 },
      ],
    };
    const after = {
      topics: [
        { id: 'c', n: 1 },
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
    };
    expect(differenceOf(before, after)).toEqual([
      { path: 'topics.b.n', before: '1', after: '2' },
      { path: 'topics.c', before: null, after: '{"id":"c","n":1}' },
    ]);
    expect(differenceOf(before, { topics: [...before.topics].reverse() })).toEqual([
      { path: 'topics', before: '["a","b"]', after: '["b","a"]' },
    ]);
  });
});
