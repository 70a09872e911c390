import { useState } from 'preact/hooks';
import type { PublicService } from '../../../shared/protocol/citizen.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { CharacterCount } from '../ui/CharacterCount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IdentityCodeDialog } from '../ui/IdentityCodeDialog.tsx';
import { useMessageField } from '../ui/useMessageField.ts';
import { opensClause } from '../words/opening.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { TopicChoice } from './TopicChoice.tsx';

type Props = { chat: Chat; state: ChatState; service: PublicService; now(): Date };

export function FirstMessage({ chat, state, service, now }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const [wasTried, setTried] = useState(false);
  const { hours, topics } = service;
  const topic = topics.some(({ id }) => id === state.topic) ? state.topic : null;
  const message = useMessageField(state.draft, chat.setDraft, (text) => {
    if (topic !== null) chat.begin({ lang, topic, text });
  });
  const topicProblem = state.isTopicUnknown
    ? words.topicUnknown
    : wasTried && topic === null
      ? words.topicMissing
      : null;
  const messageProblem = wasTried && message.isBlank ? words.messageMissing : null;
  const opens = opensClause(hours, now(), lang);

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (topic === null) document.querySelector<HTMLElement>('#topic input')?.focus();
    else if (message.isBlank || message.isTooLong) message.field.current?.focus();
    else message.submit();
  };

  return (
    <form class="first-message" noValidate onSubmit={submit}>
      <TopicChoice topics={topics} chosen={topic} problem={topicProblem} choose={chat.setTopic} />
      <div class="field">
        <label for="message">{words.messageLabel}</label>
        <p id="message-hint" class="hint">
          {words.messageHint}
        </p>
        {messageProblem && (
          <p id="message-problem" class="problem">
            <Icon name="errorFilled" />
            {messageProblem}
          </p>
        )}
        <textarea
          id="message"
          ref={message.field}
          rows={4}
          autocomplete="off"
          dir="auto"
          value={state.draft}
          aria-required="true"
          aria-invalid={messageProblem || message.isTooLong ? 'true' : undefined}
          aria-describedby={`message-hint${messageProblem ? ' message-problem' : ''} message-count`}
          onInput={(event) => chat.setDraft(event.currentTarget.value)}
        />
        <CharacterCount id="message-count" left={message.charactersLeft} />
      </div>
      {!hours.isOpen && (
        <p class="before-send">
          <Icon name="clock" />
          <span>{opens === null ? words.beginClosedHintUnknown : words.beginClosedHint(opens)}</span>
        </p>
      )}
      <p class="before-send">
        <Icon name="info" />
        <span>{words.keepTab}</span>
      </p>
      <button type="submit" class="button primary large">
        <Icon name="send" />
        {hours.isOpen ? words.begin : words.beginClosed}
      </button>
      {message.question && <IdentityCodeDialog {...message.question} />}
    </form>
  );
}
