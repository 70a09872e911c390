import { expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { ContactCommand } from '../../shared/domain/contact/decide.ts';
import type { Actor } from '../../shared/domain/contact/events.ts';
import {
  claimedStory,
  client,
  mikko,
  minute,
  outi,
  queuedStory,
  surroundings,
  uuid,
} from '../../test/harness/story.ts';
import { decideAhead } from './decideAhead.ts';
import type { Submission } from './decideBatch.ts';

const context = { ...surroundings, now: minute(5) };
const submission = (actor: Actor, command: ContactCommand): Submission => ({
  actor,
  command,
  maySee: () => true,
});
const say = (id: string, commandId: string, actor: Actor = client) =>
  submission(actor, { verb: 'send', id, commandId, text: 'Hei' });
const claim = (id: string, commandId: string, actor: Actor) =>
  submission(actor, { verb: 'claim', id, commandId });
const remember = (...contacts: Contact[]) => {
  const byId = new Map(contacts.map((each) => [each.id, each]));
  return (id: string) => byId.get(id);
};

test('what is remembered and makes events is decided ahead, in order; what is not remembered waits', () => {
  const { contact } = queuedStory();
  const known = [say(contact.id, uuid(11)), claim(contact.id, uuid(12), outi)];
  const unknown = say(uuid(2), uuid(13));
  const ahead = decideAhead(
    [known[0] as Submission, unknown, known[1] as Submission],
    remember(contact),
    context,
  );
  expect(ahead.batch).toEqual(known);
  expect(ahead.rest).toEqual([unknown]);
  expect(ahead.decided.events.map(({ event, version }) => [event.type, version])).toEqual([
    ['messageSent', 3],
    ['claimed', 4],
  ]);
});

test('a refusal is never given from memory: it may rest on what is no longer so', () => {
  const { contact } = claimedStory();
  const refused = claim(contact.id, uuid(21), mikko);
  const ahead = decideAhead([refused], remember(contact), context);
  expect(ahead.batch).toEqual([]);
  expect(ahead.rest).toEqual([refused]);
  expect(ahead.decided.events).toEqual([]);
});

test('one doubtful command keeps all of its contact back, and no other', () => {
  const one = claimedStory().contact;
  const other = { ...queuedStory().contact, id: uuid(3) };
  const batch = [say(one.id, uuid(31)), claim(one.id, uuid(32), mikko), say(other.id, uuid(33))];
  const ahead = decideAhead(batch, remember(one, other), context);
  expect(ahead.batch).toEqual([batch[2]]);
  expect(ahead.rest).toEqual([batch[0], batch[1]]);
});

test('a command that comes twice, or changes nothing, is left to the database', () => {
  const { contact } = claimedStory();
  const twice = [say(contact.id, uuid(41)), say(contact.id, uuid(41))];
  expect(decideAhead(twice, remember(contact), context).rest).toEqual(twice);
  const idle = claim(contact.id, uuid(42), outi);
  expect(decideAhead([idle], remember(contact), context).rest).toEqual([idle]);
});
