import { describe, expect, test } from 'vitest';
import {
  client,
  closingWords,
  config,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
  type Story,
  surroundings,
  uuid,
} from '../../../../test/harness/story.ts';
import { toClientUpdate } from '../../conversation.ts';
import { attemptsLeft, mayLeaveWord } from './attempts.ts';

/** Minutes from Monday 10:00 to a time of day `days` later, in Helsinki. */
const on = (days: number, clock: `${number}:${number}`): string => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return minute(days * 24 * 60 + (hours - 10) * 60 + minutes);
};

const request = {
  ...openingWords,
  channel: 'CONTACT_REQUEST',
  text: null,
  details: { name: 'Pekka Mallinen', phone: '040 123 4567' },
} as const;

function requested(): Story {
  const story = createStory();
  story.tell(client, request);
  story.tell(outi, { verb: 'claim' }, minute(1));
  return story;
}

const call = (story: Story, outcome: 'reached' | 'noAnswer' | 'wrongNumber', at: string) => {
  const started = story.tell(outi, { verb: 'startCall' }, at);
  if (!started.ok) return started;
  return story.tell(outi, { verb: 'recordAttempt', outcome, note: null }, at);
};

const unreached = (): Story => {
  const story = requested();
  call(story, 'noAnswer', on(1, '9:00'));
  call(story, 'noAnswer', on(1, '12:00'));
  call(story, 'noAnswer', on(2, '9:00'));
  return story;
};

const asUnreached = { ...closingWords, resolution: 'CALLBACK_UNREACHED' } as const;

describe('a contact request', () => {
  test('is promised its first call on the next business day, and the client sees when', () => {
    const story = createStory();
    story.tell(client, request);
    expect(story.contact.callback).toEqual({
      requestedAt: minute(0),
      status: 'scheduled',
      slot: { from: on(1, '8:00'), to: on(1, '16:00') },
      isBooked: false,
      startedAt: null,
      attempts: [],
    });
    const last = story.recorded.at(-1);
    expect(last && toClientUpdate(last, () => undefined)).toMatchObject({
      type: 'callPromised',
      slot: { from: on(1, '8:00') },
    });
    expect(JSON.stringify(story.recorded)).not.toContain('040 123');
  });

  test('needs a number to call', () => {
    const story = createStory();
    expect(story.tell(client, { ...request, details: { name: 'Pekka' } })).toMatchObject({
      error: { code: 'MissingDetail', field: 'phone' },
    });
  });
});

describe('a booked call', () => {
  const slot = { from: on(1, '9:30'), to: on(1, '10:00') };
  const booking = { ...request, channel: 'BOOKED_CALL', slot } as const;

  /** The reference deployment has agreed on booked calls and not begun with them. */
  const inUse = {
    ...surroundings,
    config: {
      ...config,
      channels: config.channels.map((each) =>
        each.id === 'BOOKED_CALL' ? { ...each, activeFrom: '2026-01-01' } : each,
      ),
    },
  };

  test('has the time that was booked, and is not made before it', () => {
    const story = createStory(uuid(1), inUse);
    expect(story.tell(client, booking).ok).toBe(true);
    expect(story.contact.callback).toMatchObject({ slot, isBooked: true });
    story.tell(outi, { verb: 'claim' }, minute(1));
    expect(story.tell(outi, { verb: 'startCall' }, on(1, '9:29'))).toEqual({
      ok: false,
      error: { code: 'CallTooEarly', because: 'booked', from: slot.from },
    });
    expect(call(story, 'reached', on(1, '9:30')).ok).toBe(true);
    expect(story.contact.state).toEqual({ status: 'active', owner: 'outi-yrjola' });
  });

  test('is refused without a time, outside the hours, in the past and off the grid', () => {
    const refusedWith = (wrong: object) => {
      const story = createStory(uuid(1), inUse);
      const decision = story.tell(client, { ...booking, ...wrong } as typeof booking);
      expect(story.isBegun).toBe(false);
      return decision.ok ? null : decision.error;
    };
    expect(refusedWith({ slot: null })).toEqual({ code: 'MissingDetail', field: 'slot' });
    for (const [from, to] of [
      [on(0, '9:00'), on(0, '9:30')],
      [on(1, '16:00'), on(1, '16:30')],
      [on(5, '9:00'), on(5, '9:30')],
      [on(1, '9:10'), on(1, '9:40')],
      [on(1, '9:00'), on(1, '11:00')],
    ])
      expect(refusedWith({ slot: { from, to } })).toEqual({ code: 'SlotNotOffered' });
  });

  test('after no answer goes on as any other callback', () => {
    const story = createStory(uuid(1), inUse);
    story.tell(client, booking);
    story.tell(outi, { verb: 'claim' }, minute(1));
    call(story, 'noAnswer', on(1, '9:30'));
    expect(story.contact.callback).toMatchObject({ isBooked: false, slot: { from: on(1, '11:30') } });
    expect(call(story, 'noAnswer', on(1, '11:30')).ok).toBe(true);
  });
});

