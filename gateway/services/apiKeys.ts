import { createHash, randomBytes } from 'node:crypto';
import type { ApiScope } from '../../shared/protocol/api/scopes.ts';
import { type ApiKeyRow, apiKeyByHash, insertApiKey } from '../db/apiKeys.ts';
import type { Db } from '../db/database.ts';

const PREFIX = 'luotsi_';
const form = /^luotsi_[A-Za-z0-9_-]{43}$/;

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** Makes a key and keeps its hash. The key itself is answered this once and never again. */
export async function createApiKey(
  db: Db,
  name: string,
  scopes: readonly ApiScope[],
  now: Date,
): Promise<{ id: string; key: string }> {
  const key = PREFIX + randomBytes(32).toString('base64url');
  const id = crypto.randomUUID();
  await insertApiKey(db, { id, name, hash: hashOf(key), scopes, createdAt: now });
  return { id, key };
}

/** Who bears a key; null for one that is unknown, malformed or revoked. Read anew each time: revoking acts at once. */
export const bearerOf = async (db: Db, key: string): Promise<ApiKeyRow | null> =>
  form.test(key) ? apiKeyByHash(db, hashOf(key)) : null;
