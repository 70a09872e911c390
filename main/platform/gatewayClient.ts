import { net } from 'electron';
import { z } from 'zod';
import type { DesktopAnswer, Granted } from '../../shared/desktop/calls.ts';
import { authRefusalCodes, grant, signInChoices } from '../../shared/protocol/auth.ts';
import type { Vault } from './vault.ts';

const TIMEOUT_MS = 10_000;
const RENEWAL = 'renewal';

const kept = grant.extend({ renewal: z.string().optional() });
const refusal = z.object({ code: z.enum(authRefusalCodes) });

/** The sessions of this PC with the gateway. What renews one never leaves this file but sealed. */
export type GatewayClient = {
  choices(): Promise<DesktopAnswer<'session.choices'>>;
  signIn(personId: string): Promise<Granted>;
  renew(): Promise<Granted>;
  signOut(): Promise<void>;
};

export function createGatewayClient(gatewayUrl: string, vault: Vault): GatewayClient {
  // Where the system has no key store a session lives as long as this process.
  let renewal = vault.read(RENEWAL);
  let renewing: Promise<Granted> | null = null;

  const keep = (value: string | null) => {
    renewal = value;
    vault.write(RENEWAL, value);
  };

  const send = (path: string, body?: object) =>
    net.fetch(`${gatewayUrl}/auth/${path}`, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });

  async function ask(path: string, body: object): Promise<Granted> {
    try {
      const response = await send(path, body);
      const answer: unknown = await response.json();
      if (!response.ok) return { ok: false, code: refusal.parse(answer).code };
      const { renewal: fresh, ...value } = kept.parse(answer);
      if (fresh !== undefined) keep(fresh);
      return { ok: true, value };
    } catch {
      return { ok: false, code: 'Unreachable' };
    }
  }

  async function renew(): Promise<Granted> {
    if (renewal === null) return { ok: false, code: 'SessionEnded' };
    const granted = await ask('renew', { renewal });
    if (!granted.ok && granted.code === 'SessionEnded') keep(null);
    return granted;
  }

  return {
    async choices() {
      try {
        const response = await send('people');
        return { ok: true, value: signInChoices.parse(await response.json()) };
      } catch {
        return { ok: false, code: 'Unreachable' };
      }
    },
    signIn: (personId) => ask('sign-in', { personId, keep: 'token' }),
    renew() {
      // One at a time: a renewal may be good for one use only.
      renewing ??= renew().finally(() => {
        renewing = null;
      });
      return renewing;
    },
    async signOut() {
      const ending = renewal;
      keep(null);
      if (ending !== null) await send('sign-out', { renewal: ending }).catch(() => {}); // it ends by itself in time
    },
  };
}
