import fc from 'fast-check';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { ContactCommand } from '../../shared/domain/contact/decide.ts';
import type { Actor, RecordedEvent } from '../../shared/domain/contact/events.ts';
import { type BareCommand, client, createStory, minute, openingWords, people, uuid } from './story.ts';

const desk: Actor[] = people.map(({ id, role }) => ({ kind: 'person', id, role }));
/** Everyone who may act on a contact. */
export const anyone = fc.oneof(
  { arbitrary: fc.constantFrom(...desk), weight: 3 },
  { arbitrary: fc.constant(client), weight: 2 },
);

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((each) => `${each}.`);
const mark = fc.nat({ max: 40 });
const bareCommand: fc.Arbitrary<BareCommand> = fc.oneof(
  { arbitrary: fc.constant({ verb: 'claim' } as const), weight: 5 },
  { arbitrary: fc.record({ verb: fc.constant('send' as const), text }), weight: 6 },
  { arbitrary: fc.constant({ verb: 'release' } as const), weight: 2 },
  { arbitrary: fc.record({ verb: fc.constant('note' as const), text }), weight: 2 },
  {
    arbitrary: fc.record({ verb: fc.constant('markRead' as const), delivered: mark, read: mark }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      verb: fc.constant('close' as const),
      resolution: fc.constantFrom('RESOLVED_HERE', 'THIRD_SECTOR', 'NO_SUCH'),
      contactBy: fc.constantFrom('SELF', 'RELATIVE'),
      topic: fc.constantFrom('asuminen', 'en_tieda'),
      nextStep: fc.constantFrom('NONE', 'APPOINTMENT'),
      addOns: fc.constant<string[]>([]),
    }),
    weight: 5,
  },
  { arbitrary: fc.constant({ verb: 'reopen' } as const), weight: 5 },
  { arbitrary: fc.constant({ verb: 'leave' } as const), weight: 1 },
  { arbitrary: fc.constant(openingWords), weight: 1 },
);

/** A step: somebody does something after a while, or something said before arrives once more. */
const step = fc.record({
  actor: anyone,
  bare: bareCommand,
  pause: fc.oneof(
    { arbitrary: fc.nat({ max: 30 }), weight: 6 },
    { arbitrary: fc.nat({ max: 9 * 24 * 60 }), weight: 1 },
  ),
  again: fc.option(fc.nat({ max: 60 }), { freq: 5, nil: null }),
});
/** Who closes has mostly read first, as the rule wants; some have not. */
const attentively = (each: Step): Step[] =>
  each.bare.verb === 'close' && each.pause % 3 !== 0
    ? [
        { ...each, bare: { verb: 'markRead', delivered: 99, read: 99 }, again: null },
        { ...each, pause: 0 },
      ]
    : [each];

/** What several people and a client do, over minutes and days. */
export const steps = fc
  .array(step, { minLength: 1, maxLength: 60, size: 'max' })
  .map((list) => list.flatMap(attentively));
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

export type Beat = {
  readonly actor: Actor;
  readonly before: Contact;
  readonly after: Contact;
  readonly events: readonly RecordedEvent[];
  readonly isRepeat: boolean;
  readonly verb: ContactCommand['verb'];
  readonly isAccepted: boolean;
};

/** Plays the steps on one contact and shows each of them, refused ones too. */
export function play(list: readonly Step[], look: (beat: Beat) => void = () => undefined) {
  const story = createStory();
  story.tell(client, { ...openingWords, commandId: uuid(500) });
  const said: { actor: Actor; bare: BareCommand }[] = [];
  let now = 0;
  for (const [index, { actor, bare, pause, again }] of list.entries()) {
    now += pause;
    const earlier = again === null ? undefined : said[again % Math.max(said.length, 1)];
    const next = earlier ?? { actor, bare: { ...bare, commandId: uuid(1_000 + index) } };
    said.push(next);
    const { contact: before } = story;
    const isRepeat = story.ledger.has(next.bare.commandId ?? '');
    const from = story.recorded.length;
    const decision = story.tell(next.actor, next.bare, minute(now));
    look({
      actor: next.actor,
      before,
      after: story.contact,
      events: story.recorded.slice(from),
      isRepeat,
      verb: next.bare.verb,
      isAccepted: decision.ok,
    });
  }
  return story;
}

/** So that a rule which changes what it was given is caught. */
export const deepFreeze = <T>(value: T): T => {
  if (value !== null && typeof value === 'object') for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value);
};