describe('calling', () => {
  test('belongs to the owner', () => {
    const story = requested();
    const refusal = { ok: false, error: { code: 'NotOwner', owner: 'outi-yrjola' } };
    expect(story.tell(mikko, { verb: 'startCall' }, on(1, '9:00'))).toEqual(refusal);
    story.tell(outi, { verb: 'startCall' }, on(1, '9:00'));
    const record = { verb: 'recordAttempt', outcome: 'reached', note: null } as const;
    expect(story.tell(mikko, record, on(1, '9:01'))).toEqual(refusal);
    expect(story.tell(mikko, { verb: 'scheduleCallback', slot: null }, on(1, '9:01'))).toEqual(refusal);
    expect(story.tell(client, { verb: 'startCall' }, on(1, '9:00')).ok).toBe(false);
  });

  test('keeps the hours, the gap of two hours and two different days', () => {
    const story = requested();
    const refusedAt = (at: string) => {
      const decision = story.tell(outi, { verb: 'startCall' }, at);
      return decision.ok ? null : decision.error;
    };
    expect(refusedAt(on(1, '7:59'))).toEqual({
      code: 'CallTooEarly',
      because: 'closed',
      from: on(1, '8:00'),
    });
    expect(refusedAt(on(5, '10:00'))).toMatchObject({ because: 'closed', from: on(7, '8:00') });
    expect(call(story, 'noAnswer', on(1, '9:00'))).toMatchObject({
      value: [{ counts: true, isLast: false, next: { from: on(1, '11:00'), to: on(1, '16:00') } }],
    });
    expect(refusedAt(on(1, '10:59'))).toEqual({ code: 'CallTooEarly', because: 'gap', from: on(1, '11:00') });
    expect(call(story, 'noAnswer', on(1, '11:00'))).toMatchObject({
      value: [{ isLast: false, next: { from: on(2, '8:00') } }],
    });
    expect(refusedAt(on(1, '15:00'))).toMatchObject({ because: 'closed', from: on(2, '8:00') });
    expect(call(story, 'noAnswer', on(2, '8:00'))).toMatchObject({
      value: [{ isLast: true, next: null, outcome: 'noAnswer' }],
    });
    expect(story.contact.callback).toMatchObject({ status: 'unreached', slot: null });
    expect(refusedAt(on(3, '10:00'))).toEqual({ code: 'NoAttemptsLeft' });
  });

  test('a wrong number is written down and is no attempt', () => {
    const story = requested();
    call(story, 'noAnswer', on(1, '9:00'));
    expect(call(story, 'wrongNumber', on(1, '11:00'))).toMatchObject({
      value: [{ counts: false, isLast: false, next: { from: on(1, '11:00') } }],
    });
    expect(story.contact.callback && attemptsLeft(story.contact.callback, config)).toBe(2);
    expect(story.contact.callback?.attempts).toHaveLength(2);
    expect(call(story, 'noAnswer', on(1, '11:05')).ok).toBe(true);
    expect(story.contact.callback).toMatchObject({ status: 'scheduled' });
  });

  test('records when the call was begun, by whom, and what was noted, which no client sees', () => {
    const story = requested();
    story.tell(outi, { verb: 'startCall' }, on(1, '9:00'));
    expect(story.contact.callback).toMatchObject({ status: 'attempting', startedAt: on(1, '9:00') });
    const note = 'Puoliso vastasi, ei kertonut mitään.';
    story.tell(outi, { verb: 'recordAttempt', outcome: 'noAnswer', note }, on(1, '9:04'));
    expect(story.contact.callback?.attempts).toMatchObject([
      { at: on(1, '9:00'), by: 'outi-yrjola', outcome: 'noAnswer' },
    ]);
    const written = story.recorded.at(-1);
    expect(written?.event).toMatchObject({
      type: 'noteWritten',
      purpose: 'callback',
      content: { text: note },
    });
    expect(written && toClientUpdate(written, () => undefined)).toBeNull();
  });

  test('needs a call that was begun', () => {
    const story = requested();
    const record = { verb: 'recordAttempt', outcome: 'reached', note: null } as const;
    expect(story.tell(outi, record, on(1, '9:00'))).toEqual({ ok: false, error: { code: 'NoCallback' } });
  });
});

