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
  uuid,
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

const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });

test('a decision closes for those who may decide (R66), and a channel has its own resolutions', () => {
  expect(readStory().tell(outi, { ...closingWords, resolution: 'DECISION' })).toEqual(refused('NotAllowed'));
  const decider = { ...outi, role: 'socialWorker' } as const;
  expect(readStory().tell(decider, { ...closingWords, resolution: 'DECISION' }).ok).toBe(true);
  for (const resolution of ['MESSAGE_SENT', 'CONSULTED'])
    expect(readStory().tell(outi, { ...closingWords, resolution })).toEqual(
      refused('UnknownCode', { field: 'resolution' }),
    );
});

test('guiding on says to which line, a duplicate of which contact', () => {
  const guided = { ...closingWords, resolution: 'GUIDED_SOCIAL' };
  expect(readStory().tell(outi, guided)).toEqual(refused('MissingDetail', { field: 'line' }));
  expect(readStory().tell(outi, { ...guided, line: 'NONE' })).toEqual(
    refused('UnknownCode', { field: 'line' }),
  );
  const told = readStory();
  expect(told.tell(outi, { ...guided, line: 'SENIORI', group: 'ELDERLY' }, minute(9)).ok).toBe(true);
  expect(told.contact.closures[0]).toMatchObject({ line: 'SENIORI', group: 'ELDERLY' });
  const twice = { ...closingWords, resolution: 'DUPLICATE' };
  expect(readStory().tell(outi, twice)).toEqual(refused('MissingDetail', { field: 'duplicateOf' }));
  expect(readStory().tell(outi, { ...twice, duplicateOf: uuid(1) })).toEqual(
    refused('UnknownCode', { field: 'duplicateOf' }),
  );
  expect(readStory().tell(outi, { ...twice, duplicateOf: uuid(2) }).ok).toBe(true);
});

test('what was done beside, and for whom, is of the configuration', () => {
  const ask = (more: object) => readStory().tell(outi, { ...closingWords, ...more });
  expect(ask({ addOns: ['DIGI_GUIDANCE', 'OUTREACH'] }).ok).toBe(true);
  expect(ask({ addOns: ['DIGI_GUIDANCE', 'NO_SUCH'] })).toEqual(refused('UnknownCode', { field: 'addOns' }));
  expect(ask({ group: 'NO_SUCH' })).toEqual(refused('UnknownCode', { field: 'group' }));
});
