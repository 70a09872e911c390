import { randomUUID } from 'node:crypto';
import type { Language } from '../../../shared/domain/language.ts';
import { ok, type Result, refuse } from '../../../shared/kit/result.ts';
import { HOUR, MINUTE } from '../../../shared/kit/time.ts';
import type { IdentityStanding } from '../../../shared/protocol/citizen.ts';
import { clientOfSubject, findClientDetail, saveClientDetail } from '../../db/clients.ts';
import {
  failRound,
  insertRound,
  latestRound,
  markApplied,
  type RoundFailure,
  startRound,
  succeedRound,
  takeRound,
  unappliedRounds,
} from '../../db/identityRounds.ts';
import type { Services } from '../environment.ts';
import type { IdentityProvider, ProvenPerson, ProviderRefusal } from './provider.ts';
import { createSecret, hashOf, isSame, keysOf, subjectHashOf } from './secrets.ts';

/** How long a ticket waits for its browser, a browser may be at the provider, and a proven identity for its contact. */
const TICKET = 2 * MINUTE;
const ROUND = 10 * MINUTE;
const UNTAKEN = HOUR;

/** Who a conversation's client was proven to be. */
export type ProvenClient = {
  readonly clientId: string;
  readonly details: { readonly name: string; readonly identityCode: string };
};

/** A proven identity on its way to its contact. `roundId` makes taking it up happen once. */
export type ProvenIdentity = ProvenClient & { readonly roundId: string; readonly contactId: string };

/** What takes a proven identity to its contact. Answers false while there is no such contact. */
export type TakeUp = (identity: ProvenIdentity) => Promise<boolean>;

export type IdentityParts = {
  readonly provider: IdentityProvider;
  /** The key of the hash by which a strong subject is found again. */
  readonly subjectKey: string;
  readonly takeUp: TakeUp;
};

const outcomes: Record<ProviderRefusal['code'], RoundFailure> = {
  Cancelled: 'cancelled',
  NotProven: 'failed',
  Unavailable: 'unavailable',
};

/**
 * Identification as the gateway completes it: a ticket for one conversation, a round of one browser to the provider
 * and back, and what it proved, handed to the contact. Nothing the page or the desk says can stand in for it.
 */
export class IdentityService {
  readonly #services: Services;
  readonly #parts: IdentityParts;

  constructor(services: Services, parts: IdentityParts) {
    this.#services = services;
    this.#parts = parts;
  }

  /** A ticket with which a browser may set out for this conversation: once, and within two minutes. */
  async begin(contactId: string, lang: Language): Promise<Result<string, { code: 'AlreadyIdentified' }>> {
    if (await this.waiting(contactId)) return refuse({ code: 'AlreadyIdentified' });
    const ticket = createSecret();
    await insertRound(this.#services.db, {
      id: randomUUID(),
      contactId,
      lang,
      ticketHash: hashOf(ticket),
      expiresAt: this.#in(TICKET),
    });
    return ok(ticket);
  }

  /** Spends a ticket. Answers where the browser goes, and the secret that its cookie keeps meanwhile. */
  async start(ticket: string): Promise<Result<{ url: string; browserSecret: string }, { code: 'NotFound' }>> {
    const { db, now } = this.#services;
    const browserSecret = createSecret();
    const round = await startRound(db, hashOf(ticket), hashOf(browserSecret), this.#in(ROUND), now());
    if (!round) return refuse({ code: 'NotFound' });
    const going = await this.#parts.provider.start(keysOf(browserSecret), round.lang);
    if (going.ok) return ok({ url: going.value, browserSecret });
    await failRound(db, round.id, outcomes[going.error.code], now());
    return refuse({ code: 'NotFound' });
  }

  /**
   * A browser is back. Its cookie says which round it is of, and the state must be that round's: an answer that came
   * to another browser, or a second time, changes nothing. Answers whether the round is over.
   */
  async finish(browserSecret: string, query: URLSearchParams): Promise<boolean> {
    const { db, now, log } = this.#services;
    const keys = keysOf(browserSecret);
    if (!isSame(query.get('state') ?? '', keys.state)) return false;
    const round = await takeRound(db, hashOf(browserSecret), now());
    if (!round) return true;
    const proven = await this.#parts.provider.finish(query, keys);
    if (!proven.ok) {
      await failRound(db, round.id, outcomes[proven.error.code], now());
      return true;
    }
    const clientId = await this.#remember(round.id, proven.value);
    log.info({ round: round.id, client: clientId }, 'a client identified themselves');
    await this.takeUp(round.contact_id);
    return true;
  }

  /** Hands proven identities to their contacts: of one conversation, or (null) of all that were left behind. */
  async takeUp(contactId: string | null): Promise<void> {
    for (const identity of await this.#untaken(contactId)) {
      if (!(await this.#parts.takeUp(identity))) continue;
      await markApplied(this.#services.db, identity.roundId, this.#services.now());
    }
  }

  /** Who was proven before this conversation was opened; the first one, should there be several. */
  async waiting(contactId: string): Promise<ProvenClient | null> {
    return (await this.#untaken(contactId))[0] ?? null;
  }

  async standing(contactId: string): Promise<IdentityStanding> {
    const { db, now } = this.#services;
    const round = await latestRound(db, contactId);
    if (!round) return { status: 'none' };
    if (round.outcome === null) return { status: round.expires_at > now() ? 'underWay' : 'none' };
    if (round.outcome !== 'identified' || round.client_id === null) {
      return { status: round.outcome === 'identified' ? 'failed' : round.outcome };
    }
    const detail = await findClientDetail(db, round.client_id);
    return { status: 'identified', name: detail?.displayName ?? '' };
  }

  async #untaken(contactId: string | null): Promise<ProvenIdentity[]> {
    const { db, now } = this.#services;
    const since = new Date(now().getTime() - UNTAKEN);
    const identities: ProvenIdentity[] = [];
    for (const { id: roundId, ...round } of await unappliedRounds(db, since, contactId)) {
      const detail = await findClientDetail(db, round.clientId);
      if (!detail?.identityCode) continue;
      const { displayName: name, identityCode } = detail;
      identities.push({ ...round, roundId, details: { name, identityCode } });
    }
    return identities;
  }

  /** The same strong subject is the same client, by its keyed hash; nobody else is ever joined to them. */
  async #remember(roundId: string, person: ProvenPerson): Promise<string> {
    const { db, now } = this.#services;
    const subjectHash = subjectHashOf(this.#parts.subjectKey, person.identityCode);
    return db.transaction().execute(async (tx) => {
      const clientId = await clientOfSubject(tx, subjectHash, randomUUID(), now());
      await saveClientDetail(tx, clientId, person, now());
      await succeedRound(tx, roundId, clientId, now());
      return clientId;
    });
  }

  #in(millis: number): Date {
    return new Date(this.#services.now().getTime() + millis);
  }
}
