import { type Selectable, sql } from 'kysely';
import type { OutgoingType } from '../../shared/protocol/api/outgoingEvents.ts';
import type { Db } from './database.ts';
import type { Tables } from './schema.ts';

export type Webhook = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly secret: string;
  /** Empty: all of them. */
  readonly events: readonly OutgoingType[];
  readonly hasContent: boolean;
  readonly cursorSeq: number;
  readonly fromSeq: number;
  readonly deliveredSeq: number;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly failingSince: Date | null;
  readonly lastFailure: string | null;
  readonly deadAt: Date | null;
};

export type NewWebhook = Pick<
  Webhook,
  'id' | 'name' | 'url' | 'secret' | 'events' | 'hasContent' | 'cursorSeq'
>;

export async function insertWebhook(db: Db, hook: NewWebhook, now: Date): Promise<void> {
  await db
    .insertInto('webhook')
    .values({
      id: hook.id,
      name: hook.name,
      url: hook.url,
      secret: hook.secret,
      events: [...hook.events],
      has_content: hook.hasContent,
      cursor_seq: hook.cursorSeq,
      from_seq: hook.cursorSeq,
      delivered_seq: hook.cursorSeq,
      next_attempt_at: null,
      failing_since: null,
      last_failure: null,
      dead_at: null,
      created_at: now,
      removed_at: null,
    })
    .execute();
}

export async function listWebhooks(db: Db): Promise<Webhook[]> {
  const rows = await selectWebhooks(db).orderBy('created_at').execute();
  return rows.map(toWebhook);
}

export async function findWebhook(db: Db, id: string): Promise<Webhook | null> {
  const row = await selectWebhooks(db).where('id', '=', id).executeTakeFirst();
  return row ? toWebhook(row) : null;
}

const selectWebhooks = (db: Db) => db.selectFrom('webhook').selectAll().where('removed_at', 'is', null);

const toWebhook = (row: Selectable<Tables['webhook']>): Webhook => ({
  id: row.id,
  name: row.name,
  url: row.url,
  secret: row.secret,
  events: row.events as OutgoingType[],
  hasContent: row.has_content,
  cursorSeq: row.cursor_seq,
  fromSeq: row.from_seq,
  deliveredSeq: row.delivered_seq,
  attempts: row.attempts,
  nextAttemptAt: row.next_attempt_at,
  failingSince: row.failing_since,
  lastFailure: row.last_failure,
  deadAt: row.dead_at,
});

/** Passes over events that are none of the webhook's business. */
export async function skipTo(db: Db, hook: Webhook, seq: number): Promise<void> {
  await sql`update webhook set cursor_seq = ${seq}, delivered_seq = greatest(delivered_seq, ${seq})
    where id = ${hook.id} and cursor_seq = ${hook.cursorSeq}`.execute(db);
}

/**
 * One event was taken: the cursor moves and the disclosure is written down, in one statement. A webhook that was
 * replayed meanwhile keeps its new cursor.
 */
export async function confirmDelivery(
  db: Db,
  hook: Webhook,
  event: { seq: number; contactId: string },
  now: Date,
): Promise<void> {
  await sql`with moved as (
      update webhook set cursor_seq = ${event.seq}, delivered_seq = greatest(delivered_seq, ${event.seq}),
        attempts = 0, next_attempt_at = null, failing_since = null, last_failure = null
      where id = ${hook.id} and cursor_seq = ${hook.cursorSeq}
    )
    insert into webhook_delivery (webhook_id, seq, contact_id, attempts, has_content, at)
    values (${hook.id}, ${event.seq}, ${event.contactId}, ${hook.attempts + 1}, ${hook.hasContent}, ${now})`.execute(
    db,
  );
}

export async function noteFailure(
  db: Db,
  hook: Webhook,
  failure: { why: string; nextAttemptAt: Date; isDead: boolean },
  now: Date,
): Promise<void> {
  await sql`update webhook set attempts = attempts + 1, next_attempt_at = ${failure.nextAttemptAt},
      failing_since = coalesce(failing_since, ${now}), last_failure = ${failure.why},
      dead_at = ${failure.isDead ? now : null}
    where id = ${hook.id} and cursor_seq = ${hook.cursorSeq}`.execute(db);
}

/**
 * Begins again after an event, dead or alive. Whether there is such a webhook. What lies before a start further back,
 * or is jumped over by one further on, no longer counts as confirmed.
 */
export async function replayWebhook(db: Db, id: string, after: number): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`update webhook set cursor_seq = ${after},
      from_seq = case when ${after} between from_seq and cursor_seq then from_seq else ${after} end,
      delivered_seq = case when ${after} between from_seq and cursor_seq then delivered_seq else ${after} end,
      attempts = 0, next_attempt_at = null, failing_since = null, last_failure = null, dead_at = null
    where id = ${id} and removed_at is null returning id`.execute(db);
  return rows.length > 0;
}

export async function removeWebhook(db: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('webhook')
    .set({ removed_at: now, secret: '' })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * The span of the journal, after one number and up to another, that every system which gets all events with content
 * has confirmed; null if there is no such system. What happened wholly within it is kept elsewhere too.
 */
export async function confirmedSpan(db: Db): Promise<{ after: number; upTo: number } | null> {
  const hooks = await listWebhooks(db);
  const registers = hooks.filter((each) => each.hasContent && each.events.length === 0);
  if (registers.length === 0) return null;
  return {
    after: Math.max(...registers.map((each) => each.fromSeq)),
    upTo: Math.min(...registers.map((each) => each.deliveredSeq)),
  };
}
