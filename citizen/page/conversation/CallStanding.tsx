import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { callHours } from '../start/needText.ts';
import { Icon } from '../ui/Icon.tsx';
import { callText } from '../words/call.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { kindOf } from './kindOf.ts';

type Props = { chat: Chat; state: ChatState; service: PublicService | null };

/** Whether the request has arrived, and when we call: at the promised time, or by the service's promise (R29). */
export function CallStanding({ chat, state, service }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const { conversation } = state;
  const { kind, isBooked } = kindOf(state);
  if (kind !== 'call') return null;
  if (conversation.status === 'none') return <Unsent chat={chat} state={state} />;
  const isTold = conversation.entries.some(
    (each) => each.type === 'theirs' || (each.type === 'callTried' && each.isReached),
  );
  if (conversation.status !== 'open' || isTold) return null;
  const slot = conversation.call?.slot;
  const promise = slot
    ? `${callText(slot, isBooked, lang)}.`
    : service && words.requestPromise(service.callback.businessDays, callHours(service, lang));
  return (
    <div class="standing">
      <Icon name="checkCircle" />
      <div>
        <p>
          <strong>{isBooked ? words.bookedReceived : words.requestReceived}</strong> {promise}
        </p>
        {service && <p class="hint">{words.triesText(service.callback.attempts)}</p>}
        <p class="hint">{words.mayClose}</p>
      </div>
    </div>
  );
}

/** A request that has not reached anyone; one with words has its own row and its own way out. */
function Unsent({ chat, state }: { chat: Chat; state: ChatState }) {
  const words = useWords();
  const first = state.outbox.find((item) => item.kind === 'open');
  const isFailed = first?.state === 'failed';
  return (
    <div class="standing">
      <Icon name={isFailed ? 'errorFilled' : 'hourglass'} />
      <div>
        <p>{isFailed ? words.requestUnsent : words.notYetSent}</p>
        {first?.kind === 'open' && isFailed && first.text === '' && (
          <div class="choices">
            <button type="button" class="button primary small" onClick={() => chat.retry(first.commandId)}>
              <Icon name="refresh" />
              {words.tryAgain}
            </button>
            <button type="button" class="button small" onClick={() => chat.discard(first.commandId)}>
              {words.backToNeeds}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
