import type { ChatState } from '../../client/chatState.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './Icon.tsx';

/** What came of trying to identify oneself, when it was not what one wanted. */
export function IdentityTrouble({ state }: { state: ChatState }) {
  const words = useWords();
  const said: Readonly<Record<string, string>> = {
    cancelled: words.identityCancelled,
    failed: words.identityFailed,
    unavailable: words.identityUnavailable,
  };
  const text = state.problem === 'identity' ? words.identityNeeded : said[state.identity?.status ?? ''];
  if (text === undefined) return null;
  return (
    <p class="problem" role="alert">
      <Icon name="errorFilled" />
      {text}
    </p>
  );
}
