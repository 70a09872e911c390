import type { Language } from '../../shared/domain/language.ts';
import type { ChatState } from './chatState.ts';
import type { Connection } from './connection.ts';
import type { Observable } from './observable.ts';

export type Identity = {
  /** Sends this tab to the identity provider as soon as the gateway can be asked where that is. */
  begin(lang: Language): void;
  /** The line is up to date: asks what came of it, and goes on with what was waiting. */
  resumed(): void;
};

type Parts = {
  call: Connection['call'];
  isReady(): boolean;
  state: Observable<ChatState>;
  patch(part: Partial<ChatState>): void;
  /** Leaves the page for an address, in the same tab. */
  go(url: string): void;
};

/**
 * The page's part in identifying: where to go, and, after the return, what came of it. The key of the conversation
 * waits in the tab meanwhile; nothing of an identity is ever in an address.
 */
export function createIdentity({ call, isReady, state, patch, go }: Parts): Identity {
  let wanted: Language | null = null;

  const look = async () => {
    const outcome = await call('identity.status', {});
    if (outcome.ok) patch({ identity: outcome.value });
  };
  const pump = async () => {
    if (wanted === null || !isReady()) return;
    const lang = wanted;
    wanted = null;
    const outcome = await call('identity.begin', { lang });
    if (outcome.ok) {
      patch({ isIdentifying: false });
      return go(outcome.value.url);
    }
    if (outcome.error.code === 'Unreachable') {
      wanted = lang;
      return;
    }
    patch({ isIdentifying: false });
    if (outcome.error.code === 'AlreadyIdentified') return look();
    patch({ identity: { status: 'unavailable' } });
  };
  return {
    begin: (lang) => {
      wanted = lang;
      void pump();
    },
    resumed: () => {
      const { isStarted, conversation } = state.get();
      const isAsked = conversation.identity !== 'notAsked' && conversation.identity !== 'given';
      if (!isStarted || isAsked) void look();
      void pump();
    },
  };
}
