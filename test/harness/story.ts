import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ServiceConfig, serviceConfig } from '../../shared/domain/config/config.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { type ContactCommand, contactCommand } from '../../shared/domain/contact/decide.ts';
import type { Actor, ContactEvent, RecordedEvent } from '../../shared/domain/contact/events.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { decideOnce } from '../../shared/domain/contact/once.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import type { DecideContext, Decision, Surroundings } from '../../shared/domain/contact/verb.ts';
import { type Person, person } from '../../shared/domain/person.ts';
import { everyoneOnShift } from '../../shared/domain/shift/view.ts';
import { type Instant, MINUTE } from '../../shared/kit/time.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../config/${name}`, import.meta.url), 'utf8'));

/** The reference configuration and its people, read as the gateway reads them. */
export const config: ServiceConfig = serviceConfig.parse(read('lansi-uusimaa.json'));
export const people: readonly Person[] = z.array(person).parse(read('demo-people.json'));

export const personById = (id: string): Person | undefined => people.find((each) => each.id === id);

/** What every decision reads beside its contact: the reference service with everyone at work. */
export const surroundings: Omit<Surroundings, 'now'> = {
  config,
  people: personById,
  shifts: everyoneOnShift(people, config),
  chatsOf: () => new Set(),
};

export function actorOf(id: string, others: readonly Person[] = []): Actor {
  const found = personById(id) ?? others.find((each) => each.id === id);
  if (!found) throw new Error(`no such person in demo-people.json: ${id}`);
  return { kind: 'person', id: found.id, role: found.role };
}

export const outi = actorOf('outi-yrjola');
export const mikko = actorOf('mikko-malli');
export const client: Actor = { kind: 'client' };
const identity: Actor = { kind: 'system', part: 'identity' };

/** A made-up UUID that is the same in every run. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Minutes from a Monday at 10:00 in Helsinki, when the chat is open. */
export const minute = (n: number): Instant =>
  new Date(Date.parse('2026-11-23T08:00:00.000Z') + n * MINUTE).toISOString();

type Bare<C> = C extends unknown ? Omit<C, 'id' | 'commandId'> & { readonly commandId?: string } : never;
export type BareCommand = Bare<z.input<typeof contactCommand>>;

export const openingWords = {
  ...unsaid,
  verb: 'open',
  channel: 'CHAT_ANON',
  lang: 'fi',
  topic: 'toimeentulo',
  aliasNumber: 4821,
  text: 'Vuokra on maksamatta.',
} as const satisfies BareCommand;

export const unsaidIntake = unsaid.intake;

export const closingWords = {
  verb: 'close',
  resolution: 'RESOLVED_HERE',
  contactBy: 'SELF',
  topic: 'asuminen',
  nextStep: 'NONE',
  addOns: [],
} as const satisfies BareCommand;

/** The life of one contact in memory: commands go in, decided and recorded as the gateway does it. */
export function createStory(
  id: string = uuid(1),
  around: Omit<DecideContext, 'actor' | 'now'> = surroundings,
) {
  let contact: Contact | null = null;
  let made = 100;
  const recorded: RecordedEvent[] = [];
  const ledger = new Set<string>();

  /** Completes and parses a command; the same instant and actor make the same decision. */
  const toCommand = (bare: BareCommand): ContactCommand => {
    made += 1;
    return contactCommand.parse({ commandId: uuid(made), ...bare, id });
  };

  const tell = (actor: Actor, bare: BareCommand, at: Instant = minute(0)): Decision => {
    const command = toCommand(bare);
    const isKnown = ledger.has(command.commandId);
    const decision = decideOnce(isKnown, contact, command, { ...around, actor, now: at });
    if (!decision.ok) return decision;
    ledger.add(command.commandId);
    for (const event of decision.value) record(event, at, actor);
    return decision;
  };

  /** Writes an event down that some other part decided. */
  const record = (event: ContactEvent, at: Instant = minute(0), actor: Actor = identity) => {
    const version = recorded.length + 1;
    const entry: RecordedEvent = { seq: 9_000_000 + version, contactId: id, version, at, actor, event };
    recorded.push(entry);
    contact = evolve(contact, entry);
  };

  return {
    tell,
    record,
    recorded,
    ledger,
    /** The contact as it stands; throws while there is none. */
    get contact(): Contact {
      if (!contact) throw new Error('the story has not begun');
      return contact;
    },
    get isBegun(): boolean {
      return contact !== null;
    },
  };
}
export type Story = ReturnType<typeof createStory>;

/** A contact in its queue. */
export function queuedStory(): Story {
  const story = createStory();
  story.tell(client, openingWords);
  return story;
}

/** A contact that Outi has taken and not yet answered. */
export function claimedStory(): Story {
  const story = queuedStory();
  story.tell(outi, { verb: 'claim' }, minute(1));
  return story;
}

/** A contact that Outi has taken and whose first message Outi has read. */
export function readStory(): Story {
  const story = claimedStory();
  story.tell(outi, { verb: 'markRead', delivered: 2, read: 2 }, minute(1));
  return story;
}

/** A contact that Outi has closed. */
export function closedStory(): Story {
  const story = readStory();
  story.tell(outi, { verb: 'send', text: 'Hei, autan mielelläni.' }, minute(2));
  story.tell(outi, closingWords, minute(10));
  return story;
}
