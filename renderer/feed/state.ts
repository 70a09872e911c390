import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Person } from '../../shared/domain/person.ts';
import type { TeamMember } from '../../shared/domain/shift/team.ts';
import type { Instant } from '../../shared/kit/time.ts';
import type { DeskAnswer } from '../clients/gateway.ts';
import { emptyMirror, type Mirror } from './mirror.ts';
import type { Viewers } from './viewers.ts';

/** How this workstation stands with the gateway. Only `live` may change anything at once. */
export type Link =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'catchingUp' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly since: Instant }
  | { readonly kind: 'mismatch' };

/** What came while the connection was away. */
export type Missed = { readonly changes: number; readonly contacts: number };

export type Service = Pick<DeskAnswer<'session.start'>, 'person' | 'config' | 'isDemo'> & {
  readonly personById: ReadonlyMap<string, Person>;
};

export type FeedState = {
  readonly link: Link;
  /** Null until the gateway has said who we are and what the service is. */
  readonly service: Service | null;
  readonly mirror: Mirror;
  readonly missed: Missed | null;
  /** Contacts that changed while the connection was away and have not been looked at since. */
  readonly changedAway: ReadonlySet<string>;
  /** Where somebody is writing, and who: a colleague's id, or null for the client. */
  readonly typing: ReadonlyMap<string, string | null>;
  /** Colleagues who look at a contact just now. */
  readonly viewers: Viewers;
  /** Who is at work; null until the gateway has said. */
  readonly team: readonly TeamMember[] | null;
};

export const createFeedStore = (me: string): StoreApi<FeedState> =>
  createStore<FeedState>()(() => ({
    link: { kind: 'connecting' },
    service: null,
    mirror: emptyMirror({ me, queues: new Set(), config: null, dayStart: '' }),
    missed: null,
    changedAway: new Set(),
    typing: new Map(),
    viewers: new Map(),
    team: null,
  }));
