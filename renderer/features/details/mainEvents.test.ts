import { expect, test } from 'vitest';
import { createTestWorld, minuteOf, testId } from '../../feed/testWorld.ts';
import { mainEvents } from './mainEvents.ts';

test('the turns of a contact, the latest first, without its words and receipts', () => {
  const world = createTestWorld();
  const id = testId(1);
  world.open(id, minuteOf(0));
  world.claim(id, 'outi-yrjola', minuteOf(1));
  world.received(id, minuteOf(2));
  world.weSay(id, 'outi-yrjola', minuteOf(3));
  world.close(id, 'outi-yrjola', minuteOf(4));
  expect(mainEvents(world.journal).map(({ event }) => event.type)).toEqual(['closed', 'claimed', 'opened']);
});
