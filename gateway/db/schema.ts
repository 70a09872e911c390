import type { ColumnType, JSONColumnType } from 'kysely';
import type { Contact, ContactStatus } from '../../shared/domain/contact/contact.ts';
import type { Actor, ContactEvent } from '../../shared/domain/contact/events.ts';
import type { DraftKind } from '../../shared/protocol/desk.ts';

type Timestamp = ColumnType<Date, Date | string, Date | string>;

/** One row: the number of the last event. Locked by whoever appends, so that commit order is the order of `seq`. */
type JournalHeadTable = { id: number; seq: number };

/** The journal. Never rewritten: a trigger refuses updates and deletes. */
type EventTable = {
  seq: number;
  contact_id: string;
  version: number;
  type: ContactEvent['type'];
  actor: JSONColumnType<Actor>;
  at: Timestamp;
  payload: JSONColumnType<object>;
};

/** What people wrote, beside its event, so that retention can erase it without touching the journal. */
type EventContentTable = { seq: number; text: string | null; erased_at: Timestamp | null };

/** Commands that were accepted: the same id again is answered from here. */
type CommandTable = {
  id: string;
  contact_id: string;
  seq: number;
  version: number;
  at: ColumnType<Date, Date | undefined, never>;
};

/** The projection of each contact: `state` is the evolved contact without what people wrote. */
type ContactTable = {
  id: string;
  version: number;
  status: ContactStatus;
  owner_id: string | null;
  queue: string;
  last_seq: number;
  message_seq: number | null;
  ended_at: Timestamp | null;
  state: JSONColumnType<Contact>;
};

type DraftTable = {
  person_id: string;
  contact_id: string;
  kind: DraftKind;
  text: string;
  saved_at: Timestamp;
};

type SessionTable = {
  id: string;
  person_id: string;
  renewal_hash: Buffer;
  expires_at: Timestamp;
  ended_at: Timestamp | null;
};

type AccessTokenTable = { hash: Buffer; session_id: string; expires_at: Timestamp };

export type Tables = {
  journal_head: JournalHeadTable;
  event: EventTable;
  event_content: EventContentTable;
  command: CommandTable;
  contact: ContactTable;
  draft: DraftTable;
  session: SessionTable;
  access_token: AccessTokenTable;
};
