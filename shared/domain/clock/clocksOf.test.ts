import { describe, expect, test } from 'vitest';
import { at, closedAs, said, shown, tale, urgent } from '../../../test/harness/clockTales.ts';
import { config, uuid } from '../../../test/harness/story.ts';
import type { Clock } from './clock.ts';
import { clocksOf, firstDue } from './clocksOf.ts';

const face = (clock: Clock | undefined) =>
  clock && {
    warn: shown(clock.warnAt),
    target: shown(clock.targetAt),
    due: shown(clock.dueAt),
    state: clock.state,
  };

describe('urgent', () => {
  test.each([
    ['in opening hours', '2026-11-23 10:00', '2026-11-23 14:00', '2026-11-23 16:00', '2026-11-23 23:59'],
    ['before opening', '2026-11-23 06:00', '2026-11-23 14:00', '2026-11-23 16:00', '2026-11-23 23:59'],
    ['a minute before close', '2026-11-23 15:59', '2026-11-23 15:59', '2026-11-23 16:00', '2026-11-23 23:59'],
    ['at close', '2026-11-23 16:00', '2026-11-24 14:00', '2026-11-24 16:00', '2026-11-24 16:00'],
    ['on a Saturday evening', '2026-11-21 22:10', '2026-11-23 14:00', '2026-11-23 16:00', '2026-11-23 16:00'],
    ['on Christmas Eve', '2026-12-24 10:00', '2026-12-28 14:00', '2026-12-28 16:00', '2026-12-28 16:00'],
  ])('received %s, %s', (_when, received, warn, target, due) => {
    const told = tale({ channel: 'MESSAGE', received: at(received) }).add(urgent(), at(received));
    expect(face(told.clock('URGENT'))).toEqual({ warn, target, due, state: 'running' });
    expect(told.clock('URGENT')?.since).toBe(at(received));
  });

  test('is not running while it is only suspected, or at another level', () => {
    const told = tale({ channel: 'MESSAGE', received: at('2026-11-23 10:00') });
    told.add(
      { type: 'urgencySet', level: null, isSuspected: true, isAssessment: false },
      at('2026-11-23 10:00'),
    );
    expect(told.ids()).toEqual(['MESSAGE']);
    told.add(
      { type: 'urgencySet', level: 'P1', isSuspected: false, isAssessment: false },
      at('2026-11-23 10:00'),
    );
    expect(told.ids()).toEqual(['MESSAGE']);
  });

  test.each([
    ['handled', '2026-11-23 15:00', 'met'],
    ['handled in the evening of the same day', '2026-11-23 20:00', 'met'],
    ['handled the day after', '2026-11-24 08:30', 'breached'],
  ])('%s', (_what, when, state) => {
    const told = tale({ channel: 'MESSAGE', received: at('2026-11-23 10:00') }).add(
      urgent(),
      at('2026-11-23 10:05'),
    );
    told.add({ type: 'urgentHandled', how: 'emergencyHandover' }, at(when));
    expect(told.clock('URGENT')).toMatchObject({ state, metAt: at(when) });
  });

  test('what becomes urgent after an earlier end counts from then', () => {
    const told = tale({ channel: 'CHAT_ANON', received: at('2026-11-16 10:00') })
      .add({ type: 'claimed', position: 2, owner: 'outi-yrjola' }, at('2026-11-16 10:01'))
      .add(closedAs('RESOLVED_HERE'), at('2026-11-16 11:00'))
      .add({ type: 'reopened', position: 10, owner: 'outi-yrjola' }, at('2026-11-18 09:00'))
      .add(urgent(), at('2026-11-18 09:30'));
    expect(told.clock('URGENT')?.since).toBe(at('2026-11-18 09:30'));
  });
});

