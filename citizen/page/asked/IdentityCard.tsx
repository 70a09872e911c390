import { useEffect, useRef } from 'preact/hooks';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { Icon } from '../ui/Icon.tsx';
import { IdentityTrouble } from '../ui/IdentityTrouble.tsx';
import { askedWords } from '../words/asked/words.ts';
import { useLanguage, useWords } from '../words/words.ts';

/** The counsellor asks who one is (R40): why, how, and what follows if one would rather not. */
export function IdentityCard({ chat, state }: { chat: Chat; state: ChatState }) {
  const words = useWords();
  const lang = useLanguage();
  const own = askedWords[lang];
  const card = useRef<HTMLElement>(null);
  const { conversation, outbox, isIdentifying } = state;
  const isDeclining = outbox.some((item) => item.kind === 'decline');
  const standing = isDeclining ? 'declined' : conversation.identity;
  const isAsked = standing === 'asked';
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked]);
  if (conversation.status !== 'open' || standing === 'notAsked' || standing === 'given') return null;
  const identify = (
    <button
      type="button"
      class={isAsked ? 'button primary' : 'button small'}
      disabled={isIdentifying}
      onClick={() => chat.identify(lang)}
    >
      <Icon name="person" />
      {isIdentifying ? words.identifying : words.identify}
    </button>
  );
  if (!isAsked)
    return (
      <div class="standing">
        <Icon name="info" />
        <div>
          <p>{standing === 'lapsed' ? own.lapsedText : own.changedMind}</p>
          <IdentityTrouble state={state} />
          <div class="choices">{identify}</div>
        </div>
      </div>
    );
  return (
    <section ref={card} class="identify" aria-labelledby="identify-title">
      <h2 id="identify-title">{own.askedTitle}</h2>
      <p>{own.askedWhy}</p>
      <p>{own.askedHow}</p>
      <p>{own.askedElse}</p>
      <IdentityTrouble state={state} />
      <div class="choices">
        {identify}
        <button type="button" class="button" onClick={chat.decline}>
          {own.stayAnonymous}
        </button>
      </div>
    </section>
  );
}
