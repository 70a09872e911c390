import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RoundKeys } from './provider.ts';

/** 256 random bits in base64url. */
export const createSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * State, nonce and PKCE verifier of one round, all made from the secret in the browser's cookie: the database keeps
 * only its hash, so nobody who reads the database can finish a round.
 */
export function keysOf(browserSecret: string): RoundKeys {
  const derive = (name: string) =>
    createHmac('sha256', browserSecret).update(`luotsi:identity:${name}`).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
}

/**
 * The keyed hash by which a person is found again. Identity codes are few enough to be tried one by one, so the key is
 * the gateway's own and not in the database.
 */
export const subjectHashOf = (key: string, identityCode: string): Buffer =>
  createHmac('sha256', key)
    .update(`luotsi:subject:${identityCode.normalize('NFC').toUpperCase()}`)
    .digest();

export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
