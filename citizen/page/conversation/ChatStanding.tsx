import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Conversation } from '../../client/conversation.ts';
import { Icon } from '../ui/Icon.tsx';
import { opensClause } from '../words/opening.ts';
import { useLanguage, useWords } from '../words/words.ts';

type Props = { conversation: Conversation; service: PublicService | null; now(): Date };

/** A chat's last word is the client's: it has arrived, and somebody answers when the chat is open. */
export function ChatStanding({ conversation, service, now }: Props) {
  const words = useWords();
  const lang = useLanguage();
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
    <div class="standing">
      <Icon name={isClosed ? 'clock' : 'checkCircle'} />
      <div>
        <p>{received}</p>
        <p class="hint">{conversation.identity === 'given' ? words.messageReturn : words.keepTab}</p>
      </div>
    </div>
  );
}
