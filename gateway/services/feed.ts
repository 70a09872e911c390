import { instantOf, wallClock } from '../../shared/domain/calendar/wallClock.ts';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { ContactEvent, RecordedEvent } from '../../shared/domain/contact/events.ts';
import type { Person } from '../../shared/domain/person.ts';
import { maySee, seesWholeUnit, sightScope } from '../../shared/domain/policy.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';
import { findContacts, listContacts, visibleIds } from '../db/contacts.ts';
import type { Db, Tx } from '../db/database.ts';
import { eventsBetween, headSeq } from '../db/journal.ts';
import { type AccessLog, accessBy } from './accessLog.ts';
import type { Publication } from './commands.ts';
import type { Services } from './environment.ts';
import { forDesk } from './forDesk.ts';

/** Beyond this many missed events a snapshot is the shorter way. */
export const CATCH_UP_LIMIT = 5_000;
const CHUNK = 200;

/** Events that can bring a contact into someone's sight or out of it. */
const sightChanging: ReadonlySet<ContactEvent['type']> = new Set([
  'opened',
  'claimed',
  'released',
  'assigned',
  'closed',
  'reopened',
  'clientLeft',
  'merged',
  'rerouted',
  'transferOffered',
  'transferAccepted',
  'transferRejected',
  'transferRecalled',
  'transferExpired',
  'colleagueInvited',
  'colleagueLeft',
  'consultationAsked',
  'consultationAnswered',
  'consultationDeclined',
  'consultationPhoned',
]);

export type Backfill = {
  readonly mode: 'snapshot' | 'catchUp';
  /** The journal's number up to which the chunks are true. */
  readonly seq: number;
  readonly chunks: Iterable<FeedNotice[]>;
};

/**
 * Phase one of the feed: what a desk missed since `since`, or everything in its sight. `upTo` is what this gateway
 * has already handed to its live desks. Cost follows what was missed, not the size of the inbox.
 */
export async function readBackfill(
  services: Services,
  access: AccessLog,
  person: Person,
  since: number | null,
  upTo: number,
): Promise<Backfill> {
  const { now } = services;
  return access.readLong(async (tx) => {
    // Whoever last listened before people changed may have seen what is theirs no more: they begin anew.
    const isNear = since !== null && since >= services.people.since() && upTo - since <= CATCH_UP_LIMIT;
    const isCatchUp = isNear && since <= (await headSeq(tx));
    const { seq, notices } = isCatchUp
      ? {
          seq: Math.max(since, upTo),
          notices: await catchUp(services, tx, person, await eventsBetween(tx, since, upTo)),
        }
      : await snapshot(services, tx, person);
    const mode = isCatchUp ? 'catchUp' : 'snapshot';
    const told = { mode, notices: notices.length };
    return {
      value: { mode, seq, chunks: inChunks(notices) },
      access: accessBy(person, now(), 'feed.start', null, told),
    };
  });
}

async function catchUp(
  { config }: Services,
  tx: Tx,
  person: Person,
  events: readonly RecordedEvent[],
): Promise<FeedNotice[]> {
  const seesAll = seesWholeUnit(person, config);
  const renewed = new Set(
    events.filter((each) => isRenewal(seesAll, each.event.type)).map((each) => each.contactId),
  );
  const touched = seesAll ? [...renewed] : [...new Set(events.map((each) => each.contactId))];
  const contacts = new Map((await findContacts(tx, touched)).map((each) => [each.id, each]));
  const told = new Set<string>();
  return events.flatMap((recorded): FeedNotice[] => {
    const id = recorded.contactId;
    const contact = contacts.get(id);
    const isSeen = contact ? maySee(person, contact, config) : seesAll;
    if (!renewed.has(id)) return isSeen ? [{ kind: 'contact.changed', recorded: forDesk(recorded) }] : [];
    if (told.has(id)) return [];
    told.add(id);
    return [isSeen && contact ? { kind: 'contact.shown', contact } : { kind: 'contact.gone', id }];
  });
}

/** Whether an event of this type calls for the whole contact anew (or its going) rather than for the event. */
const isRenewal = (seesAll: boolean, type: ContactEvent['type']): boolean =>
  seesAll ? type === 'opened' : sightChanging.has(type);

async function snapshot(
  { now, config }: Services,
  tx: Tx,
  person: Person,
): Promise<{ seq: number; notices: FeedNotice[] }> {
  const today = instantOf(wallClock(now(), config.timeZone).day, 0, config.timeZone);
  const { seq, contacts } = await listContacts(tx, today, sightScope(person, config));
  const notices: FeedNotice[] = [
    { kind: 'feed.reset' },
    ...contacts.map((contact) => ({ kind: 'contact.shown', contact }) as const),
  ];
  return { seq, notices };
}

function* inChunks(notices: readonly FeedNotice[]): Generator<FeedNotice[]> {
  for (let i = 0; i < notices.length; i += CHUNK) yield notices.slice(i, i + CHUNK);
}

/** What publications mean to someone who sees the whole unit; the same for all of them, so encoded once. */
export const unitNotices = (publications: readonly Publication[]): FeedNotice[] =>
  publications.map(({ recorded, contact }) =>
    recorded.event.type === 'opened'
      ? { kind: 'contact.shown', contact }
      : { kind: 'contact.changed', recorded: forDesk(recorded) },
  );

/** The moving sight of someone who sees only some contacts: tells what comes, changes and goes. */
export class Sight {
  #visible = new Set<string>();
  readonly #person: Person;
  readonly #config: () => ServiceConfig;

  constructor(person: Person, config: () => ServiceConfig) {
    this.#person = person;
    this.#config = config;
  }

  async load(db: Db): Promise<void> {
    const ids = await visibleIds(db, sightScope(this.#person, this.#config()));
    this.#visible = new Set(ids);
  }

  notices(publications: readonly Publication[]): FeedNotice[] {
    return publications.flatMap(({ recorded, contact }): FeedNotice[] => {
      const wasVisible = this.#visible.has(contact.id);
      if (!maySee(this.#person, contact, this.#config())) {
        return this.#visible.delete(contact.id) ? [{ kind: 'contact.gone', id: contact.id }] : [];
      }
      this.#visible.add(contact.id);
      return [
        wasVisible
          ? { kind: 'contact.changed', recorded: forDesk(recorded) }
          : { kind: 'contact.shown', contact },
      ];
    });
  }
}
