import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Inbox } from './inboxStore.ts';
import { useShownIds } from './useShownIds.ts';

/** What came while the list was being pointed at. It lies over the list, so that its coming moves no row either. */
export function NewChip({ inbox }: { inbox: Inbox }) {
  const say = useWords();
  const { newCount } = useShownIds(inbox);
  if (newCount === 0) return null;
  return (
    <button type="button" className="inbox-new" onClick={inbox.showNew} aria-keyshortcuts=".">
      {say('inbox.new', { count: newCount })} <Icon name="arrowUp" />
    </button>
  );
}
