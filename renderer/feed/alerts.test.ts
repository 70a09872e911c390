import { describe, expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/contact/contact.ts';
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

describe('attention is called to what is for me alone', () => {
  const base = () => {
    const world = createTestWorld();
    world.open(id, minuteOf(0));
    return world.contact(id);
  };
  const heard = (before: Contact, after: Contact) => {
    const known = applyNotices(emptyMirror(testScope), [shown(before)], 2).mirror;
    const notices = [shown({ ...after, version: before.version + 1 })];
    return alertsOf(notices, known, applyNotices(known, notices, 3).mirror);
  };

  test('a wait of mine that is over, once', () => {
    const waits = { ...base(), state: { status: 'waiting', owner: testScope.me } } as const;
    const state = { status: 'active', owner: testScope.me, wokenAt: minuteOf(9) } as const;
    expect(heard(waits, { ...waits, state })).toEqual([{ kind: 'waitEnded', contactId: id }]);
    expect(heard({ ...waits, state }, { ...waits, state })).toEqual([]);
    const others = { ...state, owner: 'mikko-malli' };
    expect(heard(waits, { ...waits, state: others })).toEqual([]);
  });

  test('a question that a colleague asks of me by name', () => {
    const consultation = {
      status: 'open',
      askedBy: 'mikko-malli',
      answeredBy: null,
      line: null,
      quotes: 0,
      to: testScope.me,
    } as const;
    const asked = { ...base(), queue: '#soshON_konsultaatiot', lastClientPosition: 0 };
    expect(heard(asked, { ...asked, consultation })).toEqual([{ kind: 'asked', contactId: id }]);
    expect(heard({ ...asked, consultation }, { ...asked, consultation })).toEqual([]);
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
