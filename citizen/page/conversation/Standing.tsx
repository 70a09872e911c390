import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { awaitsAnswer, isCall, isChat } from '../../client/conversation.ts';
import { Emergency } from '../ui/Emergency.tsx';
import { CallStanding } from './CallStanding.tsx';
import { ChatStanding } from './ChatStanding.tsx';
import { MessageStanding } from './MessageStanding.tsx';

type Props = { chat: Chat; state: ChatState; service: PublicService | null; now(): Date };

/**
 * Where the conversation stands after its last row, while it goes on: what was received, and what follows when. Help
 * at once is shown where nobody answers now, and where the words may speak of danger (R77).
 */
export function Standing({ chat, state, service, now }: Props) {
  const { conversation } = state;
  const isOpen = conversation.status === 'open';
  const isAwaiting = isOpen && awaitsAnswer(conversation);
  const isClosedNow = service ? !service.hours.isOpen : false;
  const isUnanswered = isAwaiting && isChat(conversation) && isClosedNow && !conversation.counsellor;
  const isSignposted = isOpen && conversation.entries.some(({ type }) => type === 'signposted');
  return (
    <>
      {isCall(conversation) || conversation.status === 'none' ? (
        <CallStanding chat={chat} state={state} service={service} />
      ) : !isAwaiting ? null : isChat(conversation) ? (
        <ChatStanding conversation={conversation} service={service} now={now} />
      ) : (
        <MessageStanding service={service} />
      )}
      {(isUnanswered || isSignposted) && <Emergency emergency={service?.emergency} isProminent />}
    </>
  );
}
