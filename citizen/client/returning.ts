import type { Language } from '../../shared/domain/language.ts';
import type { IdentityStanding, OwnMatter } from '../../shared/protocol/citizen.ts';
import type { createConnection, Link } from './connection.ts';
import { createObservable, type Observable } from './observable.ts';

/** Why an earlier matter cannot be shown or opened now. `expired`: one has identified, but too long ago. */
export type ReturnTrouble = 'cancelled' | 'failed' | 'unavailable' | 'expired' | 'gone' | 'tooFast';

export type ReturnState = {
  readonly link: Link;
  /** Whose matters these are; null where nobody has identified, or it is not known yet. */
  readonly name: string | null;
  /** What one can go on with; null until somebody has identified. */
  readonly matters: readonly OwnMatter[] | null;
  readonly hasLooked: boolean;
  readonly isIdentifying: boolean;
  /** The matter that is being opened. */
  readonly opening: string | null;
  readonly trouble: ReturnTrouble | null;
};

export type Returning = {
  state: Observable<ReturnState>;
  identify(lang: Language): void;
  open(id: string): void;
  lookAgain(): void;
  wake(): void;
  stop(): void;
};

type Parts = {
  /** The key under which one identifies; it opens no conversation. */
  key: string;
  connect: typeof createConnection;
  go(url: string): void;
  /** A key of the chosen matter has come. */
  onOpen(key: string): void;
};

const troubleOf = (standing: IdentityStanding): ReturnTrouble | null => {
  if (standing.status === 'identified') return 'expired';
  return standing.status === 'none' || standing.status === 'underWay' ? null : standing.status;
};

/** The way back to one's earlier matters: identify, see them, and be given a key for one. */
export function createReturning({ key, connect, go, onOpen }: Parts): Returning {
  const state = createObservable<ReturnState>({
    link: { state: 'connecting' },
    name: null,
    matters: null,
    hasLooked: false,
    isIdentifying: false,
    opening: null,
    trouble: null,
  });
  let isStopped = false;
  const patch = (part: Partial<ReturnState>) => {
    if (!isStopped) state.set({ ...state.get(), ...part });
  };

  const look = async (keep: ReturnTrouble | null = null) => {
    const [listed, standing] = await Promise.all([
      connection.call('return.list', {}),
      connection.call('identity.status', {}),
    ]);
    if (!standing.ok) return;
    if (listed.ok) {
      const name = standing.value.status === 'identified' ? standing.value.name : '';
      return patch({ hasLooked: true, matters: listed.value.matters, name, trouble: keep });
    }
    const { code } = listed.error;
    if (code === 'Unreachable') return;
    const isNobody = code === 'NotIdentified';
    const trouble = isNobody ? troubleOf(standing.value) : 'tooFast';
    patch({ hasLooked: true, trouble, ...(isNobody ? { matters: null, name: null } : {}) });
  };
  const begin = async (lang: Language) => {
    patch({ isIdentifying: true, trouble: null });
    const outcome = await connection.call('identity.begin', { lang });
    patch({ isIdentifying: false });
    if (outcome.ok) return go(outcome.value.url);
    if (outcome.error.code === 'AlreadyIdentified') return look();
    patch({ trouble: outcome.error.code === 'TooFast' ? 'tooFast' : 'unavailable' });
  };
  const open = async (id: string) => {
    if (state.get().opening !== null) return;
    patch({ opening: id, trouble: null });
    const outcome = await connection.call('return.open', { id });
    if (isStopped) return;
    patch({ opening: null });
    if (outcome.ok) return onOpen(outcome.value.key);
    const { code } = outcome.error;
    if (code === 'TooFast') return patch({ trouble: 'tooFast' });
    return look(code === 'NotFound' ? 'gone' : null);
  };

  const connection = connect(key, {
    onLink: (link) =>
      queueMicrotask(() => {
        patch({ link });
        if (link.state === 'open') void look(state.get().trouble);
      }),
    onUpdated: () => undefined,
    onTyping: () => undefined,
  });
  return {
    state,
    identify: (lang) => void begin(lang),
    open: (id) => void open(id),
    lookAgain: () => void look(),
    wake: () => connection.wake(),
    stop: () => {
      isStopped = true;
      connection.stop();
    },
  };
}
