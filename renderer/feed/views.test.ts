import { describe, expect, test } from 'vitest';
import county from '../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../shared/domain/config/config.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { applyNotices, emptyMirror, rescope } from './mirror.ts';
import { createTestWorld, minuteOf, shown, testId, testScope } from './testWorld.ts';
import { belongsTo, countOf, queuesOf, rankOf, ranksOf, recount, type Scope } from './views.ts';

const config = serviceConfig.parse(county);
const scope: Scope = { ...testScope, config };
const world = createTestWorld();
world.open(testId(1), minuteOf(0));
const chat = world.contact(testId(1));
const received = minuteOf(0);
const like = (n: number, over: Partial<Contact>): Contact => ({ ...chat, id: testId(n), ...over });

/** In the order in which they must be taken up, though all but the first came before or together. */
const report = like(10, {
  channel: 'REPORT_CW',
  intake: { ...chat.intake, channel: 'REPORT_CW' },
  report: { assessedAt: null, assessedBy: null, keeper: null },
});
const waiting = like(11, {});
const laterChat = like(12, { awaitingSince: minuteOf(3), receivedAt: minuteOf(3) });
const urgentMessage = like(13, {
  channel: 'MESSAGE',
  urgency: { level: 'URGENT', isSuspected: false, by: 'outi-yrjola', at: received, handledAt: null },
});
const callback = like(14, {
  channel: 'CONTACT_REQUEST',
  intake: { ...chat.intake, channel: 'CONTACT_REQUEST' },
});
const message = like(15, {
  channel: 'MESSAGE',
  awaitingSince: minuteOf(-3_000),
  receivedAt: minuteOf(-3_000),
});
const notice = like(16, { channel: 'NOTICE_SHL', intake: { ...chat.intake, channel: 'NOTICE_SHL' } });
const paused = like(17, {
  clocks: {
    CHAT_WAIT: {
      since: received,
      pausedAt: minuteOf(1),
      pausedFor: 0,
      voidedAt: null,
      warnedAt: null,
      breachedAt: null,
    },
  },
});
const answered = like(18, { awaitingSince: null, firstReplyAt: minuteOf(1) });
const inOrder = [report, urgentMessage, waiting, laterChat, callback, message, notice, paused, answered];

describe('those put aside', () => {
  const owner = scope.me;
  const put = (state: Contact['state']) =>
    like(30, { state, awaitingSince: null, firstReplyAt: minuteOf(1), lastClientPosition: 0 });
  const waits = put({ status: 'waiting', owner, until: minuteOf(3_000) });
  const woken = put({ status: 'active', owner, wokenAt: minuteOf(500) });

  test('wait for the client until their day, and then want their owner from that moment on', () => {
    expect(belongsTo(waits, scope)).toContain('waiting');
    expect(belongsTo(waits, scope)).toContain('mine');
    expect(belongsTo(woken, scope)).toContain('mine');
    expect(belongsTo(woken, scope)).not.toContain('waiting');
    expect(rankOf(woken, config)).toBe(Date.parse(minuteOf(500)));
    expect(rankOf(woken, config)).toBeLessThan(rankOf(waits, config));
  });
});

describe('calls that are due', () => {
  test('stand by when the next one is due, whatever was agreed on first', () => {
    const call = (n: number, from: number) =>
      like(n, {
        channel: 'CONTACT_REQUEST',
        intake: { ...chat.intake, channel: 'CONTACT_REQUEST' },
        awaitingSince: null,
        callback: {
          status: 'scheduled',
          slot: { from: minuteOf(from), to: minuteOf(from + 30) },
          isBooked: true,
          attempts: [],
          requestedAt: minuteOf(0),
          startedAt: null,
        },
      });
    const calls = [call(42, 1_500), call(41, 200), call(43, 4_400), call(40, 90)];
    const { mirror } = applyNotices(emptyMirror(scope), calls.map(shown), 9);
    expect(mirror.idsByView.callbacks).toEqual([40, 41, 42, 43].map(testId));
  });
});

describe('a consultation', () => {
  test('that is asked of me by name is among mine to answer, whatever its queue', () => {
    const asked = (to: string) =>
      like(50, {
        channel: 'CONSULTATION',
        queue: '#soshON_muu',
        consultation: { status: 'open', askedBy: 'mikko-malli', answeredBy: null, line: null, quotes: 0, to },
      });
    expect(belongsTo(asked(scope.me), scope)).toContain('consultations');
    expect(belongsTo(asked('linnea-mallstrom'), scope)).not.toContain('consultations');
  });
});

describe('a list', () => {
  test('stands in the order of the clocks, whatever came first', () => {
    const mixed = [...inOrder].reverse().map(shown);
    const { mirror } = applyNotices(emptyMirror(scope), mixed, 9);
    expect(mirror.idsByView.all).toEqual(inOrder.map(({ id }) => id));
  });

  test('is sorted anew when the promises have become known or have changed', () => {
    const early = applyNotices(emptyMirror(testScope), inOrder.map(shown), 9).mirror;
    expect(early.idsByView.all).not.toEqual(inOrder.map(({ id }) => id));
    expect(rescope(early, scope).idsByView.all).toEqual(inOrder.map(({ id }) => id));
  });

  test('ranks by the moment to aim at, not by when the wait began', () => {
    expect(rankOf(waiting, config)).toBe(Date.parse(minuteOf(5)));
    expect(rankOf(message, config)).toBeGreaterThan(rankOf(waiting, config));
    expect(Date.parse(message.awaitingSince ?? '')).toBeLessThan(Date.parse(waiting.awaitingSince ?? ''));
  });
});

