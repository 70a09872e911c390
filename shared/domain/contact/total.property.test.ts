import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryOf } from '../../../test/harness/arbitraryOf.ts';
import { runs, proofTimeout as timeout } from '../../../test/harness/proof.ts';
import { anyone, deepFreeze, play, steps } from '../../../test/harness/steps.ts';
import { client, config, minute, surroundings, uuid } from '../../../test/harness/story.ts';
import { type Contact, contact as contactSchema } from './contact.ts';
import { contactCommand, decide } from './decide.ts';
import { contactEvent, type RecordedEvent } from './events.ts';
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
      const frozen = deepFreeze(structuredClone(config));
      const context = { ...surroundings, actor: deepFreeze(actor), now: at.toISOString(), config: frozen };
      const first = decide(contact, command, context);
      const again = { ...context, actor: structuredClone(actor) };
      expect(decide(structuredClone(contact), structuredClone(command), again)).toEqual(first);
      if (!first.ok) return;
      for (const event of first.value) expect(contactEvent.parse(event)).toEqual(event);
    }),
    options,
  );
  expect(parsedOnes).toBeGreaterThan(50);
});

const anyEvent = arbitraryOf(contactEvent);

const anyRecorded = fc
  .tuple(
    arbitraryOf(contactEvent.options[0]),
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
