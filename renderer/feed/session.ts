import { createStore } from 'zustand/vanilla';
import type { Granted } from '../../shared/desktop/calls.ts';
import { MINUTE, SECOND } from '../../shared/kit/time.ts';
import type { Grant, SignInChoices } from '../../shared/protocol/auth.ts';
import type { Host } from '../clients/host.ts';

type Failure = Extract<Granted, { ok: false }>['code'];

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'signedOut'; readonly problem: Failure | null; readonly choices: SignInChoices | null }
  | { readonly kind: 'signedIn'; readonly grant: Grant };

/** Renewed when this share of its life is left, and never later than a minute before the end. */
const LEFT = 1 / 3;
const RETRY = 5 * SECOND;

/** Who is signed in. The access token lives here, in memory, and nowhere else in the page. */
export function createSession(host: Host) {
  const store = createStore<SessionState>()(() => ({ kind: 'starting' }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onRenewed: (token: string) => void = () => {};
  /** The PC's own clock until the gateway's is known: a wrong one must not let the session lapse (P8). */
  let now = () => new Date();

  function hold(grant: Grant) {
    clearTimeout(timer);
    const left = Date.parse(grant.expiresAt) - now().getTime();
    timer = setTimeout(
      () => void extend(),
      Math.max(SECOND, left - Math.max(left * LEFT, Math.min(MINUTE, left / 2))),
    );
  }

  /** A fresh token in good time; while the gateway cannot be reached, again and again. */
  async function extend(): Promise<void> {
    const { kind } = store.getState();
    if (kind !== 'signedIn') return;
    const granted = await host.call('session.renew', {});
    if (store.getState().kind !== 'signedIn') return;
    if (granted.ok) {
      store.setState({ kind: 'signedIn', grant: granted.value }, true);
      hold(granted.value);
      onRenewed(granted.value.token);
    } else if (granted.code === 'SessionEnded') await end('SessionEnded');
    else timer = setTimeout(() => void extend(), RETRY);
  }

  async function end(problem: Failure | null): Promise<void> {
    clearTimeout(timer);
    const shown = store.getState();
    const choices = shown.kind === 'signedOut' ? shown.choices : null;
    store.setState({ kind: 'signedOut', problem, choices }, true);
    const asked = await host.call('session.choices', {});
    if (store.getState().kind !== 'signedOut') return;
    if (asked.ok) {
      const known = problem === 'Unreachable' ? null : problem;
      store.setState({ kind: 'signedOut', problem: known, choices: asked.value }, true);
    } else {
      store.setState({ kind: 'signedOut', problem: 'Unreachable', choices: null }, true);
      timer = setTimeout(() => void begin(), RETRY);
    }
  }

  function take(granted: Granted): Promise<void> | void {
    if (!granted.ok) return end(granted.code);
    store.setState({ kind: 'signedIn', grant: granted.value }, true);
    hold(granted.value);
  }

  /** Goes on with a session that is kept from before; otherwise asks who is here. */
  async function begin(): Promise<void> {
    const granted = await host.call('session.renew', {});
    if (store.getState().kind === 'signedIn') return;
    if (granted.ok) return take(granted);
    return end(granted.code === 'Unreachable' ? 'Unreachable' : null);
  }

  return {
    store,
    begin,
    extend,
    async signIn(personId: string) {
      await take(await host.call('session.signIn', { personId }));
    },
    async signOut() {
      await host.call('session.signOut', {});
      await end(null);
    },
    /** Counts by the gateway's time from here on. */
    keepTime(clock: () => Date) {
      now = clock;
      const state = store.getState();
      if (state.kind === 'signedIn') hold(state.grant);
    },
    token: () => {
      const state = store.getState();
      return state.kind === 'signedIn' ? state.grant.token : '';
    },
    listenRenewed(listener: (token: string) => void) {
      onRenewed = listener;
    },
    stop: () => clearTimeout(timer),
  };
}
export type Session = ReturnType<typeof createSession>;
