import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, proofTimeout as timeout } from '../../../test/harness/proof.ts';
import {
  type BareCommand,
  client,
  closingWords,
  config,
  createStory,
  minute,
  openingWords,
  people,
  uuid,
} from '../../../test/harness/story.ts';
import { seniori } from '../../../test/harness/transferStory.ts';
import { everyoneOnShift } from '../shift/view.ts';
import { type Contact, contact as contactSchema, ownerOf } from './contact.ts';
import type { Actor, RecordedEvent } from './events.ts';

const identity: Actor = { kind: 'system', part: 'identity' };
const actors: readonly Actor[] = [
  ...[...people.slice(0, 3), seniori].map(({ id, role }): Actor => ({ kind: 'person', id, role })),
  client,
  client,
  identity,
  identity,
  { kind: 'system', part: 'clock' },
  { kind: 'integration', key: 'bot' },
];
const CLIENTS = [uuid(71), uuid(72), uuid(73)] as const;

/** A command on the request or the offer that stands when its turn comes, or (amiss) on one that never was. */
type Aim = {
  readonly verb: 'timeOutIdentification' | 'acceptTransfer' | 'recallTransfer' | 'expireTransfer';
  readonly isAmiss: boolean;
};
const aim = (verb: Aim['verb']) => fc.nat({ max: 4 }).map((n): Aim => ({ verb, isAmiss: n === 0 }));
const to = fc.constantFrom(
  { kind: 'line', line: 'SENIORI' } as const,
  { kind: 'queue', queue: 'SIIRTO_SENIORI_INFO_CHAT' } as const,
  { kind: 'person', personId: 'mikko-malli' } as const,
);
const bare: fc.Arbitrary<BareCommand | Aim> = fc.oneof(
  { arbitrary: fc.constant({ verb: 'claim' } as const), weight: 4 },
  { arbitrary: fc.constant({ verb: 'release' } as const), weight: 2 },
  { arbitrary: fc.constant({ verb: 'requestIdentification' } as const), weight: 5 },
  {
    arbitrary: fc.constantFrom(...CLIENTS).map((clientId) => ({
      verb: 'identify' as const,
      clientId,
      details: { name: `Demo ${clientId.slice(-2)}`, identityCode: '140391-912B' },
    })),
    weight: 4,
  },
  { arbitrary: fc.constant({ verb: 'declineIdentification' } as const), weight: 3 },
  { arbitrary: aim('timeOutIdentification'), weight: 4 },
  {
    arbitrary: fc.record({
      verb: fc.constant('offerTransfer' as const),
      to,
      mode: fc.constantFrom('cold' as const, 'warm' as const),
      message: fc.constant('Asiakas tarvitsee linjan apua.'),
    }),
    weight: 4,
  },
  { arbitrary: aim('acceptTransfer'), weight: 4 },
  { arbitrary: aim('recallTransfer'), weight: 2 },
  { arbitrary: aim('expireTransfer'), weight: 2 },
  { arbitrary: fc.constant({ verb: 'send', text: 'Sana.' } as const), weight: 5 },
  { arbitrary: fc.constant({ verb: 'markRead', delivered: 99, read: 99 } as const), weight: 2 },
  { arbitrary: fc.constant({ verb: 'recordDetails', details: { name: 'Malli' } } as const), weight: 1 },
  { arbitrary: fc.constant(closingWords), weight: 2 },
  { arbitrary: fc.constant({ verb: 'reopen' } as const), weight: 2 },
  { arbitrary: fc.constant({ verb: 'leave' } as const), weight: 1 },
);
/** The command itself, once it is known what stands. */
function aimed(given: BareCommand | Aim, { identification, transfer }: Contact): BareCommand {
  if (!('isAmiss' in given)) return given;
  const { verb, isAmiss } = given;
  if (verb === 'timeOutIdentification') {
    const standing = identification.status === 'requested' ? identification.requestId : uuid(98);
    return { verb, requestId: isAmiss ? uuid(99) : standing };
  }
  return { verb, transferId: isAmiss || !transfer ? uuid(99) : transfer.id };
}
const steps = fc.array(
  fc.record({ anyone: fc.constantFrom(...actors), isOwner: fc.boolean(), bare, pause: fc.nat({ max: 12 }) }),
  {
    minLength: 1,
    maxLength: 60,
    size: 'max',
  },
);

/** An offer that is accepted: chance alone may not come upon it. */
const [outi, mikko] = actors as readonly [Actor, Actor];
const accepted = (
  [
    [outi, { verb: 'claim' }],
    [
      outi,
      {
        verb: 'offerTransfer',
        to: { kind: 'person', personId: 'mikko-malli' },
        mode: 'cold',
        message: 'Jatkatko tätä?',
      },
    ],
    [mikko, { verb: 'acceptTransfer', isAmiss: false }],
  ] as const satisfies readonly (readonly [Actor, BareCommand | Aim])[]
).map(([anyone, command]) => ({ anyone, isOwner: false, bare: command, pause: 1 }));

