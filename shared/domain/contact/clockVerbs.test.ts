import { describe, expect, test } from 'vitest';
import {
  actorOf,
  claimedStory,
  client,
  config,
  mikko,
  minute,
  outi,
  people,
  uuid,
} from '../../../test/harness/story.ts';
import { clocksOf } from '../clock/clocksOf.ts';
import type { Actor, ContactEvent } from './events.ts';
import type { Decision } from './verb.ts';

const lead = actorOf(people.find(({ role }) => role === 'lead')?.id ?? '');
const watch: Actor = { kind: 'system', part: 'clock' };
const clock = 'CHAT_WAIT';
const reason = 'Asiakas hakee tulkin.';
const eventsOf = (decision: Decision): readonly ContactEvent[] => (decision.ok ? decision.value : []);
const stateOf = (story: ReturnType<typeof claimedStory>) =>
  clocksOf(story.contact, config).find(({ id }) => id === clock);

describe('pausing', () => {
  test('the owner stops a promise with a reason, and it runs on later by as long', () => {
    const story = claimedStory();
    const paused = story.tell(outi, { verb: 'pauseClock', clock, reason, commandId: uuid(70) }, minute(2));
    expect(eventsOf(paused)).toEqual([
      { type: 'clockPaused', clock, since: minute(0) },
      { type: 'noteWritten', noteId: uuid(70), purpose: 'clock', content: { text: reason } },
    ]);
    expect(stateOf(story)?.state).toBe('paused');
    story.tell(outi, { verb: 'resumeClock', clock }, minute(12));
    expect(stateOf(story)).toMatchObject({ state: 'running', dueAt: minute(15), since: minute(0) });
  });

  test('a lead may, a colleague and a client may not', () => {
    const story = claimedStory();
    const pause = { verb: 'pauseClock', clock, reason } as const;
    expect(story.tell(mikko, pause, minute(1))).toMatchObject({ error: { code: 'NotOwner' } });
    expect(story.tell(client, pause, minute(1))).toMatchObject({ error: { code: 'NotAllowed' } });
    expect(story.tell(lead, pause, minute(1)).ok).toBe(true);
  });

  test('what does not run does not pause, and what is not paused does not resume', () => {
    const story = claimedStory();
    const refused = { error: { code: 'ClockNotRunning', clock } };
    expect(story.tell(outi, { verb: 'resumeClock', clock }, minute(1))).toMatchObject(refused);
    story.tell(outi, { verb: 'pauseClock', clock, reason }, minute(1));
    expect(story.tell(outi, { verb: 'pauseClock', clock, reason }, minute(2))).toMatchObject(refused);
    const unknown = story.tell(outi, { verb: 'pauseClock', clock: 'CW_7BD', reason }, minute(2));
    expect(unknown).toMatchObject({ error: { code: 'ClockNotRunning', clock: 'CW_7BD' } });
  });
});

describe('voiding', () => {
  test('a lead ends a clock with a reason, also a broken one', () => {
    const story = claimedStory();
    const mark = { verb: 'markClock', clock, since: minute(0), mark: 'breached' } as const;
    expect(story.tell(watch, mark, minute(6)).ok).toBe(true);
    const voided = story.tell(lead, { verb: 'voidClock', clock, reason, commandId: uuid(71) }, minute(9));
    expect(eventsOf(voided)).toEqual([
      { type: 'clockVoided', clock, since: minute(0) },
      { type: 'noteWritten', noteId: uuid(71), purpose: 'clock', content: { text: reason } },
    ]);
    expect(stateOf(story)?.state).toBe('void');
    const again = story.tell(lead, { verb: 'voidClock', clock, reason }, minute(10));
    expect(again).toMatchObject({ error: { code: 'ClockNotRunning' } });
  });

  test('nobody else does, not even the owner, and what was met stays met', () => {
    const story = claimedStory();
    for (const actor of [outi, mikko, client, watch])
      expect(story.tell(actor, { verb: 'voidClock', clock, reason }, minute(1))).toMatchObject({
        error: { code: 'NotAllowed' },
      });
    story.tell(outi, { verb: 'send', text: 'Hei' }, minute(2));
    expect(story.tell(lead, { verb: 'voidClock', clock, reason }, minute(3))).toMatchObject({
      error: { code: 'ClockNotRunning' },
    });
  });
});

describe('the watch', () => {
  const mark = (of: 'warned' | 'breached') =>
    ({ verb: 'markClock', clock, since: minute(0), mark: of }) as const;

  test('warns and records the breach once of each run, not before its time', () => {
    const story = claimedStory();
    expect(story.tell(watch, mark('warned'), minute(1))).toMatchObject({
      error: { code: 'ClockNotRunning' },
    });
    expect(eventsOf(story.tell(watch, mark('warned'), minute(2)))).toEqual([
      { type: 'clockWarned', clock, since: minute(0), dueAt: minute(5) },
    ]);
    expect(story.tell(watch, mark('warned'), minute(3)).ok).toBe(false);
    expect(story.tell(watch, mark('breached'), minute(4)).ok).toBe(false);
    expect(eventsOf(story.tell(watch, mark('breached'), minute(5)))).toEqual([
      { type: 'clockBreached', clock, since: minute(0), dueAt: minute(5) },
    ]);
    expect(story.tell(watch, mark('breached'), minute(6)).ok).toBe(false);
    expect(stateOf(story)?.state).toBe('breached');
  });

  test('records nothing of a paused promise, nor of an earlier run', () => {
    const story = claimedStory();
    story.tell(outi, { verb: 'pauseClock', clock, reason }, minute(1));
    expect(story.tell(watch, mark('breached'), minute(60)).ok).toBe(false);
    story.tell(outi, { verb: 'send', text: 'Hei' }, minute(61));
    story.tell(client, { verb: 'send', text: 'Kiitos' }, minute(62));
    expect(story.tell(watch, mark('breached'), minute(90)).ok).toBe(false);
    expect(story.tell(watch, { ...mark('breached'), since: minute(62) }, minute(90)).ok).toBe(true);
  });

  test('is a machine: no person and no client speaks for it', () => {
    const story = claimedStory();
    for (const actor of [outi, lead, client, { kind: 'system', part: 'routing' } as const])
      expect(story.tell(actor, mark('breached'), minute(60))).toMatchObject({
        error: { code: 'NotAllowed' },
      });
  });
});
