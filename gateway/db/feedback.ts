import type { Db } from './database.ts';
import type { FeedbackTable } from './schema.ts';

type Given = Omit<FeedbackTable, 'received_at'> & { readonly received_at: Date };

/** Keeps it, once however often its giver gives it; answers since when. */
export async function keepFeedback(db: Db, given: Given): Promise<Date> {
  await db
    .insertInto('feedback')
    .values(given)
    .onConflict((oc) => oc.columns(['person_id', 'id']).doNothing())
    .execute();
  const kept = await db
    .selectFrom('feedback')
    .select('received_at')
    .where('id', '=', given.id)
    .where('person_id', '=', given.person_id)
    .executeTakeFirstOrThrow();
  return kept.received_at;
}

/** What was given since a moment, in the order it came. */
export const feedbackSince = (db: Db, since: Date) =>
  db.selectFrom('feedback').selectAll().where('received_at', '>=', since).orderBy('received_at').execute();

/** Lets go of what was given before a moment. */
export async function forgetFeedback(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('feedback').where('received_at', '<', before).execute();
}
