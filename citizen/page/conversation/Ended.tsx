import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { isCall, isChat } from '../../client/conversation.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLater } from '../useLater.ts';
import { useWords } from '../words/words.ts';

type Props = {
  chat: Chat;
  state: ChatState;
  service: PublicService | null;
  startAnew(): void;
  copy(): void;
};

/** Whether the conversation is over in some way, and how much of it. */
export function endOf({ conversation, ending, outbox }: ChatState) {
  if (ending !== null && conversation.status !== 'left') return ending;
  if (outbox.some((item) => item.kind === 'leave')) return 'leaving';
  if (conversation.status === 'left') return 'left';
  return conversation.status === 'closed' ? 'closed' : null;
}

const loadSurvey = () => import('../survey/Survey.tsx');

/** What one may do once the conversation has ended. */
export function Ended({ chat, state, service, startAnew, copy }: Props) {
  const words = useWords();
  const end = endOf(state);
  const { conversation, outbox } = state;
  const survey =
    (end === 'closed' || end === 'left') && !conversation.isSurveyed && conversation.channel !== 'PRO_MESSAGE'
      ? (service?.survey ?? null)
      : null;
  const later = useLater(loadSurvey, survey !== null);
  if (end === null) return null;
  if (end === 'leaving')
    return (
      <p class="standing">
        <Icon name="hourglass" />
        <span>{words.leaving}</span>
      </p>
    );
  const isOfCall = isCall(conversation);
  const over = isOfCall
    ? words.requestEnded
    : isChat(conversation)
      ? words.endedTitle
      : words.messageEndedTitle;
  const title = { Gone: words.goneTitle, left: words.left };
  const text = {
    closed: isOfCall ? words.callsEnded : words.endedText(service?.reopenDays ?? null),
    left: words.leftText,
    ContactClosed: words.windowPassedText,
    ReopenWindowPassed: words.windowPassedText,
    Gone: words.windowPassedText,
  };
  return (
    <>
      <section class="ended">
        <h2>{end === 'Gone' || end === 'left' ? title[end] : over}</h2>
        <p>{text[end]}</p>
        <div class="choices">
          <button
            type="button"
            class={end === 'closed' && !isOfCall ? 'button' : 'button primary'}
            onClick={startAnew}
          >
            <Icon name="chat" />
            {isChat(conversation) ? words.startAnew : words.anotherMatter}
          </button>
          {state.conversation.entries.length > 0 && (
            <button type="button" class="button" onClick={copy}>
              <Icon name="copy" />
              {words.copy}
            </button>
          )}
        </div>
      </section>
      {survey && later && later !== 'failed' && !outbox.some((item) => item.kind === 'survey') && (
        <later.Survey chat={chat} survey={survey} />
      )}
    </>
  );
}
