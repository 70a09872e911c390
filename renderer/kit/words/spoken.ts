import { useEffect, useState } from 'react';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ScreenLanguage } from '../moment.ts';
import type { MessageId } from './catalogue.ts';
import type { PhraseValues } from './phrase.ts';

export type Messages = Readonly<Record<string, string>>;

/** Each language is fetched by itself: nobody waits for what they do not read. */
const fetched: Readonly<Record<ScreenLanguage, () => Promise<{ messages: Messages }>>> = {
  fi: () => import('./fi.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
};

const cache = createIntlCache();
/** The languages that are here. */
const store = createStore<Partial<Record<ScreenLanguage, IntlShape>>>()(() => ({}));

/** Fetches a language, once. */
export async function learn(language: ScreenLanguage): Promise<void> {
  if (store.getState()[language]) return;
  const { messages } = await fetched[language]();
  store.setState({ [language]: createIntl({ locale: language, messages: { ...messages } }, cache) });
}

/** Those that the screen is not in: what a client is told may be in any. */
export const learnAll = (): Promise<unknown> =>
  Promise.all((Object.keys(fetched) as ScreenLanguage[]).map(learn));

/** The language to show: the one that is wanted as soon as it is here, the one before until then. */
export function useSpoken(wanted: ScreenLanguage): IntlShape | undefined {
  const known = useStore(store);
  const [shown, show] = useState(wanted);
  if (shown !== wanted && known[wanted]) show(wanted);
  useEffect(() => {
    // What cannot be fetched now is fetched when it is asked for again; the screen stays as it is.
    learn(wanted).catch(() => undefined);
  }, [wanted]);
  return known[shown];
}

/** A text outside the component tree, in a language that is here: notifications, the badge. */
export const textIn = (language: ScreenLanguage, id: MessageId, values?: PhraseValues): string =>
  store.getState()[language]?.formatMessage({ id }, values) ?? '';

/** Texts in another language than the screen's: nothing until it is here, which is at once but for the first seconds. */
export function useTextIn(): typeof textIn {
  useStore(store);
  useEffect(() => {
    learnAll().catch(() => undefined);
  }, []);
  return textIn;
}
