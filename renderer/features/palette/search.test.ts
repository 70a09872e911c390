import { expect, test } from 'vitest';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { foldWords, matchesWords } from '../../../shared/kit/fold.ts';
import type { Action } from '../../feed/actions.ts';
import { applyNotices, emptyMirror } from '../../feed/mirror.ts';
import { createTestWorld, minuteOf, shown, testId, testScope } from '../../feed/testWorld.ts';
import { createSearch, type Offer, offerActions } from './search.ts';

const matches = (text: string, asked: string) => matchesWords(foldWords(text), foldWords(asked));

test('every word typed has to begin a word, without case and accents', () => {
  expect(matches('Sulje ja siirry seuraavaan', 'su se')).toBe(true);
  expect(matches('Sulje ja siirry seuraavaan', 'ulje')).toBe(false);
  expect(matches('Idé: överför', 'IDE över')).toBe(true);
  expect(matches('Ota', '')).toBe(true);
});

const action = (id: string, part: Partial<Action> = {}): Action => ({
  id,
  label: 'action.palette',
  group: 'contact',
  keys: [],
  reason: () => null,
  run: () => undefined,
  ...part,
});
const queue: Offer = {
  ...{ kind: 'queue', key: 'queue:#q', name: '#q', label: 'perheasiat' },
  ...{ note: 'jono', isAvailable: true },
};

test('what can be done comes first, of that what is chosen most; what cannot says why, and no rule is asked twice', () => {
  let asked = 0;
  const offers = offerActions(
    [
      action('off', {
        reason: () => {
          asked += 1;
          return { id: 'reason.noContact' };
        },
      }),
      action('screen', { group: 'screen' }),
      action('often', { group: 'screen' }),
      action('here'),
    ],
    ({ id }) => id,
    ({ id }) => id,
    { often: 300 },
  );
  expect(offers.map(({ key }) => key)).toEqual(['often', 'here', 'screen', 'off']);
  expect(offers.at(-1)).toMatchObject({ note: 'reason.noContact', isAvailable: false });
  const search = createSearch([...offers, queue]);
  const mirror = emptyMirror(testScope);
  expect(search('', mirror).map(({ key }) => key)).toEqual(['often', 'here', 'screen', 'off']);
  expect(search('perh', mirror)).toEqual([queue]);
  expect(asked).toBe(1);
});

test('contacts are found by number and words, the protected not by name, and no more than a few', () => {
  const world = createTestWorld();
  for (let i = 1; i <= 12; i += 1) world.open(testId(i), minuteOf(i));
  world.clientSays(testId(3), minuteOf(20), 'Elämä on kallista');
  const mina = { name: 'Mina Mallikas', aliasNumber: 7 };
  const contacts = world.contacts().map((contact): Contact => {
    if (contact.id === testId(4)) return { ...contact, ...mina, safety: 'set' };
    return contact.id === testId(5) ? { ...contact, ...mina } : contact;
  });
  const { mirror } = applyNotices(emptyMirror(testScope), contacts.map(shown), world.seq());
  const found = (words: string) => createSearch([])(words, mirror).map(({ key }) => key);
  expect(found('elämä')).toEqual([testId(3)]);
  expect(found('elama')).toEqual([]);
  expect(found('MALLIKAS')).toEqual([testId(5)]);
  expect(found('4821')).toHaveLength(8);
});
