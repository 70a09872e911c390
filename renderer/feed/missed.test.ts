import { describe, expect, test } from 'vitest';
import { applyNotices, emptyMirror } from './mirror.ts';
import { missedIn } from './missed.ts';
import { changed, createTestWorld, minuteOf, shown, testId, testScope } from './testWorld.ts';

const [a, b, c] = [testId(1), testId(2), testId(3)];

function left() {
  const world = createTestWorld();
  world.open(a, minuteOf(0));
  world.open(b, minuteOf(1));
  const before = applyNotices(emptyMirror(testScope), world.contacts().map(shown), world.seq()).mirror;
  return { world, before };
}

describe('what was missed', () => {
  test('is what others did, by change and by conversation', () => {
    const { world, before } = left();
    const notices = [
      changed(world.clientSays(a, minuteOf(2))),
      changed(world.clientSays(a, minuteOf(3))),
      changed(world.claim(b, 'mikko-malli', minuteOf(4))),
    ];
    const missed = missedIn(before, notices);
    expect(missed.changes).toBe(3);
    expect([...missed.ids].sort()).toEqual([a, b]);
  });

  test('is not what I did myself, nor receipts, nor what I knew', () => {
    const { world, before } = left();
    const claimed = changed(world.claim(a, testScope.me, minuteOf(2)));
    const notices = [claimed, changed(world.received(a, minuteOf(3))), shown(world.contact(b))];
    expect(missedIn(before, notices)).toEqual({ changes: 0, ids: new Set() });
  });

  test('is counted from whole contacts too, when a snapshot came instead', () => {
    const { world, before } = left();
    world.clientSays(a, minuteOf(2));
    world.clientSays(a, minuteOf(3));
    world.open(c, minuteOf(4));
    const missed = missedIn(before, [{ kind: 'feed.reset' }, ...world.contacts().map(shown)]);
    expect(missed.changes).toBe(3);
    expect([...missed.ids].sort()).toEqual([a, c]);
  });
});
