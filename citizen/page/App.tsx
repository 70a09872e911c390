import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../shared/domain/language.ts';
import type { Chat } from '../client/chat.ts';
import { Guard } from './frame/Guard.tsx';
import { LeaveQuicklyContext } from './frame/LeaveQuickly.tsx';
import { leaveQuickly } from './frame/leaveQuickly.ts';
import { useObservable } from './useObservable.ts';
import { Views } from './Views.tsx';
import { LanguageContext, wordsByLanguage } from './words/words.ts';

type Props = {
  chat: Chat;
  firstLanguage: Language;
  saveLanguage(lang: Language): void;
  /** Whether a change of the conversation's language at a position is to be followed: each is, once. */
  isNews(position: number): boolean;
};

/** The page's language and its way out, which hold whatever else may break. */
export function App({ chat, firstLanguage, saveLanguage, isNews }: Props) {
  const [lang, setLang] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const chooseLanguage = useCallback(
    (chosen: Language) => {
      setLang(chosen);
      saveLanguage(chosen);
    },
    [saveLanguage],
  );
  const changed = useObservable(chat.state).conversation.lang;
  useEffect(() => {
    if (changed && isNews(changed.position)) chooseLanguage(changed.code);
  }, [changed, isNews, chooseLanguage]);
  const leave = useCallback(() => leaveQuickly(chat), [chat]);

  return (
    <LanguageContext.Provider value={lang}>
      <LeaveQuicklyContext.Provider value={leave}>
        <a class="skip" href="#content">
          {wordsByLanguage[lang].skip}
        </a>
        <Guard>
          <Views chat={chat} chooseLanguage={chooseLanguage} />
        </Guard>
      </LeaveQuicklyContext.Provider>
    </LanguageContext.Provider>
  );
}
