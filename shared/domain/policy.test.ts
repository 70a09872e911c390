import { expect, test } from 'vitest';
import {
  actorOf,
  client,
  config,
  createStory,
  minute,
  openingWords,
  people,
  personById,
} from '../../test/harness/story.ts';
import type { Contact } from './contact/contact.ts';
import { maySee } from './policy.ts';

function contactOf(topic: string, owner?: string): Contact {
  const story = createStory();
  story.tell(client, { ...openingWords, topic });
  const override = { reason: 'Muita ei ole vuorossa' };
  if (owner) story.tell(actorOf(owner), { verb: 'claim', override }, minute(1));
  return story.contact;
}

const whoSees = (contact: Contact) =>
  people.filter((each) => maySee(each, contact, config)).map((each) => each.id);
const unit = ['outi-yrjola', 'mikko-malli', 'linnea-mallstrom', 'sanna-demola'];

test("the unit's own people see every contact of the unit, a line professional only their queues", () => {
  expect(whoSees(contactOf('vammaispalvelut'))).toEqual([...unit, 'ville-mallinen']);
  for (const topic of ['toimeentulo', 'perheasiat', 'asuminen', 'ikaantyneet', 'en_tieda'])
    expect(whoSees(contactOf(topic))).toEqual(unit);
});

test('an owner sees what they own, also outside their queues', () => {
  expect(whoSees(contactOf('perheasiat', 'ville-mallinen'))).toEqual([...unit, 'ville-mallinen']);
});

test('who owned a contact once does not see it for that', () => {
  const story = createStory();
  story.tell(client, { ...openingWords, topic: 'perheasiat' });
  story.tell(actorOf('ville-mallinen'), { verb: 'claim', override: { reason: 'Ruuhka' } }, minute(1));
  story.tell(actorOf('ville-mallinen'), { verb: 'release' }, minute(2));
  expect(whoSees(story.contact)).toEqual(unit);
});

test('a line professional without queues sees nothing', () => {
  const ville = personById('ville-mallinen');
  expect(ville && maySee({ ...ville, queues: [] }, contactOf('vammaispalvelut'), config)).toBe(false);
});
