import { describe, expect, test } from 'vitest';
import { client, config, minute, outi, readStory } from '../../../test/harness/story.ts';
import { toClientUpdate } from '../conversation.ts';
import type { Actor } from './events.ts';
import { intoHours, type WaitChoice, waitEnd } from './waits.ts';

const clock: Actor = { kind: 'system', part: 'clock' };
const DAY = 24 * 60;
const helsinki = (text: string) => new Date(`${text.replace(' ', 'T')}:00+02:00`).toISOString();

describe('until when one may wait', () => {
  test.each<[string, WaitChoice, string, string | null, string | null]>([
    ['on a Monday, tomorrow as it opens', 'nextOpening', '2026-11-23 10:00', null, '2026-11-24 08:00'],
    ['on a Friday, Monday as it opens', 'nextOpening', '2026-11-27 15:59', null, '2026-11-30 08:00'],
    [
      'before it opens, the next day all the same',
      'nextOpening',
      '2026-11-23 07:00',
      null,
      '2026-11-24 08:00',
    ],
    ['three open days from a Thursday', 'thirdOpening', '2026-11-26 10:00', null, '2026-12-01 08:00'],
    ['three open days over Independence Day', 'thirdOpening', '2027-12-02 10:00', null, '2027-12-08 08:00'],
    ['next week from a Monday', 'nextWeek', '2026-11-23 10:00', null, '2026-11-30 08:00'],
    ['next week over Christmas', 'nextWeek', '2026-12-22 10:00', null, '2026-12-28 08:00'],
    ['a day of one’s own', 'day', '2026-11-23 10:00', '2026-12-09', '2026-12-09 08:00'],
    ['a Saturday of one’s own: Monday', 'day', '2026-11-23 10:00', '2026-11-28', '2026-11-30 08:00'],
    ['today is no day to wait for', 'day', '2026-11-23 07:00', '2026-11-23', null],
    ['nor is none', 'day', '2026-11-23 10:00', null, null],
  ])('%s', (_name, choice, now, own, end) => {
    expect(waitEnd(choice, helsinki(now), config, own)).toBe(end && helsinki(end));
  });

  test('within opening hours a moment stays, at night it is the morning', () => {
    expect(intoHours(helsinki('2026-11-24 13:30'), config)).toBe(helsinki('2026-11-24 13:30'));
    expect(intoHours(helsinki('2026-11-24 23:30'), config)).toBe(helsinki('2026-11-25 08:00'));
  });
});

describe('waiting until a day', () => {
  const answered = () => {
    const story = readStory();
    story.tell(outi, { verb: 'send', text: 'Mistä kunnasta olette?' }, minute(2));
    return story;
  };
  const until = minute(DAY);
  const waiting = () => {
    const story = answered();
    story.tell(outi, { verb: 'waitForClient', until }, minute(3));
    return story;
  };

  test('comes back to its owner when the time has come, by the gateway and not before, and the client is told nothing', () => {
    const story = waiting();
    expect(story.contact.state).toEqual({ status: 'waiting', owner: 'outi-yrjola', until });
    const end = { verb: 'endWait', until } as const;
    expect(story.tell(outi, end, minute(DAY)).ok).toBe(false);
    expect(story.tell(clock, end, minute(DAY - 1))).toEqual({ ok: true, value: [] });
    expect(story.tell(clock, { ...end, until: minute(5) }, minute(DAY))).toEqual({ ok: true, value: [] });
    expect(story.tell(clock, end, minute(DAY)).ok).toBe(true);
    expect(story.contact).toMatchObject({
      state: { status: 'active', owner: 'outi-yrjola', wokenAt: minute(DAY) },
      awaitingSince: null,
    });
    for (const each of story.recorded.slice(-2)) expect(toClientUpdate(each, () => undefined)).toBeNull();
    story.tell(outi, { verb: 'send', text: 'Vielä yksi kysymys.' }, minute(DAY + 1));
    expect(story.contact.state).toEqual({ status: 'active', owner: 'outi-yrjola' });
  });

  test('is ended at once by the client, and its time then comes to nothing', () => {
    const story = waiting();
    story.tell(client, { verb: 'send', text: 'Espoosta' }, minute(9));
    expect(story.contact.state).toEqual({ status: 'active', owner: 'outi-yrjola' });
    expect(story.tell(clock, { verb: 'endWait', until }, minute(DAY))).toEqual({ ok: true, value: [] });
  });

  test('goes by another time, or by none, when it is given anew', () => {
    const story = waiting();
    expect(story.tell(outi, { verb: 'waitForClient', until }, minute(4))).toEqual({ ok: true, value: [] });
    story.tell(outi, { verb: 'waitForClient', until: minute(2 * DAY) }, minute(5));
    expect(story.contact.state).toMatchObject({ until: minute(2 * DAY) });
    story.tell(outi, { verb: 'waitForClient', until: null }, minute(6));
    expect(story.contact.state).toEqual({ status: 'waiting', owner: 'outi-yrjola' });
  });

  test('is for a time to come within half a year', () => {
    const far = { ok: false, error: { code: 'WaitNotAhead', days: 180 } };
    const wait = (at: string) => answered().tell(outi, { verb: 'waitForClient', until: at }, minute(3));
    expect(wait(minute(3))).toEqual(far);
    expect(wait(minute(200 * DAY))).toEqual(far);
    expect(wait(minute(100 * DAY)).ok).toBe(true);
  });
});
