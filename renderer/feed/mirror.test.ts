import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortNames, viewNames } from '../../shared/desktop/inboxViews.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { applyNotices, contactOf, emptyMirror, type Mirror, rescope } from './mirror.ts';
import { changed, createTestWorld, minuteOf, shown, testId, testScope } from './testWorld.ts';
import { belongsTo, countOf, ranksOf } from './views.ts';

const me = testScope.me;
const start = () => emptyMirror(testScope);
const [a, b, c] = [testId(1), testId(2), testId(3)];

describe('steps of the feed', () => {
  test('show, change and take away contacts, and remember how far they came', () => {
    const world = createTestWorld();
    world.open(a, minuteOf(0));
    let { mirror } = applyNotices(start(), [shown(world.contact(a))], world.seq());
    expect(contactOf(mirror, a)).toEqual(world.contact(a));
    const claimed = world.claim(a, me, minuteOf(1));
    mirror = applyNotices(mirror, [changed(claimed)], world.seq()).mirror;
    expect(contactOf(mirror, a)).toEqual(world.contact(a));
    expect(mirror.idsByView.mine).toEqual([a]);
    expect(mirror.seq).toBe(world.seq());
    mirror = applyNotices(mirror, [{ kind: 'contact.gone', id: a }], world.seq()).mirror;
    expect(contactOf(mirror, a)).toBeUndefined();
    expect(mirror.idsByView.mine).toEqual([]);
    expect(mirror.counts).toEqual({ unanswered: 0, unread: 0, urgent: 0, urgentHandled: 0 });
  });

  test('that come twice, or late, change nothing', () => {
    const world = createTestWorld();
    world.open(a, minuteOf(0));
    const first = shown(world.contact(a));
    const claimed = changed(world.claim(a, me, minuteOf(1)));
    const { mirror } = applyNotices(start(), [first, claimed], 3);
    const again = applyNotices(mirror, [claimed, first, claimed], 3);
    expect(again.gaps).toEqual([]);
    expect(again.mirror.idsByView).toEqual(mirror.idsByView);
    expect(contactOf(again.mirror, a)).toBe(contactOf(mirror, a));
  });

  test('with a version missing leave the contact as it was and ask for it whole', () => {
    const world = createTestWorld();
    world.open(a, minuteOf(0));
    const { mirror } = applyNotices(start(), [shown(world.contact(a))], 2);
    world.claim(a, me, minuteOf(1));
    const later = world.clientSays(a, minuteOf(2));
    const gapped = applyNotices(mirror, [changed(later)], 4);
    expect(gapped.gaps).toEqual([a]);
    expect(contactOf(gapped.mirror, a)?.version).toBe(2);
    const mended = applyNotices(gapped.mirror, [shown(world.contact(a))], 4);
    expect(mended.gaps).toEqual([]);
    expect(contactOf(mended.mirror, a)).toEqual(world.contact(a));
  });

  test('about a contact nobody has shown ask for it whole', () => {
    const world = createTestWorld();
    world.open(a, minuteOf(0));
    expect(applyNotices(start(), [changed(world.claim(a, me, minuteOf(1)))], 3).gaps).toEqual([a]);
  });

  test('that begin anew drop everything that was', () => {
    const world = createTestWorld();
    world.open(a, minuteOf(0));
    world.open(b, minuteOf(1));
    const { mirror } = applyNotices(start(), [shown(world.contact(a)), shown(world.contact(b))], 4);
    const reset = applyNotices(mirror, [{ kind: 'feed.reset' }, shown(world.contact(b))], 4);
    expect(reset.mirror.idsByView.all).toEqual([b]);
    expect(reset.mirror.entryById.size).toBe(1);
  });
});

describe('a loaded timeline', () => {
  const withTimeline = (mirror: Mirror, events: Parameters<typeof changed>[0][]): Mirror => ({
    ...mirror,
    timelineById: new Map([[a, { state: 'ready', events, hasEarlier: false, isStale: false }]]),
  });

  test('grows with each event of its contact', () => {
    const world = createTestWorld();
    const opening = world.open(a, minuteOf(0));
    const shownOnce = applyNotices(start(), [shown(world.contact(a))], 2).mirror;
    const said = world.clientSays(a, minuteOf(1));
    const { mirror } = applyNotices(withTimeline(shownOnce, opening), [changed(said)], 3);
    expect(mirror.timelineById.get(a)?.events.at(-1)).toEqual(said);
    expect(mirror.timelineById.get(a)?.isStale).toBe(false);
  });

  test('knows that it is behind when its contact was shown anew', () => {
    const world = createTestWorld();
    const opening = world.open(a, minuteOf(0));
    const shownOnce = applyNotices(start(), [shown(world.contact(a))], 2).mirror;
    world.clientSays(a, minuteOf(1));
    const { mirror } = applyNotices(withTimeline(shownOnce, opening), [shown(world.contact(a))], 3);
    expect(mirror.timelineById.get(a)?.isStale).toBe(true);
  });
});

