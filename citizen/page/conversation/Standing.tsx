import type { PublicService } from '../../../shared/protocol/citizen.ts';
import type { ChatState } from '../../client/chatState.ts';
import { awaitsAnswer } from '../../client/conversation.ts';
import { Emergency } from '../ui/Emergency.tsx';
import { Icon } from '../ui/Icon.tsx';
import { opensClause } from '../words/opening.ts';
import { useLanguage, useWords } from '../words/words.ts';

type Props = { state: ChatState; service: PublicService | null; now(): Date };

/** Where the conversation stands after its last row, while it goes on: what was received, and who answers when. */
export function Standing({ state, service, now }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const { conversation } = state;
  if (conversation.status !== 'open' || !awaitsAnswer(conversation)) return null;
  const isClosed = service ? !service.hours.isOpen : false;
  const opens = service ? opensClause(service.hours, now(), lang) : null;

  if (conversation.counsellor) {
    if (!isClosed || opens === null) return null;
    return (
      <p class="standing">
        <Icon name="clock" />
        <span>{words.stillClosed(opens)}</span>
      </p>
    );
  }
  const received = !isClosed
    ? words.receivedOpen
    : opens === null
      ? words.receivedClosedUnknown
      : words.receivedClosed(opens);
  return (
    <>
      <div class="standing">
        <Icon name={isClosed ? 'clock' : 'checkCircle'} />
        <div>
          <p>{received}</p>
          <p class="hint">{words.keepTab}</p>
        </div>
      </div>
      {isClosed && <Emergency emergency={service?.emergency} isProminent />}
    </>
  );
}
