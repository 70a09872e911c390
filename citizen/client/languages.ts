import type { Language } from '../../shared/domain/language.ts';

/** The service's languages, listed here without the schema that the shared list comes with. */
export const languages = ['fi', 'sv', 'en'] as const satisfies readonly Language[];

const isLanguage = (text: string): text is Language => languages.some((lang) => lang === text);

/** The first of the wishes that the page speaks ("sv-FI" asks for "sv"); Finnish when there is none. */
export function chooseLanguage(wishes: readonly (string | null)[]): Language {
  for (const wish of wishes) {
    const lang = wish?.slice(0, 2).toLowerCase();
    if (lang !== undefined && isLanguage(lang)) return lang;
  }
  return 'fi';
}
