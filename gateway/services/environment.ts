import type { Logger } from 'pino';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Surroundings } from '../../shared/domain/contact/verb.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { ShiftView } from '../../shared/domain/shift/view.ts';
import type { Clock } from '../../shared/kit/time.ts';
import type { Db } from '../db/database.ts';
import type { HeldChats } from './heldChats.ts';

/** What every service is given; made once by `app/`. */
export type Services = {
  readonly db: Db;
  readonly now: Clock;
  readonly log: Logger;
  /** What is in force now: read at each use and never kept, since it changes while the gateway runs. */
  readonly config: ServiceConfig;
  readonly people: PeopleDirectory;
  readonly shifts: ShiftView;
  readonly chats: HeldChats;
  /** Tells this gateway from others on the same database. */
  readonly node: string;
};

/** The people of the desk. A register of persons and rights can stand behind the same two questions. */
export type PeopleDirectory = {
  readonly all: () => readonly Person[];
  readonly byId: (id: string) => Person | undefined;
  /** The journal's number when these people came into force: what a desk saw before may be otherwise now. */
  readonly since: () => number;
};

export function createDirectory(people: readonly Person[]): PeopleDirectory {
  const byId = new Map(people.map((person) => [person.id, person]));
  return { all: () => people, byId: (id) => byId.get(id), since: () => 0 };
}

/** What every decision reads just now, beside its contact and who asks. */
export const surroundingsOf = ({ now, config, people, shifts, chats }: Services): Surroundings => ({
  now: now().toISOString(),
  config,
  people: people.byId,
  shifts,
  chatsOf: chats.of,
});
