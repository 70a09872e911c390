import * as client from 'openid-client';
import type { Logger } from 'pino';
import type { Language } from '../../../shared/domain/language.ts';
import { ok, type Result, refuse } from '../../../shared/kit/result.ts';
import { HOUR } from '../../../shared/kit/time.ts';
import { type ClaimRules, tellsWho, toProvenPerson } from './claims.ts';
import { importKeys, type OwnKeys } from './ownKeys.ts';
import type { IdentityProvider, ProvenPerson, ProviderRefusal, RoundKeys } from './provider.ts';

export type OidcOptions = {
  readonly issuer: string;
  readonly clientId: string;
  /** How the gateway says who it is: a shared secret, or keys of its own. */
  readonly credential: { readonly secret: string } | { readonly keys: OwnKeys };
  readonly scope: string;
  /** `login` asks the person anew each time, as shared computers need; empty leaves it to the provider. */
  readonly prompt: string;
  readonly claims: ClaimRules;
};

/** How long a provider may take to answer, in seconds, and how long its metadata is good, in milliseconds. */
const PATIENCE = 10;
const METADATA = HOUR;

/** Hosts to which plain http may go: the machine itself, in tests and trials. */
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * OpenID Connect: authorization code with PKCE, state and nonce, pushed where the provider takes it; the ID token's
 * signature, issuer, audience and times are checked, over and above the TLS it came through. Tokens are used and
 * forgotten here.
 */
export class OidcProvider implements IdentityProvider {
  readonly #options: OidcOptions;
  readonly #redirectUri: () => string;
  readonly #log: Logger;
  #found: { config: Promise<client.Configuration>; at: number } | null = null;

  constructor(options: OidcOptions, redirectUri: () => string, log: Logger) {
    this.#options = options;
    this.#redirectUri = redirectUri;
    this.#log = log;
  }

  async start(keys: RoundKeys, lang: Language): Promise<Result<string, ProviderRefusal>> {
    return this.#guarded('start', async (config) => {
      const { scope, prompt, claims } = this.#options;
      const asked = {
        redirect_uri: this.#redirectUri(),
        scope,
        response_type: 'code',
        state: keys.state,
        nonce: keys.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(keys.verifier),
        code_challenge_method: 'S256',
        acr_values: claims.levels.join(' '),
        ui_locales: lang,
        ...(prompt ? { prompt } : {}),
      };
      const isPushed = config.serverMetadata().pushed_authorization_request_endpoint !== undefined;
      const url = isPushed
        ? await client.buildAuthorizationUrlWithPAR(config, asked)
        : client.buildAuthorizationUrl(config, asked);
      return ok(url.href);
    });
  }

  async finish(query: URLSearchParams, keys: RoundKeys): Promise<Result<ProvenPerson, ProviderRefusal>> {
    return this.#guarded('finish', async (config) => {
      const answer = await client.authorizationCodeGrant(config, new URL(`?${query}`, this.#redirectUri()), {
        expectedState: keys.state,
        expectedNonce: keys.nonce,
        pkceCodeVerifier: keys.verifier,
        idTokenExpected: true,
      });
      const claims = answer.claims();
      if (!claims) return refuse({ code: 'NotProven' });
      const { claims: rules } = this.#options;
      const isWhole = tellsWho(claims, rules) || config.serverMetadata().userinfo_endpoint === undefined;
      const more = isWhole ? {} : await client.fetchUserInfo(config, answer.access_token, claims.sub);
      // What the signed token says stands; the level of assurance is taken from nowhere else.
      return toProvenPerson({ ...more, ...claims, acr: claims.acr }, rules);
    });
  }

  /** What the provider says of itself, asked again when it is old or could not be had. */
  #config(): Promise<client.Configuration> {
    const now = performance.now();
    if (this.#found && now - this.#found.at < METADATA) return this.#found.config;
    const config = this.#discover();
    this.#found = { config, at: now };
    config.catch(() => {
      this.#found = null;
    });
    return config;
  }

  async #discover(): Promise<client.Configuration> {
    const { issuer, clientId, credential } = this.#options;
    const url = new URL(issuer);
    const isPlain = url.protocol === 'http:' && loopback.has(url.hostname);
    const { auth, open } =
      'keys' in credential
        ? await importKeys(credential.keys)
        : { auth: client.ClientSecretBasic(credential.secret), open: null };
    return client.discovery(url, clientId, undefined, auth, {
      timeout: PATIENCE,
      execute: [
        client.enableNonRepudiationChecks,
        ...(open ? [open] : []),
        ...(isPlain ? [client.allowInsecureRequests] : []),
      ],
    });
  }

  /** Turns what the library throws into a refusal. Only codes are logged: messages and causes may carry claims. */
  async #guarded<T>(
    step: 'start' | 'finish',
    work: (config: client.Configuration) => Promise<Result<T, ProviderRefusal>>,
  ): Promise<Result<T, ProviderRefusal>> {
    try {
      return await work(await this.#config());
    } catch (error) {
      const code = toRefusalCode(error);
      if (code !== 'Cancelled') this.#log.warn({ step, code, why: codeOf(error) }, 'identification failed');
      return refuse({ code });
    }
  }
}

/** What a provider answers when the person turns back. */
const turnedBack = new Set(['access_denied', 'interaction_required', 'login_required']);

function toRefusalCode(error: unknown): ProviderRefusal['code'] {
  if (error instanceof client.AuthorizationResponseError) {
    if (turnedBack.has(error.error)) return 'Cancelled';
    return error.error === 'temporarily_unavailable' || error.error === 'server_error'
      ? 'Unavailable'
      : 'NotProven';
  }
  if (error instanceof client.ResponseBodyError) return error.status >= 500 ? 'Unavailable' : 'NotProven';
  const why = codeOf(error);
  return why === 'OAUTH_TIMEOUT' || why === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || isNetwork(error)
    ? 'Unavailable'
    : 'NotProven';
}

/** `fetch` rejects with a TypeError whose cause is the socket's error. */
const isNetwork = (error: unknown): boolean =>
  error instanceof TypeError && !('code' in error) && error.cause instanceof Error;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'other';
