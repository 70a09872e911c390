import type { ChatState } from '../../client/chatState.ts';
import { isCall, isChat } from '../../client/conversation.ts';

/** How the conversation is answered, also while its first step is still on its way. */
export function kindOf({ conversation, outbox }: Pick<ChatState, 'conversation' | 'outbox'>): {
  kind: 'chat' | 'message' | 'call';
  isBooked: boolean;
} {
  const first = outbox.find((item) => item.kind === 'open');
  const channel = conversation.channel ?? (first?.kind === 'open' ? first.told?.channel : null) ?? null;
  const isBooked = channel === 'BOOKED_CALL';
  if (isCall({ channel })) return { kind: 'call', isBooked };
  return { kind: isChat({ channel }) ? 'chat' : 'message', isBooked };
}
