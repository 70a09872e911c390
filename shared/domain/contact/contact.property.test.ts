import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, proofTimeout as timeout } from '../../../test/harness/proof.ts';
import { play, steps } from '../../../test/harness/steps.ts';
import { contact as contactSchema, ownerOf } from './contact.ts';
import type { RecordedEvent } from './events.ts';

const options = { numRuns: runs(300) };

/** Who owns the contact, told from the journal alone, without `evolve`. */
function ownerInJournal(journal: readonly RecordedEvent[]): string | null {
  let owner: string | null = null;
  for (const { event } of journal) {
    if (event.type === 'claimed' || event.type === 'reopened') owner = event.owner;
    if (event.type === 'released' || event.type === 'closed') owner = null;
  }
  return owner;
}

test('no sequence of commands gives a contact two owners, or lets anyone act as an owner they are not', {
  timeout,
}, () => {
  const journal: RecordedEvent[] = [];
  fc.assert(
    fc.property(steps, (list) => {
      journal.length = 0;
      play(list, ({ actor, before, after, events }) => {
        const owner = ownerInJournal(journal);
        expect(ownerOf(before)).toBe(owner);
        for (const { event } of events) {
          const isOwnersOnly =
            (event.type === 'messageSent' && event.from === 'counsellor') ||
            ['released', 'closed', 'readByDesk'].includes(event.type);
          if (isOwnersOnly) expect(actor).toMatchObject({ id: owner });
          if (event.type === 'claimed') {
            expect(owner).toBeNull();
            expect(actor).toMatchObject({ id: event.owner });
          }
          if (event.type === 'reopened') expect(before.state.status).toBe('closed');
        }
        journal.push(...events);
        expect(ownerOf(after)).toBe(ownerInJournal(journal));
      });
    }),
    options,
  );
});

test('the steps of these properties reach every event of a conversation', () => {
  const reached = new Set<string>();
  for (const list of fc.sample(steps, { seed: 7, numRuns: 500 }))
    play(list, ({ events }) => {
      for (const { event } of events) reached.add(event.type);
    });
  expect([...reached].sort()).toEqual(
    [
      'claimed',
      'clientLeft',
      'closed',
      'messageSent',
      'noteWritten',
      'readByDesk',
      'receivedByClient',
      'released',
      'reopened',
    ].sort(),
  );
});

test('a closed contact never loses its resolution', { timeout }, () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { contact, recorded } = play(list, ({ before, after }) => {
        expect(after.closures.slice(0, before.closures.length)).toEqual(before.closures);
        if (after.state.status === 'closed') expect(after.closures.at(-1)).toEqual(after.state.closure);
      });
      const inJournal = recorded.flatMap(({ event, actor, at }) => {
        if (event.type !== 'closed' || actor.kind !== 'person') return [];
        const { resolution, contactBy, topic, nextStep, addOns } = event;
        return [{ resolution, contactBy, topic, nextStep, addOns, by: actor.id, at }];
      });
      expect(contact.closures).toEqual(inJournal);
    }),
    options,
  );
});

test('identity and receipt never change; versions, positions and marks go forward without gaps', {
  timeout,
}, () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { recorded } = play(list, ({ before, after, events }) => {
        const { id, receivedAt, topicOriginal, lang, channel, aliasNumber } = before;
        expect(after).toMatchObject({ id, receivedAt, topicOriginal, lang, channel, aliasNumber });
        expect(after.version).toBe(before.version + events.length);
        for (const each of ['deskRead', 'clientRead', 'clientDelivered', 'position'] as const)
          expect(after[each]).toBeGreaterThanOrEqual(before[each]);
        expect(after.clientRead).toBeLessThanOrEqual(after.clientDelivered);
        expect(after.clientDelivered).toBeLessThanOrEqual(after.position);
        expect(after.deskRead).toBeLessThanOrEqual(after.lastClientPosition);
        expect(contactSchema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
      });
      expect(recorded.map((each) => each.version)).toEqual(recorded.map((_, index) => index + 1));
      const positions = recorded.flatMap(({ event }) => ('position' in event ? [event.position] : []));
      expect(positions).toEqual(positions.map((_, index) => index + 1));
    }),
    options,
  );
});

test('an answer is owed exactly from the first unanswered message of the client', { timeout }, () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { recorded, contact } = play(list);
      let owed: string | null = null;
      for (const { event, at } of recorded) {
        if (event.type === 'messageSent') owed = event.from === 'client' ? (owed ?? at) : null;
        if (event.type === 'closed') owed = null;
      }
      expect(contact.awaitingSince).toBe(contact.state.status === 'abandoned' ? null : owed);
    }),
    options,
  );
});

test('the same command id changes nothing twice', { timeout }, () => {
  let repeats = 0;
  fc.assert(
    fc.property(steps, (list) => {
      const { recorded } = play(list, ({ isRepeat, before, after, isAccepted }) => {
        if (!isRepeat) return;
        repeats += 1;
        expect(isAccepted).toBe(true);
        expect(after).toBe(before);
      });
      const ids = recorded.flatMap(({ event }) =>
        event.type === 'messageSent' ? [event.messageId] : event.type === 'noteWritten' ? [event.noteId] : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
    }),
    options,
  );
  expect(repeats).toBeGreaterThan(100);
});
