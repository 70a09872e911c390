import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  minute,
  outi,
  surroundings,
  uuid,
} from '../../../test/harness/story.ts';
import { decideOnce } from './once.ts';

test('a message sent twice with one id is kept once', () => {
  const story = claimedStory();
  const message = { verb: 'send', commandId: uuid(7), text: 'Hei' } as const;
  story.tell(outi, message, minute(2));
  const after = story.contact;
  expect(story.tell(outi, message, minute(3))).toEqual({ ok: true, value: [] });
  expect(story.contact).toBe(after);
});

test('a command that was done is accepted again also where it could no longer be done', () => {
  const context = { ...surroundings, actor: outi, now: minute(12) };
  const command = { verb: 'release', id: uuid(1), commandId: uuid(7) } as const;
  const { contact } = closedStory();
  expect(decideOnce(true, contact, command, context)).toEqual({ ok: true, value: [] });
  expect(decideOnce(false, contact, command, context)).toEqual({
    ok: false,
    error: { code: 'ContactClosed' },
  });
});

test('a refused command is decided anew when it comes again', () => {
  const story = claimedStory();
  const again = { verb: 'claim', commandId: uuid(7) } as const;
  expect(story.tell(client, again).ok).toBe(false);
  expect(story.ledger.has(uuid(7))).toBe(false);
});