describe('the wait for an answer', () => {
  test.each([
    ['Tuesday', '2026-04-21 13:00', '2026-04-24 00:00', '2026-04-24 23:59'],
    ['Friday', '2026-11-20 13:00', '2026-11-25 00:00', '2026-11-25 23:59'],
    ['Saturday', '2026-11-21 22:10', '2026-11-25 00:00', '2026-11-25 23:59'],
    ['before the first of May', '2026-04-29 08:00', '2026-05-05 00:00', '2026-05-05 23:59'],
    ['before Christmas', '2026-12-22 08:00', '2026-12-29 00:00', '2026-12-29 23:59'],
  ])('of a message of %s: three weekdays, receipt not counted', (_day, received, warn, due) => {
    const told = tale({ channel: 'MESSAGE', received: at(received) });
    expect(face(told.clock('MESSAGE'))).toEqual({ warn, target: due, due, state: 'running' });
  });

  test('of a chat and of a call in open time', () => {
    const friday = at('2026-11-20 15:58');
    expect(face(tale({ channel: 'CHAT', received: friday }).clock('CHAT_WAIT'))).toMatchObject({
      warn: '2026-11-20 16:00',
      due: '2026-11-23 08:03',
    });
    expect(face(tale({ channel: 'PHONE', received: friday }).clock('PHONE_WAIT'))).toMatchObject({
      warn: '2026-11-23 08:01',
      due: '2026-11-23 08:03',
    });
  });

  test('a letter is answered like a message; a visit, a notice and our own message have no such wait', () => {
    const received = at('2026-11-23 10:00');
    expect(tale({ channel: 'LETTER', received }).ids()).toEqual(['MESSAGE']);
    for (const channel of ['WALK_IN', 'NOTICE_SHL', 'PRO_MESSAGE'] as const)
      expect(tale({ channel, received }).ids()).toEqual([]);
  });

  test('is met by a human reply and starts anew with the next message', () => {
    const told = tale({ channel: 'MESSAGE', received: at('2026-11-23 10:00') });
    told.add(said('counsellor'), at('2026-11-24 09:00'));
    expect(told.clock('MESSAGE')).toMatchObject({ state: 'met', metAt: at('2026-11-24 09:00') });
    expect(firstDue(told.contact, config)).toBeNull();
    told.add(said('client', 3), at('2026-11-30 09:00'));
    expect(told.clock('MESSAGE')).toMatchObject({ state: 'running', since: at('2026-11-30 09:00') });
  });

  test('is void when the client leaves unanswered', () => {
    const told = tale({ channel: 'CHAT_ANON', received: at('2026-11-23 10:00') });
    told.add({ type: 'clientLeft', position: 2 }, at('2026-11-23 10:04'), { kind: 'client' });
    expect(told.clock('CHAT_WAIT')?.state).toBe('void');
  });
});

describe('consultation', () => {
  const asked = (when: string) =>
    tale({ channel: 'CONSULTATION', received: at(when) }).add(
      { type: 'consultationAsked', line: null, quotes: 0, content: { text: 'Miten toimin?' } },
      at(when),
    );

  test.each([
    ['Thursday 15:00 is due on Monday at close', '2026-11-19 15:00', '2026-11-20 15:00', '2026-11-23 16:00'],
    ['Monday 10:00 is due on Thursday 10:00', '2026-11-23 10:00', '2026-11-24 10:00', '2026-11-26 10:00'],
    ['before Christmas', '2026-12-22 12:00', '2026-12-23 12:00', '2026-12-28 16:00'],
  ])('%s', (_what, when, warn, due) => {
    expect(face(asked(when).clock('CONSULTATION'))).toEqual({ warn, target: due, due, state: 'running' });
  });

  test('is met by the answer, and void when it is withdrawn', () => {
    const answer = { type: 'consultationAnswered', answerId: uuid(5), content: { text: 'Näin.' } } as const;
    const told = asked('2026-11-19 15:00').add(answer, at('2026-11-23 15:59'));
    expect(told.clock('CONSULTATION')).toMatchObject({ state: 'met', metAt: at('2026-11-23 15:59') });
    const late = asked('2026-11-19 15:00').add(answer, at('2026-11-23 16:01'));
    expect(late.clock('CONSULTATION')?.state).toBe('breached');
    const withdrawn = asked('2026-11-19 15:00').add(
      { type: 'consultationWithdrawn' },
      at('2026-11-20 09:00'),
    );
    expect(withdrawn.clock('CONSULTATION')?.state).toBe('void');
  });
});

