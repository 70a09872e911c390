import { useCallback, useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks';
import type { Language } from '../../shared/domain/language.ts';
import type { Chat } from '../client/chat.ts';
import { ConversationView } from './conversation/ConversationView.tsx';
import { FailureView } from './frame/FailureView.tsx';
import { LeaveQuicklyContext } from './frame/LeaveQuickly.tsx';
import { leaveQuickly } from './frame/leaveQuickly.ts';
import { TopBar } from './frame/TopBar.tsx';
import { UnreachableView } from './frame/UnreachableView.tsx';
import { StartView } from './start/StartView.tsx';
import { useObservable } from './useObservable.ts';
import { useService } from './useService.ts';
import { LanguageContext, wordsByLanguage } from './words/words.ts';

type Props = { chat: Chat; firstLanguage: Language; saveLanguage(lang: Language): void };

export function App({ chat, firstLanguage, saveLanguage }: Props) {
  const [lang, setLang] = useState(firstLanguage);
  const [failure] = useErrorBoundary();
  const state = useObservable(chat.state);
  const { service, status, now, refresh } = useService();
  const words = wordsByLanguage[lang];
  const title = words.pageTitle(service?.unit[lang] ?? '');

  const hasTalked = useRef(false);
  if (state.isStarted) hasTalked.current = true;

  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useEffect(() => {
    if (!state.isStarted) document.title = title;
  }, [title, state.isStarted]);

  const chooseLanguage = (chosen: Language) => {
    setLang(chosen);
    saveLanguage(chosen);
  };
  const leave = useCallback(() => leaveQuickly(chat), [chat]);

  return (
    <LanguageContext.Provider value={lang}>
      <LeaveQuicklyContext.Provider value={leave}>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        {failure ? (
          <FailureView />
        ) : state.isStarted ? (
          <ConversationView
            chat={chat}
            state={state}
            service={service}
            now={now}
            title={title}
            chooseLanguage={chooseLanguage}
          />
        ) : (
          <>
            <TopBar service={service} chooseLanguage={chooseLanguage} />
            {service && (
              <StartView
                chat={chat}
                state={state}
                service={service}
                now={now}
                takesFocus={hasTalked.current}
              />
            )}
            {!service && status === 'unreachable' && <UnreachableView tryAgain={refresh} />}
            {!service && status === 'loading' && (
              <main id="content" class="loading" tabIndex={-1}>
                <p role="status">{words.loading}</p>
              </main>
            )}
          </>
        )}
      </LeaveQuicklyContext.Provider>
    </LanguageContext.Provider>
  );
}
