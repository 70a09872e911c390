import { describe, expect, test } from 'vitest';
import {
  FakeConnection,
  type FakeTrack,
  Gathered,
  type Page,
  track,
  world,
} from '../../../test/harness/mesh.ts';
import { captureProblemOf } from './capture.ts';
import { Room, type RoomState } from './room.ts';

const linksOf = (page: Page) => page.peers().map(({ seat, link }) => `${seat} ${link}`);

describe('a mesh', () => {
  test('connects whoever comes with everyone there, up to three', async () => {
    const { open, letGo } = world();
    const [a, b] = [open('a'), open('b')];
    await a.mesh.enter();
    await b.mesh.enter();
    await letGo();
    expect([linksOf(a), linksOf(b)]).toEqual([['b connected'], ['a connected']]);
    a.mesh.show(true, true);
    const c = open('c');
    await c.mesh.enter();
    await letGo();
    expect(linksOf(c).sort()).toEqual(['a connected', 'b connected']);
    expect(linksOf(a).sort()).toEqual(['b connected', 'c connected']);
    expect(c.peers().find(({ seat }) => seat === 'a')).toMatchObject({ isMuted: true, hasPicture: true });
    expect(c.peers().every(({ media }) => media.tracks.length > 0)).toBe(true);
  });

  test('that both begin at once comes to one connection each: one of them gives way', async () => {
    const { open, letGo } = world();
    const [a, b] = [open('a'), open('b')];
    await Promise.all([a.mesh.enter(), b.mesh.enter()]);
    await letGo();
    expect([linksOf(a), linksOf(b)]).toEqual([['b connected'], ['a connected']]);
    expect([a.made.length, b.made.length]).toEqual([1, 1]);
    expect(a.made[0]?.candidates.length).toBeGreaterThan(0);
  });

  test('is connected anew where the network fails, and says meanwhile how it stands', async () => {
    const { open, letGo } = world();
    const [a, b] = [open('a'), open('b')];
    await Promise.all([a.mesh.enter(), b.mesh.enter()]);
    await letGo();
    const [connection] = a.made;
    connection?.become('disconnected');
    expect(linksOf(a)).toEqual(['b weak']);
    connection?.become('failed');
    expect(linksOf(a)).toEqual(['b lost']);
    await letGo();
    expect(connection?.restarts).toBeGreaterThan(0);
    expect(linksOf(a)).toEqual(['b connected']);
  });

  test('tries again where an attempt comes to nothing and the browser says no word of it', async () => {
    const { open, letGo } = world({ stuck: 4 });
    const [a, b] = [open('a'), open('b')];
    await Promise.all([a.mesh.enter(), b.mesh.enter()]);
    await letGo();
    expect([linksOf(a), linksOf(b)]).toEqual([['b connecting'], ['a connecting']]);
    await letGo(30_000);
    expect([linksOf(a), linksOf(b)]).toEqual([['b connected'], ['a connected']]);
    expect([a.made.length, b.made.length]).toEqual([1, 1]);
  });

  test('puts another connection in the place of one for which the browser finds no way out', async () => {
    const { open, letGo } = world({ dead: 1 });
    const [a, b] = [open('a'), open('b')];
    await a.mesh.enter();
    await b.mesh.enter();
    await letGo();
    expect(linksOf(b)).toEqual(['a connecting']);
    await letGo(5_000);
    expect([linksOf(a), linksOf(b)]).toEqual([['b connected'], ['a connected']]);
    expect([a.made.length, b.made.length]).toEqual([2, 2]);
    expect(a.made[0]?.isClosed && b.made[0]?.isClosed).toBe(true);
    expect(b.peers()[0]?.media.tracks.length).toBeGreaterThan(0);
  });

  test('a new page of the same participant takes the place of the old one; who leaves is gone', async () => {
    const { open, letGo } = world();
    const [a, b] = [open('a'), open('b', 'client')];
    await Promise.all([a.mesh.enter(), b.mesh.enter()]);
    await letGo();
    const again = open('b2', 'client');
    await again.mesh.enter();
    await letGo();
    expect(linksOf(a)).toEqual(['b2 connected']);
    expect(a.made[0]?.isClosed).toBe(true);
    again.mesh.show(true, false);
    await letGo();
    expect(a.peers()[0]).toMatchObject({ isMuted: true, hasPicture: false });
    again.mesh.leave(true);
    await letGo();
    expect(a.peers()).toEqual([]);
    a.mesh.leave(false);
    expect(a.made.every(({ isClosed }) => isClosed)).toBe(true);
  });
});

describe('a room', () => {
  function room(problem: string | null = null) {
    const captured: FakeTrack[] = [];
    const asked: (string | null)[] = [];
    const states: RoomState<FakeTrack, Gathered, string>[] = [];
    const made = new Room<FakeTrack, Gathered, string>({
      seat: 'a',
      connect: () => new FakeConnection(),
      gather: () => new Gathered(),
      servers: async () => [],
      send: async () => undefined,
      keyOf: (who) => who,
      later: () => () => undefined,
      capture: async (kind, deviceId) => {
        asked.push(deviceId);
        if (deviceId === 'gone' || (problem && kind === 'video'))
          throw Object.assign(new Error(), { name: problem ?? 'OverconstrainedError' });
        const one = track(kind);
        captured.push(one);
        return one;
      },
      deviceOf: (kind) => (kind === 'audio' ? 'gone' : null),
      isMe: (who) => who === 'me',
      onChange: (state) => states.push(state),
      onConnected: () => undefined,
    });
    return { made, captured, asked };
  }

  test('captures nothing before it is asked, and closes all of it when left', async () => {
    const { made, captured, asked } = room();
    expect(captured).toEqual([]);
    await made.prepare(true);
    expect(asked).toEqual(['gone', null, null]);
    expect(captured.map(({ kind }) => kind)).toEqual(['audio', 'video']);
    made.setMuted(true);
    expect(captured[0]?.enabled).toBe(false);
    await made.setCamera(false);
    expect(captured[1]?.isStopped).toBe(true);
    await made.setCamera(true);
    made.leave(true);
    expect(captured.every(({ isStopped }) => isStopped)).toBe(true);
    expect(made.state.stage).toBe('outside');
  });

  test('says what could not be had, and goes on with what could', async () => {
    const { made } = room('NotAllowedError');
    await made.prepare(true);
    expect(made.state).toMatchObject({ stage: 'ready', problems: { audio: null, video: 'denied' } });
    expect(captureProblemOf(new TypeError('no mediaDevices'))).toBe('unsupported');
    expect(captureProblemOf({ name: 'NotFoundError' })).toBe('missing');
    expect(captureProblemOf({ name: 'NotReadableError' })).toBe('busy');
  });

  test('gives its place to another page of the same participant, and tells nobody that it goes', async () => {
    const { made, captured } = room();
    await made.prepare(false);
    await made.enter();
    made.hear('other', 'me', null, { kind: 'hello' });
    expect(made.state.stage).toBe('elsewhere');
    expect(captured.every(({ isStopped }) => isStopped)).toBe(true);
  });
});
