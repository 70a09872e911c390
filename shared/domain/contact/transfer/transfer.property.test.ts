import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, proofTimeout as timeout } from '../../../../test/harness/proof.ts';
import {
  actorOf,
  type BareCommand,
  client,
  closingWords,
  config,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
  people,
  type Story,
  uuid,
} from '../../../../test/harness/story.ts';
import { message, seniori } from '../../../../test/harness/transferStory.ts';
import { kindOf } from '../../channel.ts';
import { everyoneOnShift } from '../../shift/view.ts';
import { type Contact, isOpen, isStronglyIdentified, ownerOf } from '../contact.ts';

const options = { numRuns: runs(300) };
const known = [...people, seniori];
const everyone = known.map(({ id }) => id);
const watch = { kind: 'system', part: 'clock' } as const;
const seppo = actorOf(seniori.id, [seniori]);
const sanna = actorOf('sanna-demola');
const ville = actorOf('ville-mallinen');
const actors = [outi, mikko, sanna, ville, seppo, client, watch];

const targets = fc.constantFrom(
  { kind: 'line', line: 'SENIORI' },
  { kind: 'line', line: 'VAMMAIS' },
  { kind: 'queue', queue: '#soshON_perheasiat_chat' },
  { kind: 'queue', queue: 'SIIRTO_SENIORI_INFO_CHAT' },
  { kind: 'person', personId: 'ville-mallinen' },
  { kind: 'person', personId: 'mikko-malli' },
);

