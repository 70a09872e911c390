import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ScreenLanguage } from '../moment.ts';
import type { MessageId } from './catalogue.ts';
import type { Phrase, PhraseValues } from './phrase.ts';

export type Say = (id: MessageId, values?: PhraseValues) => string;

/** Texts in the language of the screen. */
export function useWords(): Say {
  const intl = useIntl();
  return useMemo(() => (id: MessageId, values?: PhraseValues) => intl.formatMessage({ id }, values), [intl]);
}

export function usePhrase(): (phrase: Phrase) => string {
  const say = useWords();
  return useMemo(() => (phrase: Phrase) => say(phrase.id, phrase.values), [say]);
}

/** The language of the screen; the provider is only ever given one of the three. */
export const useLanguage = (): ScreenLanguage => useIntl().locale as ScreenLanguage;
