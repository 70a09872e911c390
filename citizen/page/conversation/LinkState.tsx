import type { ChatState } from '../../client/chatState.ts';
import { Icon } from '../ui/Icon.tsx';
import { atTime } from '../words/when.ts';
import { useLanguage, useWords } from '../words/words.ts';

/** What stands in the way of sending, if anything does. Said aloud by the announcer, so this is not a live region. */
export function LinkState({ state }: { state: Pick<ChatState, 'link' | 'isHeldBack' | 'hasResumed'> }) {
  const words = useWords();
  const lang = useLanguage();
  const { link, isHeldBack, hasResumed } = state;
  if (link.state === 'outdated')
    return (
      <div class="link-state update">
        <p>
          <Icon name="refresh" />
          <span>{words.outdated}</span>
        </p>
        <button type="button" class="button primary small" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </div>
    );
  if (link.state === 'lost')
    return (
      <p class="link-state lost">
        <Icon name="warning" />
        <span>{words.lost(atTime(link.since, lang))}</span>
      </p>
    );
  if (link.state === 'connecting' || !hasResumed)
    return (
      <p class="link-state quiet">
        <Icon name="hourglass" />
        <span>{words.connecting}</span>
      </p>
    );
  if (isHeldBack)
    return (
      <p class="link-state quiet">
        <Icon name="hourglass" />
        <span>{words.heldBack}</span>
      </p>
    );
  return null;
}
