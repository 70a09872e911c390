import { sql } from 'kysely';
import type { Actor } from '../../shared/domain/contact/events.ts';
import type { PlannedShift } from '../../shared/domain/shift/roster.ts';
import {
  evolveShift,
  type Managing,
  newShift,
  type Shift,
  type ShiftEvent,
} from '../../shared/domain/shift/shift.ts';
import { createId } from '../../shared/kit/ids.ts';
import type { Db, Tx } from './database.ts';

type Row = {
  id: string;
  person_id: string;
  version: number;
  state: Shift['state'];
  status: Shift['status'];
  queues: string[];
  planned_from: Date | null;
  planned_to: Date | null;
  started_at: Date | null;
  ended_at: Date | null;
};

const toShift = (row: Row): Shift => ({
  id: row.id,
  personId: row.person_id,
  version: row.version,
  state: row.state,
  status: row.status,
  queues: row.queues,
  plannedFrom: row.planned_from?.toISOString() ?? null,
  plannedTo: row.planned_to?.toISOString() ?? null,
  startedAt: row.started_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
});

const underWay = ['active', 'break', 'wrapUp'] as const;

export async function shiftsUnderWay(db: Db): Promise<Shift[]> {
  const rows = await db
    .selectFrom('shift')
    .selectAll()
    .where('state', 'in', underWay)
    .orderBy('started_at')
    .execute();
  return rows.map(toShift);
}

/** A person's shift that is under way, locked for the rest of the transaction. */
export async function lockShiftOf(tx: Tx, personId: string): Promise<Shift | null> {
  const row = await tx
    .selectFrom('shift')
    .selectAll()
    .where('person_id', '=', personId)
    .where('state', 'in', underWay)
    .forUpdate()
    .executeTakeFirst();
  return row ? toShift(row) : null;
}

/** The next shift of a person's roster that is not over at `now`. */
export async function plannedShiftOf(db: Db | Tx, personId: string, now: Date): Promise<Shift | null> {
  const row = await db
    .selectFrom('shift')
    .selectAll()
    .where('person_id', '=', personId)
    .where('state', '=', 'planned')
    .where('planned_to', '>', now)
    .orderBy('planned_from')
    .limit(1)
    .executeTakeFirst();
  return row ? toShift(row) : null;
}

/** Writes down what happened to a shift, and how it stands after it. */
export async function appendShift(
  tx: Tx,
  shift: Shift,
  events: readonly ShiftEvent[],
  actor: Actor,
  at: Date,
): Promise<void> {
  const row = {
    version: shift.version,
    state: shift.state,
    status: shift.status,
    queues: shift.queues,
    planned_from: shift.plannedFrom,
    planned_to: shift.plannedTo,
    started_at: shift.startedAt,
    ended_at: shift.endedAt,
  };
  await tx
    .insertInto('shift')
    .values({ id: shift.id, person_id: shift.personId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  const first = shift.version - events.length + 1;
  const rows = events.map(({ type, ...payload }, i) => ({
    shift_id: shift.id,
    version: first + i,
    at,
    actor: JSON.stringify(actor),
    type,
    payload: JSON.stringify(payload),
  }));
  await tx.insertInto('shift_event').values(rows).execute();
}

export type Managed = { readonly by: string; readonly action: Managing; readonly reason: string };

/** Who changed another's shift, how and why; null where the event is another. */
export async function managedAt(db: Db, shiftId: string, version: number): Promise<Managed | null> {
  const row = await db
    .selectFrom('shift_event')
    .select(['actor', 'payload'])
    .where('shift_id', '=', shiftId)
    .where('version', '=', version)
    .where('type', '=', 'shiftManaged')
    .executeTakeFirst();
  if (!row) return null;
  const actor = row.actor as Actor;
  const { action, reason } = row.payload as Omit<Managed, 'by'>;
  return actor.kind === 'person' ? { by: actor.id, action, reason } : null;
}

const isChat = sql`state ->> 'channel' in ('CHAT', 'CHAT_ANON')`;

/** What an owner has in hand: open chats, and contacts with words of the client that they have not read (R35). */
export async function inHand(
  tx: Db | Tx,
  personId: string,
): Promise<{ liveChats: number; unread: string[] }> {
  const { rows } = await sql<{ id: string; is_chat: boolean; is_unread: boolean }>`
    select id, ${isChat} as is_chat,
      (state ->> 'lastClientPosition')::int > (state ->> 'deskRead')::int as is_unread
    from contact where owner_id = ${personId} and ended_at is null order by id`.execute(tx);
  return {
    liveChats: rows.filter((row) => row.is_chat).length,
    unread: rows.flatMap((row) => (row.is_unread ? [row.id] : [])),
  };
}

/** How many chats wait in each of these queues, taken by nobody. */
export async function waitingChats(tx: Db | Tx, queues: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ queue: string; n: number }>`
    select queue, count(*)::int as n from contact
    where queue = any(${queues}::text[]) and status = 'queued' and ended_at is null and ${isChat}
    group by queue`.execute(tx);
  return new Map(rows.map(({ queue, n }) => [queue, n]));
}

export type Load = { readonly chats: number; readonly contacts: number };

/** How much each owner has. */
export async function loads(db: Db): Promise<Map<string, Load>> {
  const { rows } = await sql<{ owner_id: string; chats: number; contacts: number }>`
    select owner_id, count(*) filter (where ${isChat})::int as chats, count(*)::int as contacts
    from contact where owner_id is not null group by owner_id`.execute(db);
  return new Map(rows.map(({ owner_id, chats, contacts }) => [owner_id, { chats, contacts }]));
}

/** Puts shifts on the roster that are not there yet, by person and time. Answers how many were new. */
export async function planShifts(db: Db, planned: readonly PlannedShift[], at: Date): Promise<number> {
  return db.transaction().execute(async (tx) => {
    let count = 0;
    for (const { personId, from, to } of planned) {
      const known = await tx
        .selectFrom('shift')
        .select('id')
        .where('person_id', '=', personId)
        .where('planned_from', '=', new Date(from))
        .executeTakeFirst();
      if (known) continue;
      const event = { type: 'shiftPlanned', from, to } as const;
      const shift = evolveShift(newShift(createId(), personId), event, at.toISOString());
      await appendShift(tx, shift, [event], { kind: 'system', part: 'register' }, at);
      count += 1;
    }
    return count;
  });
}

/** The roster from `from` on, in order. */
export async function roster(db: Db, from: Date): Promise<Shift[]> {
  const rows = await db
    .selectFrom('shift')
    .selectAll()
    .where('state', '=', 'planned')
    .where('planned_to', '>', from)
    .orderBy('planned_from')
    .orderBy('person_id')
    .execute();
  return rows.map(toShift);
}
