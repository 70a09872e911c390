import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Person, Seated } from '../../shared/domain/person.ts';
import { HOUR, MINUTE } from '../../shared/kit/time.ts';
import type { KeptGrant } from '../../shared/protocol/auth.ts';
import {
  endSession,
  insertAccessToken,
  insertSession,
  liveSessions,
  sessionByRenewal,
  sessionByToken,
} from '../db/sessions.ts';
import { ring } from '../db/signals.ts';
import type { Services } from './environment.ts';

/** How long an access token is good, and how long a session can be renewed. */
const ACCESS = 15 * MINUTE;
const SESSION = 12 * HOUR;

/** A session as a connection carries it. `expiresAt` is in milliseconds since the epoch. */
export type Session = { readonly id: string; readonly person: Seated; readonly expiresAt: number };

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const createSecret = (): string => randomBytes(32).toString('base64url');

/**
 * Who is at the desk. Demo mode begins a session by picking a person; a real identity provider begins one in the same
 * place, and nothing after that changes. Secrets are kept as hashes.
 */
export class SessionService {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async begin(person: Person): Promise<KeptGrant> {
    const { db, now } = this.#services;
    const id = randomUUID();
    const renewal = createSecret();
    const expiresAt = new Date(now().getTime() + SESSION);
    await insertSession(db, { id, personId: person.id, renewalHash: hashOf(renewal), expiresAt });
    return { ...(await this.#grant(id, person)), renewal };
  }

  /** A fresh access token, or null when the session ended or the person is no longer known. */
  async renew(renewal: string): Promise<KeptGrant | null> {
    const session = await sessionByRenewal(this.#services.db, hashOf(renewal), this.#services.now());
    const person = session && this.#services.people.byId(session.personId);
    return person ? { ...(await this.#grant(session.id, person)), renewal } : null;
  }

  async byToken(token: string): Promise<Session | null> {
    const row = await sessionByToken(this.#services.db, hashOf(token), this.#services.now());
    const person = row && this.#services.people.byId(row.personId);
    return person ? { id: row.id, person, expiresAt: row.expiresAt.getTime() } : null;
  }

  /** Ends a session here and on every other gateway; its connections are cut. Answers the session's id. */
  async end(renewal: string): Promise<string | null> {
    const { db, now, node } = this.#services;
    const session = await sessionByRenewal(db, hashOf(renewal), now());
    if (!session) return null;
    await endSession(db, session.id, now());
    await ring(db, { kind: 'sessionEnded', node, sessionId: session.id });
    return session.id;
  }

  live(ids: readonly string[]): Promise<Set<string>> {
    return liveSessions(this.#services.db, ids, this.#services.now());
  }

  async #grant(sessionId: string, person: Person): Promise<Omit<KeptGrant, 'renewal'>> {
    const token = createSecret();
    const expiresAt = new Date(this.#services.now().getTime() + ACCESS);
    await insertAccessToken(this.#services.db, hashOf(token), sessionId, expiresAt);
    return { token, expiresAt: expiresAt.toISOString(), person };
  }
}
