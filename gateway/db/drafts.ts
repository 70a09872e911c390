import type { Draft, DraftKind } from '../../shared/protocol/desk.ts';
import type { Db } from './database.ts';

export async function draftsOf(db: Db, personId: string): Promise<Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('saved_at')
    .execute();
  return rows.map((row) => ({
    contactId: row.contact_id,
    kind: row.kind,
    text: row.text,
    savedAt: row.saved_at.toISOString(),
  }));
}

/** Keeps a draft; an empty text removes it. */
export async function saveDraft(
  db: Db,
  personId: string,
  draft: { contactId: string; kind: DraftKind; text: string },
  now: Date,
): Promise<void> {
  const key = { person_id: personId, contact_id: draft.contactId, kind: draft.kind };
  if (draft.text === '') {
    await db
      .deleteFrom('draft')
      .where('person_id', '=', personId)
      .where('contact_id', '=', draft.contactId)
      .where('kind', '=', draft.kind)
      .execute();
    return;
  }
  await db
    .insertInto('draft')
    .values({ ...key, text: draft.text, saved_at: now })
    .onConflict((oc) =>
      oc.columns(['person_id', 'contact_id', 'kind']).doUpdateSet({ text: draft.text, saved_at: now }),
    )
    .execute();
}
