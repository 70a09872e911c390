import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Inbox } from './inboxStore.ts';
import { useShownIds } from './useShownIds.ts';

/** A filter never hides urgent work silently. It lies over the list's end, so that its coming moves no row. */
export function HiddenUrgent({ inbox }: { inbox: Inbox }) {
  const say = useWords();
  const { hiddenUrgent } = useShownIds(inbox);
  if (hiddenUrgent === 0) return null;
  return (
    <button type="button" className="inbox-hidden" onClick={inbox.widen}>
      <Icon name="warning" />
      {say('inbox.hiddenUrgent', { count: hiddenUrgent })}
    </button>
  );
}
