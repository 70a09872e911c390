import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { Icon } from '../ui/Icon.tsx';
import { IdentityTrouble } from '../ui/IdentityTrouble.tsx';
import { useLanguage, useWords } from '../words/words.ts';

type Props = { chat: Chat; state: ChatState; isNeeded: boolean };

/** Identifying oneself before the first word: needed for a message, one's own choice in a chat (R21). */
export function Identify({ chat, state, isNeeded }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const { identity, isIdentifying } = state;
  if (identity?.status === 'identified')
    return (
      <div class="notice">
        <Icon name="person" />
        <div>
          <h2>
            <bdi>{words.identifiedAs(identity.name)}</bdi>
          </h2>
          <p>{words.identifiedText}</p>
          <button type="button" class="button small" onClick={chat.stayAnonymous}>
            {words.notMe}
          </button>
        </div>
      </div>
    );
  const action = (
    <button
      type="button"
      class={isNeeded ? 'button primary large' : 'button small'}
      disabled={isIdentifying}
      onClick={() => chat.identify(lang)}
    >
      <Icon name="person" />
      {isIdentifying ? words.identifying : words.identify}
    </button>
  );
  if (!isNeeded)
    return (
      <div class="aside">
        <p>{words.identifyChat}</p>
        <IdentityTrouble state={state} />
        {action}
      </div>
    );
  return (
    <section class="identify">
      <h2>{words.identifyFirst}</h2>
      <p>{words.identifyFirstText}</p>
      <IdentityTrouble state={state} />
      {action}
    </section>
  );
}