describe('callback', () => {
  const slot = (from: string, to: string) => ({ from: at(from), to: at(to) });
  const attempt = (
    n: number,
    outcome: 'reached' | 'noAnswer' | 'wrongNumber',
    next: string | null,
    isLast = false,
  ) =>
    ({
      type: 'callbackAttempted',
      position: 2 + n,
      attemptId: uuid(20 + n),
      outcome,
      counts: outcome !== 'wrongNumber',
      next: next ? slot(`${next} 12:00`, `${next} 12:30`) : null,
      isLast,
    }) as const;

  test.each([
    ['Friday noon: Monday', '2026-11-20 12:00', '2026-11-23 16:00'],
    ['Saturday: Monday', '2026-11-21 22:10', '2026-11-23 16:00'],
    ['the day before Christmas Eve', '2026-12-23 09:00', '2026-12-28 16:00'],
  ])('the first try is due on the next business day; %s', (_when, received, due) => {
    const told = tale({ channel: 'CONTACT_REQUEST', received: at(received) });
    expect(face(told.clock('CALLBACK'))).toMatchObject({ due, state: 'running' });
  });

  test('a booked time is due at its end', () => {
    const told = tale({ channel: 'BOOKED_CALL', received: at('2026-11-20 12:00') });
    const booked = slot('2026-11-26 09:00', '2026-11-26 09:30');
    told.add(
      { type: 'callbackScheduled', position: 2, slot: booked, isBooked: true },
      at('2026-11-20 12:00'),
    );
    expect(face(told.clock('CALLBACK'))).toMatchObject({ warn: '2026-11-26 09:00', due: '2026-11-26 09:30' });
  });

  test('a call agreed on in a chat counts from the agreement', () => {
    const told = tale({ channel: 'CHAT', received: at('2026-11-16 12:00') });
    told.add(said('counsellor'), at('2026-11-16 12:01'));
    const soon = slot('2026-11-24 09:00', '2026-11-24 09:30');
    told.add({ type: 'callbackScheduled', position: 3, slot: soon, isBooked: false }, at('2026-11-23 10:00'));
    expect(told.clock('CALLBACK')?.since).toBe(at('2026-11-23 10:00'));
    expect(face(told.clock('CALLBACK'))).toMatchObject({ due: '2026-11-24 16:00' });
  });

  test('runs from try to try until the client is reached, or the third', () => {
    const told = tale({ channel: 'CONTACT_REQUEST', received: at('2026-11-20 12:00') });
    told.add(attempt(1, 'noAnswer', '2026-11-24'), at('2026-11-23 09:00'));
    expect(told.clock('CALLBACK')).toMatchObject({ since: at('2026-11-23 09:00'), state: 'running' });
    expect(face(told.clock('CALLBACK'))).toMatchObject({ due: '2026-11-24 12:30' });
    told.add(attempt(2, 'wrongNumber', '2026-11-24'), at('2026-11-23 12:00'));
    expect(told.clock('CALLBACK')?.since).toBe(at('2026-11-23 09:00'));
    told.add(attempt(3, 'reached', null), at('2026-11-24 12:10'));
    expect(told.clock('CALLBACK')).toMatchObject({ state: 'met', metAt: at('2026-11-24 12:10') });
    const unreached = tale({ channel: 'CONTACT_REQUEST', received: at('2026-11-20 12:00') })
      .add(attempt(1, 'noAnswer', '2026-11-24'), at('2026-11-23 09:00'))
      .add(attempt(2, 'noAnswer', '2026-11-24'), at('2026-11-23 12:00'))
      .add(attempt(3, 'noAnswer', null, true), at('2026-11-25 09:00'));
    expect(unreached.clock('CALLBACK')).toMatchObject({ state: 'breached', metAt: at('2026-11-25 09:00') });
  });
});