describe('a view', () => {
  const views = (over: Partial<Contact>) => belongsTo(like(30, over), scope);
  const mine = { state: { status: 'active', owner: scope.me } } as const;

  test('of those that wait for the client holds mine whose turn is the client’s', () => {
    const turn = { ...mine, firstReplyAt: minuteOf(1), awaitingSince: null, deskRead: 99 };
    expect(views(turn)).toContain('waiting');
    expect(views({ ...turn, awaitingSince: minuteOf(2) })).not.toContain('waiting');
    expect(views({ ...turn, deskRead: 0 })).not.toContain('waiting');
    expect(views({ ...turn, state: { status: 'active', owner: 'mikko-malli' } })).not.toContain('waiting');
    expect(views({ ...mine, state: { status: 'waiting', owner: scope.me } })).toContain('waiting');
  });

  test('of callbacks holds the calls that I or my queues owe', () => {
    expect(views({ channel: 'CONTACT_REQUEST' })).toContain('callbacks');
    expect(views({ channel: 'CONTACT_REQUEST', queue: 'muu' })).not.toContain('callbacks');
    const done = { requestedAt: received, slot: null, isBooked: false, startedAt: null, attempts: [] };
    expect(views({ ...mine, callback: { ...done, status: 'scheduled' } })).toContain('callbacks');
    expect(views({ ...mine, callback: { ...done, status: 'reached' } })).not.toContain('callbacks');
  });

  test('of consultations holds what I asked, answer, or could take', () => {
    const asked = {
      status: 'open',
      askedBy: 'mikko-malli',
      answeredBy: null,
      line: null,
      quotes: 0,
    } as const;
    const over = { channel: 'CONSULTATION', consultation: asked } as const;
    expect(views(over)).toContain('consultations');
    expect(views({ ...over, queue: 'muu' })).not.toContain('consultations');
    expect(views({ ...over, queue: 'muu', consultation: { ...asked, askedBy: scope.me } })).toContain(
      'consultations',
    );
  });

  test('holds no contact that was merged into another, save among those closed today', () => {
    const merged = { status: 'merged', into: testId(1), at: minuteOf(0) } as const;
    expect(views({ state: merged })).toEqual(['closed']);
  });
});

test('my queues are those of the shift, where shifts are in use and I have one', () => {
  const person = {
    id: 'outi-yrjola',
    name: 'Outi',
    role: 'counsellor',
    languages: ['fi'],
    queues: ['a'],
  } as never;
  const inUse = { ...config, flags: { ...config.flags, shifts: true } };
  const shift = { personId: 'outi-yrjola', queues: ['b'] } as never;
  expect([...queuesOf(person, inUse, [shift])]).toEqual(['b']);
  expect([...queuesOf(person, { ...config, flags: { ...config.flags, shifts: false } }, [shift])]).toEqual([
    'a',
  ]);
  expect([...queuesOf(person, inUse, [])]).toEqual(['a']);
  expect([...queuesOf(person, inUse, null)]).toEqual(['a']);
});

test('by arrival the oldest comes first, by latest activity the newest', () => {
  expect(ranksOf(message, config).arrival).toBeLessThan(ranksOf(waiting, config).arrival);
  const spoken = like(40, { lastMessage: { from: 'client', at: minuteOf(9), preview: 'x' } });
  expect(ranksOf(spoken, config).latest).toBeLessThan(ranksOf(waiting, config).latest);
});

test('what was urgent today is counted whosever it is, and so is what of it has been handled', () => {
  const scope = { ...testScope, dayStart: minuteOf(0) };
  const urgentFor = (handledAt: string | null, more: Partial<Contact> = {}) =>
    countOf(
      like(50, {
        urgency: { level: 'URGENT', isSuspected: false, by: null, at: minuteOf(-9), handledAt },
        ...more,
      }),
      scope,
    );
  expect(urgentFor(null)).toMatchObject({ urgent: 1, urgentHandled: 0 });
  expect(urgentFor(minuteOf(3))).toMatchObject({ urgent: 1, urgentHandled: 1 });
  expect(urgentFor(minuteOf(-3))).toMatchObject({ urgent: 0, urgentHandled: 0 });
  const gone = { status: 'abandoned', at: minuteOf(4) } as const;
  expect(urgentFor(null, { state: gone })).toMatchObject({ urgent: 0 });
  expect(countOf(like(51, {}), scope)).toMatchObject({ urgent: 0, urgentHandled: 0 });
  expect(recount(urgentFor(null), urgentFor(null), urgentFor(minuteOf(3)))).toMatchObject({
    urgent: 1,
    urgentHandled: 1,
  });
});
