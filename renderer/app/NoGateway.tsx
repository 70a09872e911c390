import { useFeed } from '../feed/useDesk.ts';
import { useWords } from '../kit/words/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Before the first word from the gateway, or when this version and the gateway's do not go together. */
export function NoGateway({ isMismatch }: { isMismatch: boolean }) {
  const say = useWords();
  const isLost = useFeed((state) => state.link.kind === 'lost');
  return (
    <main id="conversation" className="workspace-alone">
      {isMismatch ? (
        <EmptyState icon="refresh" title={say('mismatch.title')}>
          <p>{say('mismatch.text')}</p>
          <Button look="primary" icon="refresh" onPress={() => location.reload()}>
            {say('mismatch.reload')}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState
          icon={isLost ? 'warning' : 'hourglass'}
          title={say(isLost ? 'noGateway.title' : 'inbox.loading')}
        >
          {isLost && <p>{say('noGateway.text')}</p>}
        </EmptyState>
      )}
    </main>
  );
}
