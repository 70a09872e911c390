import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, proofTimeout as timeout } from '../../../test/harness/proof.ts';
import { anyone, deepFreeze, play, steps } from '../../../test/harness/steps.ts';
import { client, closingWords, config, minute, people, uuid } from '../../../test/harness/story.ts';
import { type Contact, contact as contactSchema } from './contact.ts';
import { contactCommand, decide } from './decide.ts';
import { type ContactEvent, contactEvent, type RecordedEvent } from './events.ts';
import { evolve } from './evolve.ts';

const options = { numRuns: runs(300) };

const anyString = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'en_tieda', 'RESOLVED_HERE', 'SELF', 'NONE'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const anyNumber = fc.oneof(fc.nat(), fc.integer(), fc.constant(Number.MAX_SAFE_INTEGER));
const rawCommand = fc.record({
  verb: fc.constantFrom('open', 'claim', 'release', 'send', 'note', 'markRead', 'close', 'reopen', 'leave'),
  id: fc.constant(uuid(1)),
  commandId: fc.uuid(),
  lang: fc.constantFrom('fi', 'sv', 'en'),
  topic: anyString,
  aliasNumber: anyNumber,
  text: anyString,
  delivered: anyNumber,
  read: anyNumber,
  resolution: anyString,
  contactBy: anyString,
  nextStep: anyString,
});

test('decide never throws, says the same twice and touches nothing, whatever was parsed', { timeout }, () => {
  let parsedOnes = 0;
  const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') });
  fc.assert(
    fc.property(steps, rawCommand, anyone, instant, fc.boolean(), (list, raw, actor, at, isNew) => {
      const parsed = contactCommand.safeParse(raw);
      if (!parsed.success) return;
      parsedOnes += 1;
      const contact = deepFreeze(isNew ? null : play(list).contact);
      const command = deepFreeze(parsed.data);
      const context = deepFreeze({ actor, now: at.toISOString(), config: structuredClone(config) });
      const first = decide(contact, command, context);
      expect(decide(structuredClone(contact), structuredClone(command), structuredClone(context))).toEqual(
        first,
      );
      if (!first.ok) return;
      for (const event of first.value) expect(contactEvent.parse(event)).toEqual(event);
    }),
    options,
  );
  expect(parsedOnes).toBeGreaterThan(50);
});

const aPosition = fc.integer({ min: 1, max: 10_000 });
const aContent = fc.oneof(
  fc.record({ text: fc.string({ unit: 'binary', maxLength: 300 }) }),
  fc.constant({ erased: true as const }),
);
const anOwner = fc.constantFrom(...people.map((each) => each.id));
const anyEvent: fc.Arbitrary<ContactEvent> = fc.oneof(
  fc.record({
    type: fc.constant('opened' as const),
    position: aPosition,
    channel: fc.constant('CHAT_ANON' as const),
    lang: fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
    aliasNumber: fc.integer(),
    topic: fc.string(),
    queue: fc.string(),
    rule: fc.string(),
  }),
  fc.record({ type: fc.constant('claimed' as const), position: aPosition, owner: anOwner }),
  fc.record({ type: fc.constant('released' as const), position: aPosition }),
  fc.record({
    type: fc.constant('messageSent' as const),
    position: aPosition,
    messageId: fc.uuid(),
    from: fc.constantFrom('client' as const, 'counsellor' as const),
    content: aContent,
  }),
  fc.record({ type: fc.constant('noteWritten' as const), noteId: fc.uuid(), content: aContent }),
  fc.record({ type: fc.constant('readByDesk' as const), position: aPosition, upTo: aPosition }),
  fc.record({
    type: fc.constant('receivedByClient' as const),
    delivered: fc.nat({ max: 9_999 }),
    read: fc.nat({ max: 9_999 }),
  }),
  fc.constant({ type: 'closed' as const, position: 9, ...withoutVerb(closingWords) }),
  fc.record({
    type: fc.constant('reopened' as const),
    position: aPosition,
    owner: fc.option(anOwner, { nil: null }),
  }),
  fc.record({ type: fc.constant('clientLeft' as const), position: aPosition }),
);

function withoutVerb({ verb: _, ...rest }: typeof closingWords): Omit<typeof closingWords, 'verb'> {
  return rest;
}

const anyRecorded = fc
  .tuple(
    anyEvent.filter((event) => event.type === 'opened'),
    fc.array(anyEvent, { maxLength: 40, size: 'max' }),
    fc.array(anyone, { minLength: 41, maxLength: 41 }),
    fc.array(fc.nat({ max: 5_000 }), { minLength: 41, maxLength: 41 }),
  )
  .map(([opened, rest, actors, times]) =>
    [opened, ...rest].map(
      (event, index): RecordedEvent => ({
        seq: index + 1,
        contactId: uuid(1),
        version: index + 1,
        at: minute(times[index] ?? 0),
        actor: actors[index] ?? client,
        event,
      }),
    ),
  );

test('evolve takes whatever the journal says, in any order, and always leaves a contact', { timeout }, () => {
  fc.assert(
    fc.property(anyRecorded, (history) => {
      let contact: Contact | null = null;
      for (const recorded of history) {
        contact = evolve(deepFreeze(contact), deepFreeze(recorded));
        expect(contactSchema.parse(contact)).toEqual(contact);
        expect(contact.version).toBe(recorded.version);
        expect(contact.lastMessage.preview ?? '').not.toMatch(/\p{Surrogate}/u);
      }
    }),
    options,
  );
});

test('a contact begins with its opening', () => {
  const recorded = { seq: 1, contactId: uuid(1), version: 1, at: minute(0), actor: client } as const;
  expect(() => evolve(null, { ...recorded, event: { type: 'released', position: 1 } })).toThrow('opened');
});