describe('the Child Welfare Act 26 §', () => {
  const report = (received: string) => tale({ channel: 'REPORT_CW', received: at(received) });

  test.each([
    ['2026-04-21', '2026-04-30'],
    ['2026-04-23', '2026-05-05'],
    ['2026-06-12', '2026-06-24'],
    ['2026-12-18', '2026-12-31'],
    ['2026-03-31', '2026-04-13'],
  ])('the assessment begins by the seventh working day: %s to %s', (received, due) => {
    expect(face(report(`${received} 12:00`).clock('CW_7BD'))).toMatchObject({
      due: `${due} 23:59`,
      state: 'running',
    });
  });

  test('three months from 30.11.2025 aim at Saturday 28.2. and are still met on Monday 2.3.2026', () => {
    expect(face(report('2025-11-30 12:00').clock('CW_3M'))).toMatchObject({
      target: '2026-02-28 23:59',
      due: '2026-03-02 23:59',
    });
  });

  test('urgency is assessed at once: what to do first, and broken when the day is over', () => {
    const told = report('2026-11-23 10:00');
    expect(face(told.clock('CW_URGENCY'))).toEqual({
      warn: '2026-11-23 10:00',
      target: '2026-11-23 10:00',
      due: '2026-11-23 23:59',
      state: 'running',
    });
    expect(firstDue(told.contact, config)?.id).toBe('CW_URGENCY');
    expect(told.ids()).toEqual(['CW_URGENCY', 'CW_7BD', 'CW_3M']);
    told.add(urgent(true), at('2026-11-23 10:07'));
    expect(told.clock('CW_URGENCY')).toMatchObject({ state: 'met', metAt: at('2026-11-23 10:07') });
    expect(firstDue(told.contact, config)?.id).toBe('URGENT');
  });

  test('closing decides on the assessment; whether one becomes ready, another system knows', () => {
    const told = report('2026-11-23 10:00').add(urgent(true), at('2026-11-23 10:07'));
    told.add({ type: 'claimed', position: 2, owner: 'outi-yrjola' }, at('2026-11-23 10:08'));
    told.add(closedAs('PTA_STARTED'), at('2026-11-25 10:00'));
    expect(told.clock('CW_7BD')).toMatchObject({ state: 'met', metAt: at('2026-11-25 10:00') });
    expect(told.clock('CW_3M')?.state).toBe('void');
  });
});

describe('other terms of law', () => {
  const group = (of: string) =>
    tale({ channel: 'NOTICE_SHL', received: at('2026-04-21 09:00'), intake: { group: of } });

  test('the Social Welfare Act 36 § for its groups only', () => {
    expect(face(group('over75').clock('SHL36_7BD'))).toMatchObject({ due: '2026-04-30 23:59' });
    expect(group('over75').ids()).toEqual(['SHL36_7BD']);
    expect(group('highestDisabilityOrCareAllowance').ids()).toEqual(['SHL36_7BD']);
    expect(group('childNeedingSpecialSupport').ids()).toEqual(['SHL36_7BD', 'SHL36_3M']);
    expect(group('FAMILIES').ids()).toEqual([]);
  });

  test('income support: seven working days, and an urgent one the same day or the next', () => {
    const told = tale({ channel: 'APPLICATION', received: at('2026-04-21 09:00') });
    expect(face(told.clock('TOTU_7BD'))).toMatchObject({ due: '2026-04-30 23:59' });
    told.add(urgent(), at('2026-04-21 09:10'));
    expect(face(told.clock('TOTU_7BD'))).toMatchObject({
      target: '2026-04-21 23:59',
      due: '2026-04-22 23:59',
    });
    told.add({ type: 'claimed', position: 2, owner: 'outi-yrjola' }, at('2026-04-21 10:08'));
    told.add(closedAs('DECISION'), at('2026-04-22 10:00'));
    expect(told.clock('TOTU_7BD')).toMatchObject({ state: 'met', metAt: at('2026-04-22 10:00') });
  });

  test('every clock of the configuration and of section 3 is one that can run', () => {
    const clocks = ['CW_URGENCY', 'CW_7BD', 'CW_3M', 'SHL36_7BD', 'SHL36_3M', 'TOTU_7BD'];
    expect(config.statutoryClocks.map(({ id }) => id)).toEqual(clocks);
    const acts = clocksOf(group('childNeedingSpecialSupport').contact, config).map(({ act }) => act);
    expect(acts).toEqual(['1301/2014 36 §', '1301/2014 36 §']);
  });
});
