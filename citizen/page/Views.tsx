import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../shared/domain/language.ts';
import type { Chat } from '../client/chat.ts';
import { TopBar } from './frame/TopBar.tsx';
import { UnreachableView } from './frame/UnreachableView.tsx';
import { Return } from './Return.tsx';
import { StartView } from './start/StartView.tsx';
import { useLater } from './useLater.ts';
import { useObservable } from './useObservable.ts';
import { useService } from './useService.ts';
import { useLanguage, useWords } from './words/words.ts';

type Props = { chat: Chat; chooseLanguage(lang: Language): void };

/** Fetched while the first view is read, so that it is there before it is needed. */
const loadTalk = () => import('./conversation/ConversationView.tsx');

/** Which view there is: a conversation that has begun needs no service to be shown, a beginning does. */
export function Views({ chat, chooseLanguage }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const state = useObservable(chat.state);
  const { service, status, now, refresh } = useService();
  const talk = useLater(loadTalk);
  const title = words.pageTitle(service?.unit[lang] ?? '');
  /** Whether another view was there before: then the focus must be put somewhere. */
  const view = state.isStarted ? 'talk' : state.returning ? 'return' : 'start';
  const first = useRef<string | null>(view);
  if (view !== first.current) first.current = null;
  const takesFocus = first.current === null;

  useEffect(() => {
    if (!state.isStarted) document.title = title;
  }, [title, state.isStarted]);

  if (state.isStarted) {
    if (talk === 'failed') return <UnreachableView tryAgain={() => location.reload()} />;
    if (talk === null)
      return (
        <>
          <TopBar service={service} chooseLanguage={chooseLanguage} />
          <Loading />
        </>
      );
    return (
      <talk.ConversationView
        chat={chat}
        state={state}
        service={service}
        now={now}
        title={title}
        takesFocus={takesFocus}
        chooseLanguage={chooseLanguage}
      />
    );
  }
  if (state.returning !== null)
    return (
      <>
        <TopBar service={service} chooseLanguage={chooseLanguage} />
        <Return chat={chat} returnKey={state.returning} service={service} />
      </>
    );
  return (
    <>
      <TopBar service={service} chooseLanguage={chooseLanguage} />
      {service && <StartView chat={chat} state={state} service={service} now={now} takesFocus={takesFocus} />}
      {!service && status === 'unreachable' && <UnreachableView tryAgain={refresh} />}
      {!service && status === 'loading' && <Loading />}
    </>
  );
}

function Loading() {
  return (
    <main id="content" class="loading" tabIndex={-1}>
      <p role="status">{useWords().loading}</p>
    </main>
  );
}
