import { expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { ContactEvent } from '../../shared/domain/contact/events.ts';
import type { TransferOffer } from '../../shared/domain/contact/parts/transfer.ts';
import { alertsOf } from './alerts.ts';
import { applyNotices, emptyMirror } from './mirror.ts';
import { changed, createTestWorld, minuteOf, shown, testId, testScope } from './testWorld.ts';
import { tidingsOf } from './tidings.ts';
import { isOfferedTo, returnedTo } from './transfers.ts';

const id = testId(1);
const { me, queues } = testScope;

/** What is told when these events come, of a contact that `owner` has; the actor is a colleague or the system. */
function toldOf(owner: string, events: readonly ContactEvent[], by: string | null = null): readonly string[] {
  const world = createTestWorld();
  world.open(id, minuteOf(0));
  world.claim(id, owner, minuteOf(1));
  let before = applyNotices(emptyMirror(testScope), [shown(world.contact(id))], 3).mirror;
  const told: string[] = [];
  let seq = 3;
  for (const event of events) {
    seq += 1;
    const actor = by
      ? ({ kind: 'person', id: by, role: 'counsellor' } as const)
      : ({ kind: 'client' } as const);
    const recorded = { seq, contactId: id, version: seq, at: minuteOf(seq), actor, event };
    const after = applyNotices(before, [changed(recorded)], seq).mirror;
    told.push(...tidingsOf([changed(recorded)], before, after).map((phrase) => phrase.id));
    before = after;
  }
  return told;
}
const transferId = testId(50);
const offer = (personId: string): ContactEvent => ({
  type: 'transferOffered',
  position: 4,
  transferId,
  to: { kind: 'person', personId, queue: '#soshON_perheasiat_chat' },
  mode: 'warm',
  isConverted: false,
  expiresAt: minuteOf(500),
});
const queue = '#soshON_perheasiat_chat';

test('that a client identified, declined or let it pass is told to who has them, and to nobody else', () => {
  const events: ContactEvent[] = [
    { type: 'identificationRequested', position: 4, requestId: testId(7), expiresAt: minuteOf(20) },
    { type: 'identificationDeclined', position: 5, requestId: testId(7) },
    { type: 'identified', position: 6, clientId: testId(8), strength: 'strong' },
  ];
  expect(toldOf(me, events)).toEqual(['tidings.identificationDeclined', 'tidings.identified']);
  expect(toldOf('mikko-malli', events)).toEqual([]);
});

test('an offer is told to whom it was made, and its end to who made it', () => {
  expect(toldOf('mikko-malli', [offer(me)], 'mikko-malli')).toEqual(['tidings.transferOffered']);
  expect(toldOf('mikko-malli', [offer('linnea-mallstrom')], 'mikko-malli')).toEqual([]);
  expect(toldOf(me, [offer('mikko-malli')], me)).toEqual([]);
});

const offered = (to: TransferOffer['to'], by = 'mikko-malli') => ({
  transfer: {
    id: transferId,
    to,
    mode: 'warm' as const,
    by,
    at: minuteOf(1),
    expiresAt: minuteOf(500),
    fromOwner: by,
    fromQueue: queue,
  },
});

test('an offer waits for the person named or for who answers the queue, never for its sender', () => {
  expect(isOfferedTo(offered({ kind: 'person', personId: me, queue }), { me, queues })).toBe(true);
  expect(isOfferedTo(offered({ kind: 'person', personId: 'linnea-mallstrom', queue }), { me, queues })).toBe(
    false,
  );
  expect(isOfferedTo(offered({ kind: 'queue', queue }), { me, queues })).toBe(true);
  expect(isOfferedTo(offered({ kind: 'queue', queue: '#soshON_muu_chat' }), { me, queues })).toBe(false);
  expect(isOfferedTo(offered({ kind: 'queue', queue }, me), { me, queues })).toBe(false);
  expect(isOfferedTo({ transfer: null }, { me, queues })).toBe(false);
});

test('what came back unasked is told to its sender, and not once somebody else has it', () => {
  const world = createTestWorld();
  world.open(id, minuteOf(0));
  world.claim(id, me, minuteOf(1));
  const hop = { from: queue, to: queue, by: me, at: minuteOf(2) };
  const ended = (outcome: 'rejected' | 'expired' | 'recalled' | 'accepted', more: Partial<Contact> = {}) =>
    returnedTo({ ...world.contact(id), hops: [{ ...hop, outcome }], ...more }, me)?.outcome ?? null;
  expect(ended('rejected')).toBe('rejected');
  expect(ended('expired', { state: { status: 'queued' } })).toBe('expired');
  expect(ended('recalled')).toBeNull();
  expect(ended('accepted')).toBeNull();
  expect(ended('rejected', { state: { status: 'active', owner: 'mikko-malli' } })).toBeNull();
});

test('a transfer to me calls for attention once, one to a colleague does not', () => {
  const world = createTestWorld();
  world.open(id, minuteOf(0));
  world.claim(id, 'mikko-malli', minuteOf(1));
  const before = applyNotices(emptyMirror(testScope), [shown(world.contact(id))], 3).mirror;
  const actor = { kind: 'person', id: 'mikko-malli', role: 'counsellor' } as const;
  const alertsFor = (personId: string) => {
    const notices = [
      changed({ seq: 4, contactId: id, version: 4, at: minuteOf(4), actor, event: offer(personId) }),
    ];
    const after = applyNotices(before, notices, 4).mirror;
    return [alertsOf(notices, before, after), alertsOf(notices, after, after)];
  };
  expect(alertsFor(me)).toEqual([[{ kind: 'newContact', contactId: id }], []]);
  expect(alertsFor('linnea-mallstrom')).toEqual([[], []]);
});
