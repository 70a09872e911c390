import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  closingWords,
  mikko,
  minute,
  outi,
  queuedStory,
  readStory,
} from '../../../test/harness/story.ts';

const closure = {
  resolution: 'RESOLVED_HERE',
  contactBy: 'SELF',
  topic: 'asuminen',
  nextStep: 'NONE',
  by: 'outi-yrjola',
  at: minute(9),
};

test('the owner closes with resolution, who contacted, topic and next step', () => {
  const story = readStory();
  expect(story.tell(outi, closingWords, minute(9))).toEqual({
    ok: true,
    value: [
      {
        type: 'closed',
        position: 5,
        resolution: 'RESOLVED_HERE',
        contactBy: 'SELF',
        topic: 'asuminen',
        nextStep: 'NONE',
        addOns: [],
      },
    ],
  });
  expect(story.contact).toMatchObject({
    state: { status: 'closed', closure },
    closures: [closure],
    topic: 'asuminen',
    topicOriginal: 'toimeentulo',
    awaitingSince: null,
  });
});

test.each(['resolution', 'contactBy', 'topic', 'nextStep'] as const)(
  'an unknown %s is refused by name',
  (field) => {
    for (const value of ['NO_SUCH', 'constructor', '__proto__'])
      expect(readStory().tell(outi, { ...closingWords, [field]: value })).toEqual({
        ok: false,
        error: { code: 'UnknownCode', field },
      });
  },
);

test.each([
  ['a colleague', mikko],
  ['the client', client],
])('%s does not close what Outi owns', (_who, actor) => {
  expect(claimedStory().tell(actor, closingWords)).toEqual({
    ok: false,
    error: { code: 'NotOwner', owner: 'outi-yrjola' },
  });
});

test('a queued contact is taken before it is closed', () => {
  expect(queuedStory().tell(outi, closingWords)).toEqual({
    ok: false,
    error: { code: 'NotOwner', owner: null },
  });
});

test('a closed contact is not closed again', () => {
  expect(closedStory().tell(outi, closingWords, minute(12))).toEqual({
    ok: false,
    error: { code: 'ContactClosed' },
  });
});

test('what the client wrote last is read before it is closed', () => {
  const story = readStory();
  story.tell(client, { verb: 'send', text: 'Vielä yksi asia.' }, minute(3));
  expect(story.tell(outi, closingWords, minute(4))).toEqual({ ok: false, error: { code: 'UnreadMessages' } });
  story.tell(outi, { verb: 'markRead', delivered: 5, read: 5 }, minute(5));
  expect(story.tell(outi, closingWords, minute(6))).toMatchObject({ ok: true });
});
