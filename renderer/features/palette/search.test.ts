import { expect, test } from 'vitest';
import { matchesWords } from './search.ts';

test('every word typed has to begin a word', () => {
  expect(matchesWords('Sulje ja siirry seuraavaan', 'su se')).toBe(true);
  expect(matchesWords('Sulje ja siirry seuraavaan', 'ulje')).toBe(false);
  expect(matchesWords('Nimetön 4821 Vuokra on maksamatta', '4821')).toBe(true);
  expect(matchesWords('Nimetön 4821 Vuokra on maksamatta', 'VUOKRA nim')).toBe(true);
  expect(matchesWords('Ota', '')).toBe(true);
});
