import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CounsellorCard } from '../../../shared/domain/conversation.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { en } from './en.ts';
import { fi, type Words as TalkWords } from './fi.ts';
import { identityEn } from './identity/en.ts';
import { type IdentityWords, identityFi } from './identity/fi.ts';
import { identitySv } from './identity/sv.ts';
import { needsEn } from './needs/en.ts';
import { type NeedsWords, needsFi } from './needs/fi.ts';
import { needsSv } from './needs/sv.ts';
import { sv } from './sv.ts';

type Words = TalkWords & NeedsWords & IdentityWords;

export const wordsByLanguage: Readonly<Record<Language, Words>> = {
  fi: { ...fi, ...needsFi, ...identityFi },
  sv: { ...sv, ...needsSv, ...identitySv },
  en: { ...en, ...needsEn, ...identityEn },
};

export const LanguageContext = createContext<Language>('fi');
export const useLanguage = (): Language => useContext(LanguageContext);
export const useWords = (): Words => wordsByLanguage[useLanguage()];

/** A counsellor the gateway no longer names is a counsellor all the same. */
export const nameOf = ({ name }: CounsellorCard, lang: Language): string =>
  name === '' ? wordsByLanguage[lang].counsellor : name;

/** "sosiaaliohjaaja", as inside a sentence. */
export const titleOf = ({ title }: CounsellorCard, lang: Language): string =>
  title[lang].toLocaleLowerCase(lang);

/** "Outi Demo-Yrjölä, sosiaaliohjaaja,": before a verb. */
export function inSentence(card: CounsellorCard, lang: Language): string {
  const title = titleOf(card, lang);
  return title === '' ? nameOf(card, lang) : `${nameOf(card, lang)}, ${title},`;
}
