import { expect, test } from 'vitest';
import { claimedStory, client, closedStory, minute, outi, queuedStory } from '../../../test/harness/story.ts';

const urgent = { verb: 'send', text: 'Ruoka loppui ja lapset ovat nälissään.' } as const;
const plain = { verb: 'send', text: 'Laskut ovat myöhässä.' } as const;

const typesAfter = (decision: ReturnType<ReturnType<typeof queuedStory>['tell']>) =>
  decision.ok ? decision.value.map(({ type }) => type) : decision.error;

test('urgent words in a later message show help and mark a suspicion, once (R77)', () => {
  const story = queuedStory();
  expect(typesAfter(story.tell(client, plain, minute(1)))).toEqual(['messageSent']);
  const { position } = story.contact;
  expect(typesAfter(story.tell(client, urgent, minute(2)))).toEqual([
    'messageSent',
    'urgencySet',
    'signposted',
  ]);
  expect(story.contact).toMatchObject({
    position: position + 2,
    signpostedAt: minute(2),
    urgency: { level: null, isSuspected: true, by: null },
  });
  expect(typesAfter(story.tell(client, urgent, minute(3)))).toEqual(['messageSent']);
});

test('so do they in a message that opens a closed contact again', () => {
  const story = closedStory();
  expect(typesAfter(story.tell(client, urgent, minute(20)))).toEqual([
    'reopened',
    'messageSent',
    'urgencySet',
    'signposted',
  ]);
  const positions = story.recorded.flatMap(({ event }) => ('position' in event ? [event.position] : []));
  expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
});

test('what a counsellor writes is not looked through', () => {
  const story = claimedStory();
  expect(typesAfter(story.tell(outi, urgent, minute(2)))).toEqual(['messageSent']);
});