type Step = readonly [
  verb: 'open' | 'clientSays' | 'weSay' | 'claim' | 'close' | 'received',
  contact: number,
];
const steps = array(
  tuple(
    constantFrom<Step[0]>('open', 'clientSays', 'weSay', 'claim', 'close', 'received'),
    integer({ min: 1, max: 60 }),
  ),
  { minLength: 1, maxLength: 300 },
);

/** Whatever happened and however it was framed: the lists equal a full sort, and the counts a full count. */
test('the order kept step by step is the order of sorting everything', () => {
  assert(
    property(steps, integer({ min: 1, max: 90 }), (verbs, frame) => {
      const world = createTestWorld();
      const known = new Set<string>();
      let mirror = start();
      let notices: Parameters<typeof applyNotices>[1][number][] = [];
      const flush = () => {
        mirror = applyNotices(mirror, notices, world.seq()).mirror;
        notices = [];
      };
      for (const [index, [verb, contact]] of verbs.entries()) {
        const id = testId(contact);
        const at = minuteOf(index % 7 === 0 ? Math.floor(index / 2) : index);
        if (!known.has(id)) {
          world.open(id, at, contact % 3 === 0 ? '#soshON_muu_chat' : undefined);
          known.add(id);
          notices.push(shown(world.contact(id)));
        } else if (verb === 'clientSays') notices.push(changed(world.clientSays(id, at)));
        else if (verb === 'received') notices.push(changed(world.received(id, at)));
        else if (verb !== 'open')
          notices.push(changed(world[verb](id, contact % 2 === 0 ? me : 'mikko-malli', at)));
        if (notices.length >= frame) flush();
      }
      flush();
      const { config } = testScope;
      for (const sort of sortNames)
        for (const view of viewNames) {
          const rank = (each: Contact) => ranksOf(each, config)[sort];
          const expected = world
            .contacts()
            .filter((each) => belongsTo(each, testScope).includes(view))
            .sort((x, y) => rank(x) - rank(y) || (x.id < y.id ? -1 : 1))
            .map((each) => each.id);
          expect(mirror.idsBySort[sort][view]).toEqual(expected);
        }
      const counts = world.contacts().map((each) => countOf(each, testScope));
      expect(mirror.counts.unanswered).toBe(counts.reduce((sum, each) => sum + each.unanswered, 0));
      expect(mirror.counts.unread).toBe(counts.reduce((sum, each) => sum + each.unread, 0));
    }),
    { numRuns: 100 },
  );
});

test('an event that moves nothing leaves the lists themselves untouched', () => {
  const world = createTestWorld();
  world.open(a, minuteOf(0));
  world.open(b, minuteOf(1));
  const { mirror } = applyNotices(start(), [shown(world.contact(a)), shown(world.contact(b))], 4);
  const after = applyNotices(mirror, [changed(world.clientSays(a, minuteOf(2)))], 5).mirror;
  for (const sort of ['promise', 'arrival'] as const)
    for (const view of viewNames) expect(after.idsBySort[sort][view]).toBe(mirror.idsBySort[sort][view]);
  expect(mirror.idsBySort.latest.all).toEqual([b, a]);
  expect(after.idsBySort.latest.all).toEqual([a, b]);
});

test('other eyes sort the same contacts into their own views', () => {
  const world = createTestWorld();
  for (const [index, id] of [a, b, c].entries()) world.open(id, minuteOf(index));
  world.claim(b, 'mikko-malli', minuteOf(5));
  const { mirror } = applyNotices(start(), world.contacts().map(shown), world.seq());
  expect(mirror.idsByView.myQueues).toEqual([a, c]);
  const mikko = rescope(mirror, { ...testScope, me: 'mikko-malli', queues: new Set() });
  expect(mikko.idsByView.mine).toEqual([b]);
  expect(mikko.idsByView.myQueues).toEqual([]);
  expect(mikko.seq).toBe(mirror.seq);
});
