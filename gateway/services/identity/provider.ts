import type { Language } from '../../../shared/domain/language.ts';
import type { Result } from '../../../shared/kit/result.ts';

/** Who a person is, as strong identification proved it. Never logged, never in the journal. */
export type ProvenPerson = {
  readonly identityCode: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly displayName: string;
};

/** What ties an answer to the browser and the attempt it belongs to; only the browser's cookie holds their source. */
export type RoundKeys = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** `Cancelled`: the person turned back. `NotProven`: the answer does not hold. `Unavailable`: no answer could be had. */
export type ProviderRefusal = { readonly code: 'Cancelled' | 'NotProven' | 'Unavailable' };

/** An identity provider as the gateway uses one: where to send a browser, and what its return proves. */
export type IdentityProvider = {
  /** An absolute address, or one relative to `/identity/`. */
  readonly start: (keys: RoundKeys, lang: Language) => Promise<Result<string, ProviderRefusal>>;
  /** `query` is what the browser came back with; its state has been compared already. */
  readonly finish: (
    query: URLSearchParams,
    keys: RoundKeys,
  ) => Promise<Result<ProvenPerson, ProviderRefusal>>;
};
