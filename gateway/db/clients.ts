import type { Db, Tx } from './database.ts';

export type ClientDetail = {
  readonly identityCode: string | null;
  readonly givenNames: string;
  readonly familyName: string;
  readonly displayName: string;
};

/**
 * The client of a strongly identified subject: the one there is, or a new one. Two gateways that meet the same subject
 * at once agree on one, by the database's own constraint.
 */
export async function clientOfSubject(
  tx: Tx,
  subjectHash: Buffer,
  newId: string,
  now: Date,
): Promise<string> {
  await tx
    .insertInto('client')
    .values({ id: newId, strength: 'strong', subject_hash: subjectHash, created_at: now })
    .onConflict((oc) => oc.column('subject_hash').doNothing())
    .execute();
  const row = await tx
    .selectFrom('client')
    .select('id')
    .where('subject_hash', '=', subjectHash)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Keeps who a client is, as last proved or told. */
export async function saveClientDetail(
  db: Db | Tx,
  clientId: string,
  detail: ClientDetail,
  now: Date,
): Promise<void> {
  const values = {
    identity_code: detail.identityCode,
    given_names: detail.givenNames,
    family_name: detail.familyName,
    display_name: detail.displayName,
    updated_at: now,
  };
  await db
    .insertInto('client_detail')
    .values({ client_id: clientId, ...values })
    .onConflict((oc) => oc.column('client_id').doUpdateSet(values))
    .execute();
}

/** Who a client is, or null where it was erased. */
export async function findClientDetail(db: Db | Tx, clientId: string): Promise<ClientDetail | null> {
  const row = await db
    .selectFrom('client_detail')
    .selectAll()
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  return row
    ? {
        identityCode: row.identity_code,
        givenNames: row.given_names,
        familyName: row.family_name,
        displayName: row.display_name,
      }
    : null;
}
