import { createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClientMetadata, type Configuration, Provider } from 'oidc-provider';
import type { IdentityOptions } from '../../gateway/app/identity.ts';
import { suomiFiClaims } from '../../gateway/services/identity/claims.ts';
import { type OwnKeys, ownKeys, toPublicKeys } from '../../gateway/services/identity/ownKeys.ts';

/** A made-up person as Suomi.fi would tell of them; identity codes are of the test range 900-999. */
export type TestPerson = {
  readonly identityCode: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly acr?: string;
};

export const aino: TestPerson = {
  identityCode: '140391-912B',
  givenNames: 'Aino Maria',
  familyName: 'Demola',
};
export const pekka: TestPerson = {
  identityCode: '020278-925V',
  givenNames: 'Pekka Juhani',
  familyName: 'Mallinen',
};

const CLIENT_ID = 'luotsi-test';
const CLIENT_SECRET = 'a-secret-of-the-test-provider-4f1c';

/** What a gateway is told to take this provider's word. */
export const identityFrom = (issuer: string, publicUrl: string | null, keys?: OwnKeys): IdentityOptions => ({
  kind: 'oidc',
  subjectKey: 'a-subject-key-of-the-tests-0123456789',
  publicUrl,
  oidc: {
    issuer,
    clientId: CLIENT_ID,
    credential: keys ? { keys } : { secret: CLIENT_SECRET },
    scope: 'openid',
    prompt: 'login',
    claims: suomiFiClaims,
  },
});

const STRONG = 'http://ftn.ficora.fi/2017/loa2';
const WEAK = 'http://ftn.ficora.fi/2017/loa1';
const KEY_ID = 'test-key';

/** Rewrites an ID token on its way to the gateway. */
export type Tamper = (token: string, signWith: (claims: object, key?: KeyObject) => string) => string;

export type TestIdentityProvider = {
  readonly issuer: string;
  /** Who answers at the provider's login; null turns back. */
  person: TestPerson | null;
  tamper: Tamper | null;
  /** Shows its login as a page with one link, for a real browser to be on; otherwise it goes on by itself. */
  isShown: boolean;
  /** Every token that the provider gave out. */
  readonly secrets: Set<string>;
  readonly stop: () => Promise<void>;
};

/**
 * A real OpenID Connect provider on a port of its own, with the claims of Suomi.fi. Its login page is answered at
 * once by whoever `person` is. `redirectUri` is asked when the first request comes.
 */
export async function startIdentityProvider(
  redirectUri: () => string,
  keys?: OwnKeys,
): Promise<TestIdentityProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void = () => undefined;
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const people = new Map<string, TestPerson>();
  const state: TestIdentityProvider = {
    issuer,
    person: aino,
    tamper: null,
    isShown: false,
    secrets: new Set(),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const sign = (claims: object, key: KeyObject = privateKey) => {
    const parts = [{ alg: 'RS256', kid: KEY_ID }, claims].map(encode).join('.');
    return `${parts}.${createSign('RSA-SHA256').update(parts).sign(key, 'base64url')}`;
  };
  const create = () => {
    const provider = new Provider(issuer, configuration(clientOf(redirectUri(), keys), privateKey, people));
    provider.use(async (context, next) => {
      await next();
      if (context.path !== '/token') return;
      const body = context.body as { id_token?: string; access_token?: string };
      if (body.access_token) state.secrets.add(body.access_token);
      if (!body.id_token) return;
      if (state.tamper) body.id_token = state.tamper(body.id_token, sign);
      state.secrets.add(body.id_token);
    });
    return { provider, callback: provider.callback() };
  };
  let made: ReturnType<typeof create> | null = null;
  handle = async (request, response) => {
    made ??= create();
    const { provider, callback } = made;
    if (!request.url?.startsWith('/interaction/')) return callback(request, response);
    if (state.isShown && !request.url.endsWith('?on')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Tunnistus</title><a href="${request.url}?on">Jatka</a>`);
      return;
    }
    const { person } = state;
    if (!person) {
      const answer = { error: 'access_denied', error_description: 'the person turned back' };
      return provider.interactionFinished(request, response, answer);
    }
    const accountId = `person-${randomBytes(6).toString('hex')}`;
    people.set(accountId, person);
    const login = { accountId, acr: person.acr ?? STRONG, remember: false };
    return provider.interactionFinished(request, response, { login });
  };
  return state;
}

/** How the gateway is registered: with a secret, or with its keys, to which the ID token is then encrypted. */
const clientOf = (redirectUri: string, keys: OwnKeys | undefined): ClientMetadata => ({
  client_id: CLIENT_ID,
  redirect_uris: [redirectUri],
  ...(keys
    ? {
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: toPublicKeys(keys) as never,
        id_token_encrypted_response_alg: 'RSA-OAEP-256',
        id_token_encrypted_response_enc: 'A256GCM',
      }
    : { client_secret: CLIENT_SECRET }),
});

function configuration(
  client: ClientMetadata,
  key: KeyObject,
  people: ReadonlyMap<string, TestPerson>,
): Configuration {
  const names = [
    'urn:oid:1.2.246.21',
    'urn:oid:1.2.246.575.1.14',
    'urn:oid:2.5.4.4',
    'urn:oid:2.16.840.1.113730.3.1.241',
  ];
  return {
    clients: [client],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: KEY_ID, use: 'sig', alg: 'RS256' } as never] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    acrValues: [STRONG, WEAK],
    claims: { openid: ['sub', 'acr', ...names] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 60, IdToken: 60 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, encryption: { enabled: true } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, accountId) => {
      const person = people.get(accountId);
      if (!person) return undefined;
      const { identityCode, givenNames, familyName } = person;
      const values = [identityCode, givenNames, familyName, `${givenNames.split(' ')[0]} ${familyName}`];
      const claims = Object.fromEntries(names.map((name, i) => [name, values[i]]));
      return { accountId, claims: () => ({ sub: accountId, ...claims }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Keys as a gateway of the Finnish Trust Network has them. */
export function createOwnKeys(): OwnKeys {
  const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return ownKeys.parse({
    keys: [
      { ...rsa(), use: 'sig', alg: 'PS256', kid: 'gateway-sig' },
      { ...rsa(), use: 'enc', alg: 'RSA-OAEP-256', kid: 'gateway-enc' },
    ],
  });
}

/** What an ID token says, unchecked. */
export const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

export const weakly = (person: TestPerson): TestPerson => ({ ...person, acr: WEAK });
