import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
  queuedStory,
} from '../../../test/harness/story.ts';

const toSwedish = { verb: 'setLanguage', lang: 'sv' } as const;
/** A contact of a general queue, which is of one language. */
function generalStory() {
  const story = createStory();
  story.tell(client, { ...openingWords, topic: 'en_tieda' });
  story.tell(outi, { verb: 'claim' }, minute(1));
  return story;
}
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

test('the owner goes on in another language: the client is told, and the queue of one language follows', () => {
  const story = generalStory();
  const before = story.contact;
  const told = story.tell(outi, toSwedish, minute(3));
  expect(told).toMatchObject({
    ok: true,
    value: [{ type: 'languageChanged', lang: 'sv', position: before.position + 1 }, { type: 'rerouted' }],
  });
  expect(story.contact).toMatchObject({ lang: 'sv', position: before.position + 1, state: before.state });
  expect(story.contact.queue).toBe(before.queue.replace('_fi_', '_sv_'));
  expect(story.contact.route.rule).toBe(before.route.rule);
  expect(story.tell(outi, toSwedish, minute(4))).toEqual({ ok: true, value: [] });
});

test('a language without a queue of its own leaves it where it is', () => {
  const story = generalStory();
  const { queue } = story.contact;
  story.tell(outi, { verb: 'setLanguage', lang: 'en' }, minute(3));
  expect(story.contact).toMatchObject({ lang: 'en', queue });
});

test('nobody but the owner, and nothing that is over', () => {
  expect(queuedStory().tell(outi, toSwedish)).toEqual(refused('NotOwner', { owner: null }));
  expect(claimedStory().tell(mikko, toSwedish)).toEqual(refused('NotOwner', { owner: 'outi-yrjola' }));
  expect(claimedStory().tell(client, toSwedish)).toEqual(refused('NotOwner', { owner: 'outi-yrjola' }));
  expect(closedStory().tell(outi, toSwedish)).toEqual(refused('ContactClosed'));
});
