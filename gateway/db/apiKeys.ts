import type { ApiScope } from '../../shared/protocol/api/scopes.ts';
import type { Db } from './database.ts';

export type ApiKeyRow = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
};

export async function insertApiKey(
  db: Db,
  key: { id: string; name: string; hash: Buffer; scopes: readonly ApiScope[]; createdAt: Date },
): Promise<void> {
  const { id, name, hash, scopes, createdAt } = key;
  await db
    .insertInto('api_key')
    .values({ id, name, hash, scopes: [...scopes], created_at: createdAt, revoked_at: null })
    .execute();
}

/** The key of this hash, unless it was revoked. */
export async function apiKeyByHash(db: Db, hash: Buffer): Promise<ApiKeyRow | null> {
  const row = await db
    .selectFrom('api_key')
    .select(['id', 'name', 'scopes', 'created_at', 'revoked_at'])
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ? toKey(row) : null;
}

export async function listApiKeys(db: Db): Promise<ApiKeyRow[]> {
  const rows = await db
    .selectFrom('api_key')
    .select(['id', 'name', 'scopes', 'created_at', 'revoked_at'])
    .orderBy('created_at')
    .execute();
  return rows.map(toKey);
}

/** Whether there was such a key to revoke. */
export async function revokeApiKey(db: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('api_key')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type Row = { id: string; name: string; scopes: string[]; created_at: Date; revoked_at: Date | null };

const toKey = (row: Row): ApiKeyRow => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes as ApiScope[],
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
});
