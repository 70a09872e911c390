import fc from 'fast-check';
import { expect, test } from 'vitest';
import { helsinki, isWorkingDayByHand } from '../../../../test/harness/almanac.ts';
import { runs, proofTimeout as timeout } from '../../../../test/harness/proof.ts';
import {
  type BareCommand,
  client,
  closingWords,
  config,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
} from '../../../../test/harness/story.ts';
import { ownerOf } from '../contact.ts';
import { nextCall } from './attempts.ts';

const bare: fc.Arbitrary<BareCommand> = fc.oneof(
  { arbitrary: fc.constant({ verb: 'claim' } as const), weight: 4 },
  { arbitrary: fc.constant({ verb: 'release' } as const), weight: 1 },
  { arbitrary: fc.constant({ verb: 'startCall' } as const), weight: 8 },
  {
    arbitrary: fc.record({
      verb: fc.constant('recordAttempt' as const),
      outcome: fc.constantFrom(...Array(8).fill('noAnswer' as const), 'busy', 'reached', 'wrongNumber'),
      note: fc.constant(null),
    }),
    weight: 8,
  },
  { arbitrary: fc.constant({ verb: 'scheduleCallback', slot: null } as const), weight: 1 },
  {
    arbitrary: fc.constant({ ...closingWords, resolution: 'CALLBACK_UNREACHED' } as const),
    weight: 2,
  },
  { arbitrary: fc.constant({ verb: 'reopen' } as const), weight: 1 },
);
/** The same day or a few later, at any time around the hours: the rules are met from both sides. */
const later = fc.record({
  days: fc.constantFrom(0, 0, 0, 0, 1, 1, 3),
  clock: fc.integer({ min: -150, max: 390 }),
});
/** Minutes from Monday 10:00; time never goes back. */
const after = (now: number, { days, clock }: { days: number; clock: number }): number => {
  const day = Math.floor((now + 600) / 1440) + days;
  return Math.max(now + 1, day * 1440 + clock);
};
const step = fc.record({ actor: fc.constantFrom(outi, outi, outi, mikko), bare, later });
const noAnswer: BareCommand = { verb: 'recordAttempt', outcome: 'noAnswer', note: null };
/** Who begins a call mostly notes what came of it; some forget. */
const steps = fc
  .array(step, { minLength: 10, maxLength: 50, size: 'max' })
  .map((list) =>
    list.flatMap((each) =>
      each.bare.verb === 'startCall' && each.later.clock % 4 !== 3
        ? [each, { ...each, bare: noAnswer, later: { days: 0, clock: -600 } }]
        : [each],
    ),
  );

const request = {
  ...openingWords,
  channel: 'CONTACT_REQUEST',
  text: null,
  details: { phone: '040 1' },
} as const;

test('whoever calls in whatever order, the attempts of a round keep to hours, gap and days, and are three at most', {
  timeout,
}, () => {
  let unreached = 0;
  fc.assert(
    fc.property(steps, (list) => {
      const story = createStory();
      story.tell(client, request);
      let now = 0;
      let started = 0;
      let counted: number[] = [];
      for (const step of list) {
        now = after(now, step.later);
        const { contact: before } = story;
        const decision = story.tell(step.actor, step.bare, minute(now));
        if (!decision.ok) continue;
        for (const event of decision.value) {
          if (event.type === 'callbackStarted') {
            const at = helsinki(Date.parse(minute(now)));
            expect(isWorkingDayByHand(at.day)).toBe(true);
            expect(at.minute >= 8 * 60 && at.minute < 16 * 60).toBe(true);
            const last = counted.at(-1);
            if (last !== undefined) expect(now - last).toBeGreaterThanOrEqual(120);
            started = now;
          }
          if (event.type === 'callbackScheduled' && before.callback?.status === 'reached') counted = [];
          if (event.type === 'reopened' && before.callback?.status === 'unreached') counted = [];
          if (event.type !== 'callbackAttempted') continue;
          expect(ownerOf(before)).toBe(step.actor.kind === 'person' && step.actor.id);
          expect(event.counts).toBe(event.outcome !== 'wrongNumber');
          if (event.counts) counted.push(started);
          expect(counted.length).toBeLessThanOrEqual(3);
          expect(event.isLast).toBe(['noAnswer', 'busy'].includes(event.outcome) && counted.length === 3);
          expect(event.next === null).toBe(event.outcome === 'reached' || event.isLast);
          if (counted.length === 3) {
            const days = new Set(counted.map((each) => helsinki(Date.parse(minute(each))).day));
            expect(days.size).toBeGreaterThanOrEqual(2);
          }
          if (event.isLast) unreached += 1;
        }
        if (decision.value.some(({ type }) => type === 'closed'))
          expect(before.callback?.status).toBe('unreached');
      }
    }),
    { numRuns: runs(250) },
  );
  expect(unreached).toBeGreaterThan(20);
});

test('there is no dead end: from wherever it stands, someone can go on to reached or unreached and close', {
  timeout,
}, () => {
  fc.assert(
    fc.property(steps, (list) => {
      const story = createStory();
      story.tell(client, request);
      let now = 0;
      for (const step of list) {
        now = after(now, step.later);
        story.tell(step.actor, step.bare, minute(now));
      }
      let at = minute(now);
      if (story.contact.state.status === 'closed') return;
      const actor = ownerOf(story.contact) === 'mikko-malli' ? mikko : outi;
      if (!ownerOf(story.contact)) expect(story.tell(actor, { verb: 'claim' }, at).ok).toBe(true);
      const isReached = story.contact.callback?.status === 'reached';
      for (let i = 0; i < 3 && story.contact.callback?.status !== 'unreached' && !isReached; i += 1) {
        const { callback } = story.contact;
        // Reopened after three in vain: a call is promised anew.
        if (!callback) story.tell(actor, { verb: 'scheduleCallback', slot: null }, at);
        else if (callback.status !== 'attempting') {
          // The moment that the rules name is the moment from which they allow it.
          at = nextCall(callback, config, at).from;
          expect(story.tell(actor, { verb: 'startCall' }, at).ok).toBe(true);
        }
        if (story.contact.callback?.status !== 'attempting') {
          at = nextCall(
            story.contact.callback ?? { slot: null, isBooked: false, attempts: [] },
            config,
            at,
          ).from;
          expect(story.tell(actor, { verb: 'startCall' }, at).ok).toBe(true);
        }
        const record = { verb: 'recordAttempt', outcome: 'noAnswer', note: null } as const;
        expect(story.tell(actor, record, at).ok).toBe(true);
      }
      expect(['reached', 'unreached']).toContain(story.contact.callback?.status);
      const resolution = isReached ? 'RESOLVED_HERE' : 'CALLBACK_UNREACHED';
      expect(story.tell(actor, { ...closingWords, resolution }, at).ok).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});
