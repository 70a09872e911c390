import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Change } from '../../shared/domain/config/difference.ts';
import type { Contact, ContactStatus } from '../../shared/domain/contact/contact.ts';
import type { ContactDetails } from '../../shared/domain/contact/details.ts';
import type { Actor, ContactEvent } from '../../shared/domain/contact/events.ts';
import type { FileRef } from '../../shared/domain/file/fileRef.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Shift, ShiftEvent } from '../../shared/domain/shift/shift.ts';
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
type EventContentTable = {
  seq: number;
  text: string | null;
  form: JSONColumnType<object> | null;
  files: JSONColumnType<readonly FileRef[]> | null;
  erased_at: Timestamp | null;
};

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
  queues: string[];
  seers: string[];
  last_seq: number;
  message_seq: number | null;
  name_seq: number | null;
  ended_at: Timestamp | null;
  watch_at: Timestamp | null;
  state: JSONColumnType<Contact>;
};

/** Who the client is and how to reach them; apart from the journal, so that it can be masked and erased. */
type ContactDetailTable = { contact_id: string; fields: JSONColumnType<ContactDetails> };

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

/** What another system bears to be let in; only the hash of it is kept. */
type ApiKeyTable = {
  id: string;
  name: string;
  hash: Buffer;
  scopes: string[];
  created_at: Timestamp;
  revoked_at: Timestamp | null;
};

/** A POST of another system by its Idempotency-Key, with the ids its command was given and its answer once done. */
type ApiIdempotencyTable = {
  key_id: string;
  token: string;
  request_hash: Buffer;
  command_id: string;
  contact_id: string;
  answer: JSONColumnType<object> | null;
  at: Timestamp;
};

/** Who of the other systems asked what, and what came of it. Never rewritten. */
type ApiRequestTable = {
  id: Generated<number>;
  at: Timestamp;
  key_id: string;
  operation: string;
  contact_id: string | null;
  outcome: string;
};

/** Which span of the journal a key was given that asked for it. Never rewritten. */
type ApiDisclosureTable = {
  id: Generated<number>;
  at: Timestamp;
  key_id: string;
  after_seq: number;
  up_to_seq: number;
  has_content: boolean;
};

/** A place that is told of events, in order, and how far it has been told. */
type WebhookTable = {
  id: string;
  name: string;
  url: string;
  secret: string;
  events: string[];
  has_content: boolean;
  cursor_seq: number;
  from_seq: number;
  delivered_seq: number;
  attempts: ColumnType<number, number | undefined, number>;
  next_attempt_at: Timestamp | null;
  failing_since: Timestamp | null;
  last_failure: string | null;
  dead_at: Timestamp | null;
  created_at: Timestamp;
  removed_at: Timestamp | null;
};

/** What was confirmed by whom: the disclosure log. Never rewritten. */
type WebhookDeliveryTable = {
  id: Generated<number>;
  webhook_id: string;
  seq: number;
  contact_id: string;
  attempts: number;
  has_content: boolean;
  at: Timestamp;
};

/** Somebody the service knows: by strong identification, or by their own word. */
type ClientTable = {
  id: string;
  strength: 'strong' | 'claimed';
  subject_hash: Buffer | null;
  created_at: Timestamp;
};

/** Who a client is; never in the journal, and can be erased. */
type ClientDetailTable = {
  client_id: string;
  identity_code: string | null;
  given_names: string;
  family_name: string;
  display_name: string;
  updated_at: Timestamp;
};

/** One way to an identity provider and back. Tickets and browsers are kept as hashes; claims and tokens not at all. */
export type IdentityRoundTable = {
  id: string;
  /** Counts rounds in the order in which they were begun. */
  number: GeneratedAlways<number>;
  contact_id: string;
  lang: Language;
  ticket_hash: Buffer;
  browser_hash: Generated<Buffer | null>;
  expires_at: Timestamp;
  outcome: Generated<'identified' | 'cancelled' | 'failed' | 'unavailable' | null>;
  ended_at: ColumnType<Date | null, Date | undefined, Date>;
  client_id: Generated<string | null>;
  applied_at: ColumnType<Date | null, undefined, Date>;
};

/** A further key of a contact, given to its client who identified anew: what opens it, by the key's hash alone. */
type ReturnKeyTable = { id: string; contact_id: string; client_id: string; made_at: Timestamp };

/** A file that was brought into a conversation; its bytes lie in pieces. */
type StoredFileTable = {
  id: string;
  contact_id: string;
  person_id: string | null;
  name: string;
  type: string;
  size: number;
  attempt: string;
  state: string;
  touched_at: Timestamp;
  seq: number | null;
};
type StoredFilePieceTable = { file_id: string; number: number; bytes: Buffer };

/** Who put a configuration into force: the gateway at its first start, or two people. */
export type AppliedBy =
  | { readonly kind: 'gateway' }
  | { readonly kind: 'people'; readonly by: string; readonly approvedBy: string };

/** Configurations in the order in which they came into force; the last is in force. */
type ConfigVersionTable = {
  id: Generated<number>;
  applied_at: Timestamp;
  applied_by: JSONColumnType<AppliedBy>;
  document: JSONColumnType<object>;
  hash: string;
  diff: JSONColumnType<readonly Change[]>;
};
type PeopleVersionTable = {
  id: Generated<number>;
  applied_at: Timestamp;
  applied_by: JSONColumnType<AppliedBy>;
  document: JSONColumnType<object>;
  hash: string;
  seq: number;
};
/** How far a job has read the journal. */
type JobCursorTable = { name: string; seq: number };

/** A working shift as it stands; what happened to it is in `shift_event`. */
type ShiftTable = {
  id: string;
  person_id: string;
  version: number;
  state: Shift['state'];
  status: Shift['status'];
  queues: string[];
  planned_from: Timestamp | null;
  planned_to: Timestamp | null;
  started_at: Timestamp | null;
  ended_at: Timestamp | null;
};

/** What happened to shifts. Never rewritten. */
type ShiftEventTable = {
  shift_id: string;
  version: number;
  at: Timestamp;
  actor: JSONColumnType<Actor>;
  type: ShiftEvent['type'];
  payload: JSONColumnType<object>;
};

/** Which gateway has last seen whom, by the database's own clock. */
type PresenceTable = { person_id: string; node: string; seen_at: Timestamp };

/** What somebody at the desk thinks of the application. */
export type FeedbackTable = {
  id: string;
  received_at: Timestamp;
  person_id: string;
  role: string;
  version: string;
  protocol: number;
  about: string;
  text: string;
};

export type Tables = {
  shift: ShiftTable;
  shift_event: ShiftEventTable;
  presence: PresenceTable;
  config_version: ConfigVersionTable;
  people_version: PeopleVersionTable;
  journal_head: JournalHeadTable;
  event: EventTable;
  event_content: EventContentTable;
  command: CommandTable;
  contact: ContactTable;
  contact_detail: ContactDetailTable;
  draft: DraftTable;
  feedback: FeedbackTable;
  session: SessionTable;
  access_token: AccessTokenTable;
  api_key: ApiKeyTable;
  api_idempotency: ApiIdempotencyTable;
  api_request: ApiRequestTable;
  api_disclosure: ApiDisclosureTable;
  webhook: WebhookTable;
  webhook_delivery: WebhookDeliveryTable;
  job_cursor: JobCursorTable;
  client: ClientTable;
  client_detail: ClientDetailTable;
  identity_round: IdentityRoundTable;
  return_key: ReturnKeyTable;
  stored_file: StoredFileTable;
  stored_file_piece: StoredFilePieceTable;
};
