import { useEffect, useRef } from 'preact/hooks';
import type { PublicService } from '../../../shared/protocol/publicService.ts';
import { statementPaths } from '../../../shared/protocol/statement.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { offeredNeeds } from '../../client/offer.ts';
import { Emergency } from '../ui/Emergency.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpeningHours } from '../ui/OpeningHours.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import { NeedChoice } from './NeedChoice.tsx';
import { NeedView } from './NeedView.tsx';

type Props = {
  chat: Chat;
  state: ChatState;
  service: PublicService;
  now(): Date;
  /** Whether the view comes back after another: then the focus must be put somewhere. */
  takesFocus: boolean;
};

/**
 * Before the first word: who answers and how to reach them. The way chosen is no step in the browser's history, so
 * that after leaving quickly "back" does not lead here.
 */
export function StartView({ chat, state, service, now, takesFocus }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hours, emergency } = service;
  const { problem } = state;
  const needs = offeredNeeds(service);
  const only = needs.length === 1 ? (needs[0] ?? null) : null;
  const need = only ?? needs.find((each) => each === state.need) ?? null;
  const shownBefore = useRef(takesFocus ? undefined : need);

  useEffect(() => {
    if (shownBefore.current === need) return;
    shownBefore.current = need;
    const wrong = problem === 'topic' ? document.querySelector<HTMLElement>('#topic input') : null;
    (wrong ?? heading.current)?.focus();
    if (!wrong) scrollTo({ top: 0 });
  }, [need, problem]);

  return (
    <main id="content" class="start" tabIndex={-1}>
      <div class="start-main">
        <p class="brand-line">
          <span>{service.organisation[lang]}</span>
          <strong>{service.unit[lang]}</strong>
        </p>
        {need !== null && only === null && (
          <button type="button" class="button quiet back" onClick={() => chat.setNeed(null)}>
            <Icon name="arrowLeft" />
            {words.backToNeeds}
          </button>
        )}
        {need === null ? (
          <>
            <h1 ref={heading} tabIndex={-1}>
              {words.startTitle}
            </h1>
            <p class="lead">{needs.length === 0 ? words.noNeeds : words.startLead}</p>
            {problem === 'channel' && (
              <p class="problem" role="alert">
                <Icon name="errorFilled" />
                {words.channelGone}
              </p>
            )}
            {!hours.isOpen && <Emergency emergency={emergency} isProminent />}
            <NeedChoice needs={needs} service={service} now={now} choose={chat.setNeed} />
            {service.canIdentify && (
              <button type="button" class="button quiet earlier" onClick={() => chat.comeBack(true)}>
                <Icon name="reply" />
                {words.comeBack}
              </button>
            )}
          </>
        ) : (
          <NeedView
            key={need}
            need={need}
            heading={heading}
            chat={chat}
            state={state}
            service={service}
            now={now}
          />
        )}
      </div>
      <aside class="start-side">
        {(hours.isOpen || need === 'request' || need === 'booking') && (
          <Emergency emergency={emergency} isProminent={false} />
        )}
        <OpeningHours weekly={hours.weekly} />
        <p class="hint">
          <a class="statement" href={`.${statementPaths[lang]}`}>
            {words.statement}
          </a>
        </p>
      </aside>
    </main>
  );
}