/** What is said; of which offer is filled in when it is: the one that stands, or one that stood before. */
const said = fc.oneof(
  {
    arbitrary: fc.record({
      verb: fc.constant('offerTransfer' as const),
      to: targets,
      mode: fc.constantFrom('cold' as const, 'warm' as const),
      keepsChat: fc.boolean(),
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      verb: fc.constantFrom(
        'acceptTransfer' as const,
        'rejectTransfer' as const,
        'recallTransfer' as const,
        'expireTransfer' as const,
      ),
      isStale: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    }),
    weight: 8,
  },
  {
    arbitrary: fc
      .constantFrom('claim', 'release', 'waitForClient', 'leave', 'close', 'write', 'read')
      .map((verb) => ({ verb: verb as 'claim' })),
    weight: 10,
  },
  { arbitrary: fc.constant({ verb: 'correctTopic' as const }), weight: 1 },
  { arbitrary: fc.constant({ verb: 'assign' as const }), weight: 1 },
  { arbitrary: fc.constant({ verb: 'identify' as const }), weight: 2 },
  {
    arbitrary: fc.record({ verb: fc.constant('goHome' as const), who: fc.constantFrom(...everyone) }),
    weight: 1,
  },
  { arbitrary: fc.constant({ verb: 'allToWork' as const }), weight: 2 },
);
const step = fc.record({
  actor: fc.constantFrom(...actors),
  what: said,
  pause: fc.oneof(
    { arbitrary: fc.nat({ max: 60 }), weight: 5 },
    { arbitrary: fc.nat({ max: 4_000 }), weight: 1 },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function toCommand({ what }: Step, contact: Contact, seen: readonly string[]): BareCommand | null {
  switch (what.verb) {
    case 'offerTransfer':
      return { ...what, message } as BareCommand;
    case 'acceptTransfer':
    case 'rejectTransfer':
    case 'recallTransfer':
    case 'expireTransfer': {
      const transferId = (what.isStale ? seen[0] : contact.transfer?.id) ?? uuid(1);
      const more = what.verb === 'rejectTransfer' ? { reason: 'WRONG_LINE', message } : {};
      return { verb: what.verb, transferId, ...more } as BareCommand;
    }
    case 'correctTopic':
      return { verb: 'correctTopic', topic: 'perheasiat', how: 'corrected', reason: message };
    case 'assign':
      return { verb: 'assign', to: 'mikko-malli', reason: message };
    case 'identify':
    case 'goHome':
    case 'allToWork':
      return null;
    default: {
      const verb: string = what.verb;
      if (verb === 'close') return closingWords;
      if (verb === 'write') return { verb: 'send', text: 'Hei' };
      if (verb === 'read') return { verb: 'markRead', delivered: 99, read: 99 };
      return { verb } as BareCommand;
    }
  }
}

type Look = (beat: { before: Contact; after: Contact; isAccepted: boolean; step: Step }) => void;

function play(list: readonly Step[], look: Look): { story: Story; now: number; rest: () => void } {
  let onShift: readonly string[] = everyone;
  const present = () =>
    everyoneOnShift(
      known.filter(({ id }) => onShift.includes(id)),
      config,
    );
  const story = createStory(uuid(1), {
    config,
    people: (id) => known.find((each) => each.id === id),
    shifts: { isOnShift: (id) => onShift.includes(id), staffOf: (queue) => present().staffOf(queue) },
    chatsOf: () => new Set(),
  });
  story.tell(client, openingWords);
  const seen: string[] = [];
  let now = 0;
  for (const each of list) {
    now += each.pause;
    const before = story.contact;
    if (before.transfer && seen.at(-1) !== before.transfer.id) seen.push(before.transfer.id);
    const { what } = each;
    if (what.verb === 'goHome') onShift = onShift.filter((id) => id !== what.who);
    if (what.verb === 'allToWork') onShift = everyone;
    if (what.verb === 'identify' && isOpen(before) && !isStronglyIdentified(before))
      story.record(
        { type: 'identified', position: before.position + 1, clientId: uuid(900), strength: 'strong' },
        minute(now),
      );
    const command = toCommand(each, before, seen);
    const decision = command && story.tell(each.actor, command, minute(now));
    look({ before, after: story.contact, isAccepted: decision?.ok ?? true, step: each });
  }
  return {
    story,
    now,
    rest: () => {
      onShift = everyone;
    },
  };
}

const steps = fc.array(step, { minLength: 1, maxLength: 50, size: 'max' });

test('a transfer loses nothing: receipt, history and way stay, one owner, one offer, one queue that fits', {
  timeout,
}, () => {
  const queueOf = (name: string) => config.queues.find((each) => each.name === name);
  fc.assert(
    fc.property(steps, (list) => {
      play(list, ({ before, after }) => {
        const { id, receivedAt, topicOriginal, aliasNumber, intake } = before;
        expect(after).toMatchObject({ id, receivedAt, topicOriginal, aliasNumber });
        expect(after.intake.channel).toBe(intake.channel);
        const ended = before.hops.filter(({ outcome }) => outcome !== null);
        expect(after.hops.slice(0, ended.length)).toEqual(ended);
        expect(after.hops.filter(({ outcome }) => outcome === null)).toHaveLength(after.transfer ? 1 : 0);
        if (after.transfer?.mode === 'cold') expect(ownerOf(after)).toBeNull();
        if (after.transfer) expect(isOpen(after)).toBe(true);
        const queue = queueOf(after.queue);
        expect(queue).toBeDefined();
        // Warm, it still stands where it came from; the client has been told where it goes.
        if (after.transfer?.mode !== 'warm' && (queue?.kind !== 'MESSAGE' || queue.line === undefined))
          expect(queue?.kind).toBe(kindOf[after.channel]);
        if (queue?.line || after.transfer?.to.kind === 'line') expect(isStronglyIdentified(after)).toBe(true);
        if (after.channel === 'MESSAGE') expect(isStronglyIdentified(after)).toBe(true);
      });
    }),
    options,
  );
});

test('of the offers that end, each ends once, and ownership passes only by a word of its own', {
  timeout,
}, () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { story } = play(list, () => undefined);
      const open = new Set<string>();
      for (const { event, actor } of story.recorded) {
        if (event.type === 'transferOffered') {
          expect(open.size).toBe(0);
          open.add(event.transferId);
        }
        if (
          event.type === 'transferAccepted' ||
          event.type === 'transferRejected' ||
          event.type === 'transferRecalled' ||
          event.type === 'transferExpired'
        )
          expect(open.delete(event.transferId)).toBe(true);
        if (event.type === 'claimed' || event.type === 'closed' || event.type === 'released')
          expect(open.size).toBe(0);
        if (event.type === 'transferAccepted') expect(actor).toMatchObject({ id: event.owner });
        if (event.type === 'transferExpired') expect(actor).toEqual(watch);
      }
    }),
    options,
  );
});

test('there is no dead end: whatever happened, somebody can bring the contact to its end', {
  timeout,
}, () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(steps, (list) => {
      const { story, now, rest } = play(list, ({ isAccepted, step: { what } }) => {
        if (isAccepted) reached.add(what.verb);
      });
      rest();
      const { transfer } = story.contact;
      if (transfer) {
        const at = transfer.expiresAt > minute(now) ? transfer.expiresAt : minute(now);
        expect(story.tell(watch, { verb: 'expireTransfer', transferId: transfer.id }, at).ok).toBe(true);
        reached.add('expireTransfer');
      }
      if (!isOpen(story.contact)) return;
      const later = minute(now + 20_000);
      const owner = ownerOf(story.contact);
      const by = owner ? actorOf(owner, [seniori]) : sanna;
      if (!owner)
        expect(story.tell(by, { verb: 'claim', override: { reason: 'Ruuhka' } }, later).ok).toBe(true);
      story.tell(by, { verb: 'markRead', delivered: 999, read: 999 }, later);
      expect(story.tell(by, closingWords, later)).toMatchObject({ ok: true });
    }),
    options,
  );
  for (const verb of [
    'offerTransfer',
    'acceptTransfer',
    'rejectTransfer',
    'recallTransfer',
    'expireTransfer',
  ])
    expect(reached).toContain(verb);
});
