import { describe, expect, test } from 'vitest';
import county from '../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../shared/domain/config/config.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { applyNotices, emptyMirror, rescope } from './mirror.ts';
import { createTestWorld, minuteOf, shown, testId, testScope } from './testWorld.ts';
import { rankOf, type Scope } from './views.ts';

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
const inOrder = [report, waiting, laterChat, urgentMessage, callback, message, notice, paused, answered];

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
