import { describe, expect, test } from 'vitest';
import { createTestWorld, minuteOf, testId } from './testWorld.ts';
import { append, loadingTimeline, mergeEarlier, mergeLatest, type Timeline, trim } from './timeline.ts';

const id = testId(1);

function longStory(messages: number) {
  const world = createTestWorld();
  world.open(id, minuteOf(0));
  for (let i = 1; i <= messages; i += 1) world.clientSays(id, minuteOf(i), `viesti ${i}`);
  return world.journal;
}
const versions = (timeline: Timeline) => timeline.events.map((each) => each.version);
const upTo = (n: number, from = 1) => Array.from({ length: n - from + 1 }, (_, i) => from + i);
const ready = (events: Timeline['events'], hasEarlier = false): Timeline => ({
  state: 'ready',
  events,
  hasEarlier,
  isStale: false,
});

describe('a new event', () => {
  const story = longStory(8);

  test('comes last, once', () => {
    const [fifth] = story.slice(4, 5);
    if (!fifth) throw new Error('no event');
    const timeline = append(ready(story.slice(0, 4)), fifth);
    expect(versions(timeline)).toEqual(upTo(5));
    expect(append(timeline, fifth)).toBe(timeline);
  });

  test('that does not follow on leaves a mark that something is missing', () => {
    const [seventh] = story.slice(6, 7);
    if (!seventh) throw new Error('no event');
    expect(append(ready(story.slice(0, 4)), seventh).isStale).toBe(true);
  });

  test('that comes while the first page is on its way is put behind it', () => {
    const late = story.slice(6, 8).reduce(append, loadingTimeline);
    const timeline = mergeLatest(late, { events: story.slice(0, 7), hasEarlier: false });
    expect(versions(timeline)).toEqual(upTo(8));
    expect(timeline.isStale).toBe(false);
  });
});

describe('the newest page, asked for again', () => {
  const story = longStory(30);

  test('joins what is known where they meet', () => {
    const stale = { ...ready(story.slice(0, 10)), isStale: true };
    const timeline = mergeLatest(stale, { events: story.slice(8, 30), hasEarlier: true });
    expect(versions(timeline)).toEqual(upTo(30));
    expect(timeline).toMatchObject({ isStale: false, hasEarlier: false });
  });

  test('stands alone where they do not meet', () => {
    const timeline = mergeLatest(ready(story.slice(0, 5)), { events: story.slice(20, 30), hasEarlier: true });
    expect(versions(timeline)).toEqual(upTo(30, 21));
    expect(timeline.hasEarlier).toBe(true);
  });
});

test('an older page comes before, without doubles', () => {
  const story = longStory(20);
  const timeline = mergeEarlier(ready(story.slice(10), true), {
    events: story.slice(4, 12),
    hasEarlier: true,
  });
  expect(versions(timeline)).toEqual(upTo(22, 5));
});

test('what nobody looks at is kept short', () => {
  const timeline = trim(ready(longStory(500)));
  expect(timeline.events).toHaveLength(100);
  expect(timeline.hasEarlier).toBe(true);
  expect(timeline.events.at(-1)?.version).toBe(502);
});
