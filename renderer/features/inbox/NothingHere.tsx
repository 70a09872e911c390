import { useStore } from 'zustand';
import { isFiltered } from '../../feed/narrowing.ts';
import { useFeed } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Inbox } from './inboxStore.ts';

/** An empty list says why it is empty and what to do. */
export function NothingHere({ inbox }: { inbox: Inbox }) {
  const say = useWords();
  const { view, filter, words } = useStore(inbox.store);
  const isLoaded = useFeed((state) => state.mirror.seq !== null);
  const queued = useFeed((state) => state.mirror.idsByView.myQueues.length);
  if (!isLoaded) return <EmptyState icon="hourglass" title={say('inbox.loading')} />;
  if (words)
    return (
      <EmptyState icon="search" title={say('inbox.empty.search.title')}>
        <p>{say('inbox.empty.search.text')}</p>
        <Button onPress={() => inbox.search('')}>{say('inbox.clearSearch')}</Button>
      </EmptyState>
    );
  if (isFiltered(filter))
    return (
      <EmptyState icon="search" title={say('inbox.empty.filter.title')}>
        <p>{say('inbox.empty.filter.text')}</p>
        <Button onPress={inbox.widen}>{say('inbox.clearFilter')}</Button>
      </EmptyState>
    );
  return (
    <EmptyState icon={view === 'closed' ? 'checkCircle' : 'chat'} title={say(`inbox.empty.${view}.title`)}>
      <p>{say(`inbox.empty.${view}.text`)}</p>
      {view === 'mine' && queued > 0 && (
        <Button onPress={() => inbox.choose('myQueues')}>
          {say('inbox.empty.mine.go', { count: queued })}
        </Button>
      )}
    </EmptyState>
  );
}
