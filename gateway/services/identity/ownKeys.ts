import { webcrypto } from 'node:crypto';
import * as client from 'openid-client';
import { z } from 'zod';

/** The algorithms by which the gateway signs who it is, and opens what is encrypted to it. */
const algorithms = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  'RSA-OAEP': { name: 'RSA-OAEP', hash: 'SHA-1' },
  'RSA-OAEP-256': { name: 'RSA-OAEP', hash: 'SHA-256' },
} as const;

const sign = z.object({ use: z.literal('sig'), alg: z.enum(['RS256', 'PS256', 'ES256']) });
const open = z.object({ use: z.literal('enc'), alg: z.enum(['RSA-OAEP', 'RSA-OAEP-256']) });
const rest = { kid: z.string().min(1), kty: z.enum(['RSA', 'EC']), d: z.string() };

/**
 * The gateway's own keys at an identity provider, as a JWK set: one private key to sign with, and any number that open
 * encrypted ID tokens, as the Finnish Trust Network wants them.
 */
export const ownKeys = z
  .object({
    keys: z.array(z.discriminatedUnion('use', [sign.extend(rest).loose(), open.extend(rest).loose()])),
  })
  .refine(({ keys }) => keys.filter(({ use }) => use === 'sig').length === 1, {
    error: 'exactly one key with "use": "sig"',
  });
export type OwnKeys = z.infer<typeof ownKeys>;
type OwnKey = OwnKeys['keys'][number];

/** What anyone may know of the keys: served for the provider at `/identity/keys`. */
export const toPublicKeys = ({ keys }: OwnKeys): { keys: object[] } => ({
  keys: keys.map((key) =>
    Object.fromEntries(
      ['kty', 'use', 'alg', 'kid', 'n', 'e', 'crv', 'x', 'y'].flatMap((name) =>
        key[name] === undefined ? [] : [[name, key[name]]],
      ),
    ),
  ),
});

const toKey = async (key: OwnKey): Promise<{ key: webcrypto.CryptoKey; kid: string }> => ({
  key: await webcrypto.subtle.importKey('jwk', key as webcrypto.JsonWebKey, algorithms[key.alg], false, [
    key.use === 'sig' ? 'sign' : 'decrypt',
  ]),
  kid: key.kid,
});

/** How the gateway says who it is with its keys (`private_key_jwt`), and what lets it open what it is sent. */
export async function importKeys({ keys }: OwnKeys): Promise<{
  auth: client.ClientAuth;
  open: ((config: client.Configuration) => void) | null;
}> {
  const [signing] = await Promise.all(keys.filter(({ use }) => use === 'sig').map(toKey));
  if (!signing) throw new Error('there is no key to sign with');
  const opening = await Promise.all(
    keys.filter(({ use }) => use === 'enc').map(async (key) => ({ ...(await toKey(key)), alg: key.alg })),
  );
  const contents = ['A128GCM', 'A256GCM', 'A128CBC-HS256', 'A256CBC-HS512'];
  return {
    auth: client.PrivateKeyJwt(signing),
    open:
      opening.length > 0 ? (config) => client.enableDecryptingResponses(config, contents, ...opening) : null,
  };
}
