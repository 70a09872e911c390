import { instantOf, wallClock } from '../../shared/domain/calendar/wallClock.ts';
import type { Channel } from '../../shared/domain/channel.ts';
import type { Clock } from '../../shared/domain/clock/clock.ts';
import { clocksOf } from '../../shared/domain/clock/clocksOf.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Actor, ContactEvent, RecordedEvent } from '../../shared/domain/contact/events.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { bareIntake, type Intake } from '../../shared/domain/contact/parts/intake.ts';
import type { Instant } from '../../shared/kit/time.ts';
import { actorOf, config, uuid } from './story.ts';

export const ZONE = 'Europe/Helsinki';

/** The instant at which Helsinki's wall clock shows "2026-11-23 10:00". */
export const at = (shown: string): Instant => {
  const [day = '', time = ''] = shown.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantOf(day, hours * 60 + minutes, ZONE).toISOString();
};

/** What Helsinki's wall clock shows at an instant: "2026-11-23 10:00". */
export const shown = (instant: Instant): string => {
  const { day, minute } = wallClock(new Date(instant), ZONE);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};

type Opening = {
  readonly channel: Channel;
  readonly received: Instant;
  readonly topic?: string;
  readonly intake?: Partial<Intake>;
};
const worker = actorOf('outi-yrjola');

/** A contact as its events make it, for clocks to be counted of; each event with the moment it happened. */
export function tale({ channel, received, topic = 'toimeentulo', intake = {} }: Opening) {
  const recorded: RecordedEvent[] = [];
  let contact: Contact | null = null;
  const add = (event: ContactEvent, when: Instant, actor: Actor = worker) => {
    const version = recorded.length + 1;
    const each: RecordedEvent = { seq: version, contactId: uuid(1), version, at: when, actor, event };
    recorded.push(each);
    contact = evolve(contact, each);
    return made;
  };
  const made = {
    add,
    recorded,
    get contact(): Contact {
      if (!contact) throw new Error('the tale has not begun');
      return contact;
    },
    /** One clock of the contact, by its id. */
    clock: (id: string): Clock | undefined => clocksOf(made.contact, config).find((each) => each.id === id),
    ids: (): string[] => clocksOf(made.contact, config).map((each) => each.id),
  };
  return add(
    {
      type: 'opened',
      position: 1,
      channel,
      lang: 'fi',
      aliasNumber: 1001,
      topic,
      queue: config.queues[0]?.name ?? '',
      rule: 'general',
      because: [],
      intake: { ...bareIntake(channel), ...intake },
      owner: null,
      receivedAt: null,
    },
    received,
    { kind: 'client' },
  );
}
export type Tale = ReturnType<typeof tale>;

const words = { text: 'Selvä.' };
/** A message from the desk, or from the client. */
export const said = (from: 'client' | 'counsellor', position = 2): ContactEvent => ({
  type: 'messageSent',
  position,
  messageId: uuid(2),
  from,
  content: words,
});
export const closedAs = (resolution: string): ContactEvent => ({
  type: 'closed',
  position: 9,
  resolution,
  contactBy: 'SELF',
  topic: 'toimeentulo',
  nextStep: 'NONE',
  addOns: [],
});
export const urgent = (isAssessment = false): ContactEvent => ({
  type: 'urgencySet',
  level: 'URGENT',
  isSuspected: false,
  isAssessment,
});
