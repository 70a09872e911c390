import { useEffect, useRef } from 'preact/hooks';
import type { PublicService } from '../../../shared/protocol/citizen.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { Emergency } from '../ui/Emergency.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpeningHours } from '../ui/OpeningHours.tsx';
import { openState } from '../words/opening.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { FirstMessage } from './FirstMessage.tsx';

type Props = {
  chat: Chat;
  state: ChatState;
  service: PublicService;
  now(): Date;
  /** Whether the view comes back after a conversation: then the focus must be put somewhere. */
  takesFocus: boolean;
};

/** Before the first word: who answers and when, that one is anonymous, and the form. */
export function StartView({ chat, state, service, now, takesFocus }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hours, emergency } = service;
  const { isTopicUnknown } = state;

  useEffect(() => {
    if (!takesFocus) return;
    const topic = isTopicUnknown ? document.querySelector<HTMLElement>('#topic input') : null;
    (topic ?? heading.current)?.focus();
  }, [takesFocus, isTopicUnknown]);

  return (
    <main id="content" class="start" tabIndex={-1}>
      <div class="start-main">
        <p class="brand-line">
          <span>{service.organisation[lang]}</span>
          <strong>{service.unit[lang]}</strong>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {words.heading}
        </h1>
        <p class="open-state" data-open={hours.isOpen}>
          <Icon name={hours.isOpen ? 'checkCircle' : 'clock'} />
          <strong>{openState(hours, now(), lang)}</strong>
        </p>
        <p class="lead">{words.lead}</p>
        {!hours.isOpen && <Emergency emergency={emergency} isProminent />}
        <div class="notice">
          <Icon name="lock" />
          <div>
            <h2>{words.anonymousTitle}</h2>
            <p>{words.anonymousText}</p>
          </div>
        </div>
        <FirstMessage chat={chat} state={state} service={service} now={now} />
      </div>
      <aside class="start-side">
        {hours.isOpen && <Emergency emergency={emergency} isProminent={false} />}
        <OpeningHours weekly={hours.weekly} />
      </aside>
    </main>
  );
}
