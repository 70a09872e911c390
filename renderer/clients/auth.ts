import { z } from 'zod';
import type { Granted } from '../../shared/desktop/calls.ts';
import { authRefusalCodes, grant, signInChoices } from '../../shared/protocol/auth.ts';

const refusal = z.object({ code: z.enum(authRefusalCodes) });

async function ask(path: string, body?: object): Promise<Response | null> {
  const request: RequestInit = body
    ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    : {};
  try {
    return await fetch(`/auth/${path}`, { ...request, credentials: 'same-origin', cache: 'no-store' });
  } catch {
    return null;
  }
}

async function askForGrant(path: string, body: object): Promise<Granted> {
  const response = await ask(path, body);
  if (!response) return { ok: false, code: 'Unreachable' };
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const granted = grant.safeParse(answer);
    return granted.success ? { ok: true, value: granted.data } : { ok: false, code: 'Unreachable' };
  }
  const refused = refusal.safeParse(answer);
  return { ok: false, code: refused.success ? refused.data.code : 'Unreachable' };
}

/** Signing in over HTTP for the browser edition. What renews the session is a cookie that no script can read. */
export const auth = {
  async choices() {
    const response = await ask('people');
    const answer: unknown = await response?.json().catch(() => null);
    const choices = signInChoices.safeParse(answer);
    return choices.success
      ? { ok: true as const, value: choices.data }
      : { ok: false as const, code: 'Unreachable' as const };
  },
  signIn: (personId: string) => askForGrant('sign-in', { personId, keep: 'cookie' }),
  renew: () => askForGrant('renew', {}),
  async signOut() {
    await ask('sign-out', {});
  },
};
