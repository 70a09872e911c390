import { describe, expect, test } from 'vitest';
import { alertsOf } from './alerts.ts';
import { applyNotices, emptyMirror } from './mirror.ts';
import { changed, createTestWorld, minuteOf, shown, testId, testScope } from './testWorld.ts';

const id = testId(1);
type Notices = Parameters<typeof applyNotices>[1];

function alertsAfter(prepare: (world: ReturnType<typeof createTestWorld>) => Notices, queue?: string) {
  const world = createTestWorld();
  world.open(id, minuteOf(0), queue);
  const before = applyNotices(emptyMirror(testScope), [shown(world.contact(id))], 2).mirror;
  const notices = prepare(world);
  return alertsOf(notices, before, applyNotices(before, notices, world.seq()).mirror);
}

describe('attention is called', () => {
  test('by a new conversation in a queue of mine', () => {
    const world = createTestWorld();
    world.open(id, minuteOf(0));
    const empty = emptyMirror(testScope);
    const notices = [shown(world.contact(id))];
    const after = applyNotices(empty, notices, 2).mirror;
    expect(alertsOf(notices, empty, after)).toEqual([{ kind: 'newContact', contactId: id }]);
  });

  test('by a message that waits in the queue or comes to me, once for a frame', () => {
    const queued = alertsAfter((world) => [
      changed(world.clientSays(id, minuteOf(1))),
      changed(world.clientSays(id, minuteOf(2))),
    ]);
    expect(queued).toEqual([{ kind: 'newMessage', contactId: id }]);
    const mine = alertsAfter((world) => [
      changed(world.claim(id, testScope.me, minuteOf(1))),
      changed(world.clientSays(id, minuteOf(2))),
    ]);
    expect(mine).toEqual([{ kind: 'newMessage', contactId: id }]);
  });
});

describe('attention is not called', () => {
  test('by a message to a colleague', () => {
    expect(
      alertsAfter((world) => [
        changed(world.claim(id, 'mikko-malli', minuteOf(1))),
        changed(world.clientSays(id, minuteOf(2))),
      ]),
    ).toEqual([]);
  });

  test('by a queue that is not mine', () => {
    expect(alertsAfter((world) => [changed(world.clientSays(id, minuteOf(1)))], '#soshON_muu_chat')).toEqual(
      [],
    );
  });

  test('by what I do or what changes without words', () => {
    expect(
      alertsAfter((world) => [
        changed(world.claim(id, testScope.me, minuteOf(1))),
        changed(world.weSay(id, testScope.me, minuteOf(2))),
        changed(world.received(id, minuteOf(3))),
      ]),
    ).toEqual([]);
  });
});
