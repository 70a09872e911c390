import type { Sending } from '../../feed/outbox.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import { nameOf } from '../../feed/steps.ts';
import { useDesk, useIsLive } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { takeBack } from './sendDraft.ts';

/** Words of ours that have not come back from the journal yet: on their way, waiting, or refused. */
export function SendingItem({ sending }: { sending: Sending }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const isLive = useIsLive();
  const { kind, text, files, state } = sending;
  const isFailed = state.kind === 'failed';
  const word = state.kind === 'unsent' && !isLive ? 'mark.unsent' : 'mark.sending';
  return (
    <li
      className={`${kind === 'note' ? 'item-note' : 'item-message item-us'} item-sending ${isFailed ? 'item-failed' : ''}`}
    >
      {kind === 'note' && (
        <p className="item-note-word">
          <Icon name="lock" />
          {say('note.word')}
        </p>
      )}
      {text !== '' && (
        <p className="item-text" dir="auto">
          {text}
        </p>
      )}
      {files && (
        <p className="item-text">
          <Icon name="attachment" /> <bdi>{files.map(({ name }) => name).join(', ')}</bdi>
        </p>
      )}
      {isFailed ? (
        <>
          <p className="mark mark-failed">
            <Icon name="error" />
            {say('mark.failed')} {put(refusalPhrase(state.error, nameOf(desk)))}
          </p>
          <p className="item-remedies">
            <Button icon="refresh" onPress={() => desk.outbox.retry(sending.commandId)}>
              {say('sending.retry')}
            </Button>
            <Button icon="edit" onPress={() => takeBack(desk, sending)}>
              {say('sending.takeBack')}
            </Button>
          </p>
        </>
      ) : (
        <p className="item-meta">
          <span className="mark">
            <Icon name={word === 'mark.unsent' ? 'hourglass' : 'send'} />
            {say(word)}
          </span>
        </p>
      )}
    </li>
  );
}
