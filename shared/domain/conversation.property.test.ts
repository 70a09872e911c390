import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, proofTimeout as timeout } from '../../test/harness/proof.ts';
import { play, steps } from '../../test/harness/steps.ts';
import { people, personById, uuid } from '../../test/harness/story.ts';
import type { RecordedEvent } from './contact/events.ts';
import { type ClientUpdate, clientUpdate, toClientUpdate } from './conversation.ts';

const options = { numRuns: runs(300) };

/** The same history under numbers and words that would be recognised anywhere. */
function withCanaries(recorded: readonly RecordedEvent[]): RecordedEvent[] {
  return recorded.map((each) => {
    const marked = { ...each, seq: 7_710_000 + each.seq, version: 8_810_000 + each.version };
    const { event } = each;
    if (event.type === 'noteWritten')
      return { ...marked, event: { ...event, content: { text: 'CANARY-NOTE' } } };
    if (event.type === 'opened')
      return {
        ...marked,
        event: { ...event, queue: 'CANARY-QUEUE', rule: 'CANARY-RULE', aliasNumber: 6_610_001 },
      };
    if (event.type === 'closed')
      return {
        ...marked,
        event: { ...event, resolution: 'CANARY-A', contactBy: 'CANARY-B', nextStep: 'CANARY-C' },
      };
    return marked;
  });
}

function keysIn(value: unknown, into = new Set<string>()): Set<string> {
  if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) {
      if (!Array.isArray(value)) into.add(key);
      keysIn(each, into);
    }
  return into;
}

const allowedKeys = [
  'at',
  'channel',
  'content',
  'counsellor',
  'en',
  'fi',
  'messageId',
  'name',
  'position',
  'sv',
  'text',
];
const moreAllowed = ['title', 'topic', 'type', 'upTo'];

test('nothing internal reaches the client, and what does has no gaps', { timeout }, () => {
  fc.assert(
    fc.property(steps, (list) => {
      const history = withCanaries(play(list).recorded);
      const updates = history
        .map((each) => toClientUpdate(each, personById))
        .filter((each): each is ClientUpdate => each !== null);
      expect(updates.map((each) => each.position)).toEqual(updates.map((_, index) => index + 1));
      for (const update of updates) expect(clientUpdate.parse(update)).toEqual(update);

      const wire = JSON.stringify(updates);
      const noteIds = history.flatMap(({ event }) => (event.type === 'noteWritten' ? [event.noteId] : []));
      const secrets = [
        'CANARY',
        '77100',
        '88100',
        '6610001',
        uuid(1),
        ...people.map((each) => each.id),
        ...noteIds,
      ];
      for (const secret of secrets) expect(wire).not.toContain(secret);
      expect([...keysIn(updates)].filter((key) => ![...allowedKeys, ...moreAllowed].includes(key))).toEqual(
        [],
      );
    }),
    options,
  );
});
