import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { z } from 'zod';
import { suomiFiClaims } from '../services/identity/claims.ts';
import { DemoProvider } from '../services/identity/demo.ts';
import { type OidcOptions, OidcProvider } from '../services/identity/oidc.ts';
import { type OwnKeys, ownKeys } from '../services/identity/ownKeys.ts';
import type { IdentityProvider } from '../services/identity/provider.ts';

/** Who proves clients' identities: nobody, the demonstration's own page, or an OpenID Connect provider. */
export type IdentityOptions =
  | { readonly kind: 'none' }
  | { readonly kind: 'demo' }
  | {
      readonly kind: 'oidc';
      readonly oidc: OidcOptions;
      readonly subjectKey: string;
      /** The address at which clients reach the page; null is the gateway's own. */
      readonly publicUrl: string | null;
    };

/** A list in one variable, separated by spaces or commas. */
const list = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean));
const name = z.string().trim().min(1);

const schema = z.object({
  LUOTSI_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  LUOTSI_OIDC_CLIENT_ID: name.optional(),
  LUOTSI_OIDC_CLIENT_SECRET: name.optional(),
  LUOTSI_OIDC_KEYS: name.optional(),
  LUOTSI_OIDC_SCOPE: name.default('openid profile'),
  LUOTSI_OIDC_PROMPT: z.enum(['login', '']).default('login'),
  LUOTSI_OIDC_ACR: list.default([...suomiFiClaims.levels]),
  LUOTSI_OIDC_CLAIM_IDENTITY_CODE: name.default(suomiFiClaims.identityCode),
  LUOTSI_OIDC_CLAIM_GIVEN_NAMES: name.default(suomiFiClaims.givenNames),
  LUOTSI_OIDC_CLAIM_FAMILY_NAME: name.default(suomiFiClaims.familyName),
  LUOTSI_OIDC_CLAIM_DISPLAY_NAME: name.default(suomiFiClaims.displayName),
  LUOTSI_SUBJECT_KEY: z.string().min(32).optional(),
  LUOTSI_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
});

/**
 * Reads whose word on identities is taken. Without an issuer it is the made-up people of demo mode, and in any other
 * mode nobody's. Throws one error that names every variable that is wrong or missing.
 */
export function readIdentity(variables: NodeJS.ProcessEnv, isDemo: boolean): IdentityOptions {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    throw wrong(parsed.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`));
  }
  const value = parsed.data;
  const { LUOTSI_OIDC_ISSUER: issuer, LUOTSI_SUBJECT_KEY: subjectKey } = value;
  if (issuer === undefined) return { kind: isDemo ? 'demo' : 'none' };
  const { LUOTSI_OIDC_CLIENT_ID: clientId } = value;
  const credential = toCredential(value.LUOTSI_OIDC_CLIENT_SECRET, value.LUOTSI_OIDC_KEYS);
  if (!clientId || !credential || !subjectKey) {
    const needed = {
      LUOTSI_OIDC_CLIENT_ID: clientId,
      'LUOTSI_OIDC_CLIENT_SECRET or LUOTSI_OIDC_KEYS': credential,
      LUOTSI_SUBJECT_KEY: subjectKey,
    };
    const missing = Object.entries(needed).filter(([, each]) => !each);
    throw wrong(missing.map(([each]) => `${each}: needed with LUOTSI_OIDC_ISSUER`));
  }
  const claims = {
    identityCode: value.LUOTSI_OIDC_CLAIM_IDENTITY_CODE,
    givenNames: value.LUOTSI_OIDC_CLAIM_GIVEN_NAMES,
    familyName: value.LUOTSI_OIDC_CLAIM_FAMILY_NAME,
    displayName: value.LUOTSI_OIDC_CLAIM_DISPLAY_NAME,
    levels: value.LUOTSI_OIDC_ACR,
  };
  const { LUOTSI_OIDC_SCOPE: scope, LUOTSI_OIDC_PROMPT: prompt } = value;
  const oidc = { issuer, clientId, credential, scope, prompt, claims };
  return { kind: 'oidc', oidc, subjectKey, publicUrl: value.LUOTSI_PUBLIC_URL ?? null };
}

/** Keys of one's own rather than a secret, where both are given. Throws when the file of keys is not right. */
function toCredential(
  secret: string | undefined,
  file: string | undefined,
): OidcOptions['credential'] | null {
  if (!file) return secret ? { secret } : null;
  try {
    return { keys: ownKeys.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    // The file's content is nobody's to see: a schema's words name only where it is wrong.
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'cannot be read as JSON';
    throw wrong([`LUOTSI_OIDC_KEYS: ${why}`]);
  }
}

const wrong = (problems: readonly string[]): Error =>
  new Error(`the environment is not right\n  ${problems.join('\n  ')}`);

/** The key of a demonstration, whose persons are nobody's secret. */
const DEMO_KEY = 'luotsi demonstration: everyone here is made up';

type MadeProvider = {
  readonly provider: IdentityProvider;
  readonly subjectKey: string;
  readonly demo: DemoProvider | null;
  readonly keys: OwnKeys | null;
};

/** Makes the provider, and the key by which a person is found again. `ownUrl` is known once the gateway listens. */
export function createProvider(
  options: IdentityOptions,
  ownUrl: () => string,
  log: Logger,
): MadeProvider | null {
  if (options.kind === 'none') return null;
  if (options.kind === 'demo') {
    const demo = new DemoProvider(DEMO_KEY);
    return { provider: demo, subjectKey: DEMO_KEY, demo, keys: null };
  }
  const { oidc, subjectKey, publicUrl } = options;
  const redirectUri = () => `${(publicUrl ?? ownUrl()).replace(/\/+$/, '')}/identity/callback`;
  const keys = 'keys' in oidc.credential ? oidc.credential.keys : null;
  return { provider: new OidcProvider(oidc, redirectUri, log), subjectKey, demo: null, keys };
}