describe('promising a call', () => {
  test('in a chat, once the number is known: first on the next business day', () => {
    const story = createStory();
    story.tell(client, openingWords);
    story.tell(outi, { verb: 'claim' }, minute(1));
    const schedule = { verb: 'scheduleCallback', slot: null } as const;
    expect(story.tell(outi, schedule, minute(2))).toMatchObject({ error: { code: 'MissingDetail' } });
    story.tell(outi, { verb: 'recordDetails', details: { phone: '050 1' } }, minute(2));
    expect(story.tell(outi, schedule, minute(3)).ok).toBe(true);
    expect(story.contact.callback).toMatchObject({ slot: { from: on(1, '8:00') }, isBooked: false });
  });

  test('at a time agreed on, within the hours and not too soon after an attempt', () => {
    const story = requested();
    const at = (from: string, to: string) =>
      story.tell(outi, { verb: 'scheduleCallback', slot: { from, to } }, on(1, '9:10'));
    call(story, 'noAnswer', on(1, '9:00'));
    expect(at(on(1, '9:05'), on(1, '9:30'))).toMatchObject({ error: { code: 'SlotNotOffered' } });
    expect(at(on(1, '15:30'), on(1, '16:30'))).toMatchObject({ error: { code: 'SlotNotOffered' } });
    expect(at(on(5, '10:00'), on(5, '10:30'))).toMatchObject({ error: { code: 'SlotNotOffered' } });
    expect(at(on(1, '10:00'), on(1, '10:30'))).toMatchObject({
      error: { code: 'CallTooEarly', because: 'gap', from: on(1, '11:00') },
    });
    expect(at(on(1, '13:00'), on(1, '13:30')).ok).toBe(true);
    expect(story.contact.callback).toMatchObject({ isBooked: true, slot: { from: on(1, '13:00') } });
    expect(story.contact.callback?.attempts).toHaveLength(1);
  });

  test('again, after the client was reached, counts anew; after three in vain it is refused', () => {
    const story = requested();
    call(story, 'reached', on(1, '9:00'));
    expect(story.tell(outi, { verb: 'startCall' }, on(1, '14:00'))).toMatchObject({
      error: { code: 'NoCallback' },
    });
    const schedule = { verb: 'scheduleCallback', slot: null } as const;
    expect(story.tell(outi, schedule, on(1, '9:30')).ok).toBe(true);
    expect(story.contact.callback).toMatchObject({ attempts: [], slot: { from: on(2, '8:00') } });
    expect(unreached().tell(outi, schedule, on(2, '9:30'))).toMatchObject({
      error: { code: 'NoAttemptsLeft' },
    });
  });
});

describe('closing', () => {
  test('as not reached is refused while attempts remain, and true after the third', () => {
    const story = requested();
    expect(story.tell(outi, asUnreached, on(1, '8:30'))).toEqual({
      ok: false,
      error: { code: 'AttemptsRemain', left: 3 },
    });
    call(story, 'noAnswer', on(1, '9:00'));
    expect(story.tell(outi, asUnreached, on(1, '9:30'))).toMatchObject({ error: { left: 2 } });
    expect(unreached().tell(outi, asUnreached, on(2, '9:10')).ok).toBe(true);
  });

  test('as not reached is refused where the client was reached, or never was to be called', () => {
    const story = requested();
    call(story, 'reached', on(1, '9:00'));
    expect(story.tell(outi, asUnreached, on(1, '9:30'))).toMatchObject({ error: { code: 'NoCallback' } });
    const chat = createStory();
    chat.tell(client, openingWords);
    chat.tell(outi, { verb: 'claim' }, minute(1));
    expect(chat.tell(outi, asUnreached, minute(2))).toMatchObject({ error: { code: 'NoCallback' } });
  });

  test('otherwise stays free: a client may have been helped another way', () => {
    expect(requested().tell(outi, closingWords, on(1, '9:00')).ok).toBe(true);
  });

  test('taken up again, a client who was not reached may be called anew', () => {
    const story = unreached();
    story.tell(outi, asUnreached, on(2, '9:10'));
    story.tell(outi, { verb: 'reopen' }, on(3, '9:00'));
    expect(story.contact.callback).toBeNull();
    expect(story.tell(outi, { verb: 'scheduleCallback', slot: null }, on(3, '9:01')).ok).toBe(true);
  });
});

test('under a safety flag nothing is left on an answering machine', () => {
  expect(mayLeaveWord({ safety: 'none' })).toBe(true);
  expect(mayLeaveWord({ safety: 'proposed' })).toBe(false);
  expect(mayLeaveWord({ safety: 'set' })).toBe(false);
});