const everyone = [...people, seniori];
const around = {
  config,
  people: (id: string) => everyone.find((each) => each.id === id),
  shifts: everyoneOnShift(everyone, config),
  chatsOf: () => new Set<string>(),
};

/** Half of what is done is done by the owner, where there is one. */
const actorOf = ({ anyone, isOwner }: { anyone: Actor; isOwner: boolean }, contact: Contact): Actor =>
  (isOwner && actors.find((each) => each.kind === 'person' && each.id === ownerOf(contact))) || anyone;

/** Where a contact stands, told from the journal alone, without `evolve`. */
function inJournal(journal: readonly RecordedEvent[]) {
  let clientId: string | null = null;
  let from: number | null = null;
  let request: string | null = null;
  for (const { event } of journal) {
    if (event.type === 'identificationRequested') request = event.requestId;
    if (event.type === 'identificationDeclined' || event.type === 'identificationTimedOut') request = null;
    if (event.type === 'identified') {
      expect(clientId).toBeNull();
      clientId = event.clientId;
      from = event.position;
      request = null;
    }
  }
  return { clientId, from, request };
}

function holds(contact: Contact, journal: readonly RecordedEvent[]): void {
  const { clientId, from, request } = inJournal(journal);
  const { identification } = contact;
  if (identification.status === 'identified') expect(identification).toMatchObject({ clientId, from });
  else expect(clientId).toBeNull();
  if (identification.status === 'requested') expect(identification.requestId).toBe(request);
  else expect(request).toBeNull();
  expect(contact.channel === 'CHAT_ANON').toBe(clientId === null);
  if (contact.queue.startsWith('SIIRTO_')) expect(clientId).not.toBeNull();
  expect(contactSchema.parse(contact)).toEqual(contact);
}

test('whoever does what in whatever order: one client a contact, given by the gateway alone, never lost or swapped', {
  timeout,
}, () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(steps, (list) => {
      const story = createStory(uuid(1), around);
      story.tell(client, openingWords);
      const ended = new Map<string, number>();
      let now = 0;
      for (const step of list) {
        const { bare: given } = step;
        now += step.pause;
        const actor = actorOf(step, story.contact);
        if (given.verb === 'close')
          story.tell(actor, { verb: 'markRead', delivered: 99, read: 99 }, minute(now));
        const { identification: before } = story.contact;
        const command = aimed(given, story.contact);
        const start = story.recorded.length;
        story.tell(actor, command, minute(now));
        const events = story.recorded.slice(start);
        for (const { event, actor: by } of events) {
          reached.add(event.type);
          if (event.type === 'identified') expect(by).toEqual(identity);
          if (event.type === 'identificationRequested') expect(by).toMatchObject({ kind: 'person' });
          if (event.type === 'identificationDeclined') expect(by).toEqual(client);
          if (event.type === 'identificationTimedOut' && before.status === 'requested')
            expect(minute(now) >= before.expiresAt).toBe(true);
          if (event.type === 'identificationDeclined' || event.type === 'identificationTimedOut')
            ended.set(event.requestId, (ended.get(event.requestId) ?? 0) + 1);
        }
        if (before.status === 'identified') expect(story.contact.identification).toEqual(before);
        holds(story.contact, story.recorded);
      }
      for (const times of ended.values()) expect(times).toBe(1);
      expect(JSON.stringify(story.recorded)).not.toContain('140391-912B');
    }),
    { numRuns: runs(400), examples: [[accepted]] },
  );
  expect([...reached]).toEqual(
    expect.arrayContaining([
      'identificationRequested',
      'identified',
      'identificationDeclined',
      'identificationTimedOut',
      'closed',
      'reopened',
      'transferOffered',
      'transferAccepted',
    ]),
  );
});

test('what was written before identifying stays before it, and what comes after stays after', {
  timeout,
}, () => {
  fc.assert(
    fc.property(steps, (list) => {
      const story = createStory(uuid(1), around);
      story.tell(client, openingWords);
      const written = new Map<number, boolean>();
      for (const [i, step] of list.entries()) {
        const { bare: given } = step;
        const actor = actorOf(step, story.contact);
        const isKnown = story.contact.identification.status === 'identified';
        const start = story.recorded.length;
        story.tell(actor, aimed(given, story.contact), minute(i));
        for (const { event } of story.recorded.slice(start))
          if (event.type === 'messageSent') written.set(event.position, isKnown);
      }
      const { identification } = story.contact;
      const from = identification.status === 'identified' ? identification.from : Number.POSITIVE_INFINITY;
      for (const [position, isKnown] of written) expect(position > from).toBe(isKnown);
    }),
    { numRuns: runs(200) },
  );
});
