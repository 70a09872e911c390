import { expect, test } from 'vitest';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createTestWorld, minuteOf, testId } from '../../feed/testWorld.ts';
import { matchesWords, onceEach } from './search.ts';

test('every word typed has to begin a word', () => {
  expect(matchesWords('Sulje ja siirry seuraavaan', 'su se')).toBe(true);
  expect(matchesWords('Sulje ja siirry seuraavaan', 'ulje')).toBe(false);
  expect(matchesWords('Nimetön 4821 Vuokra on maksamatta', '4821')).toBe(true);
  expect(matchesWords('Nimetön 4821 Vuokra on maksamatta', 'VUOKRA nim')).toBe(true);
  expect(matchesWords('Ota', '')).toBe(true);
});

test('a contact is worded once however often it is looked through, and anew when it has changed', () => {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  const worded: Contact[] = [];
  const aliasOf = onceEach((contact) => `Nimetön ${worded.push(contact)}`);
  const before = world.contact(testId(1));
  expect([aliasOf(before), aliasOf(before)]).toEqual(['Nimetön 1', 'Nimetön 1']);
  world.clientSays(testId(1), minuteOf(1));
  expect(aliasOf(world.contact(testId(1)))).toBe('Nimetön 2');
  expect(worded).toHaveLength(2);
});
